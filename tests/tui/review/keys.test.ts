import { describe, expect, test } from 'vitest';
import { helpBar, lookup } from '../../../src/tui/parts/bindings.ts';
import { rowWidth } from '../../../src/tui/parts/rows.ts';
import { helpRows } from '../../../src/tui/review/help.ts';
import { actionOf, bindings } from '../../../src/tui/review/keys.ts';
import { theme } from '../../../src/tui/review/theme.ts';

const textOf = (row: readonly { text: string }[]): string =>
  row
    .map(({ text }) => text)
    .join('')
    .trimEnd();

describe('the key table', () => {
  test('binds no key twice in one mode', () => {
    const bound = bindings.flatMap(({ mode, keys }) => keys.map((key) => `${mode} ${key}`));
    expect(bound.filter((key, index) => bound.indexOf(key) !== index)).toEqual([]);
  });

  test('a double binding is refused', () => {
    const twice = { mode: 'a', group: '', keys: ['x', 'x'], action: 1, label: '' };
    expect(() => lookup([twice])).toThrow('The key x is bound twice in a.');
  });

  test('every binding is on the help page', () => {
    const page = helpRows(120).map(textOf).join('\n');
    for (const { label } of bindings) expect(page).toContain(label);
  });

  test('digits choose', () => {
    expect(actionOf('browse', { kind: 'key', name: '3' })).toEqual({ type: 'choose', choice: 2 });
  });

  test('while editing, characters write themselves and a paste is text', () => {
    expect(actionOf('edit', { kind: 'key', name: 'q' })).toEqual({ type: 'insert', text: 'q' });
    expect(actionOf('edit', { kind: 'key', name: 'space' })).toEqual({ type: 'insert', text: ' ' });
    expect(actionOf('edit', { kind: 'key', name: 'pageup' })).toBeUndefined();
    expect(actionOf('edit', { kind: 'paste', text: 'aiq' })).toEqual({ type: 'insert', text: 'aiq' });
  });

  test('help can be asked for wherever no line is written', () => {
    for (const mode of new Set(bindings.map((each) => each.mode)))
      expect([mode, actionOf(mode, { kind: 'key', name: '?' })?.type]).toEqual([
        mode,
        ['edit', 'search', 'lesson'].includes(mode) ? 'insert' : mode === 'help' ? 'stay' : 'help',
      ]);
  });

  test('a paste decides nothing', () => {
    expect(actionOf('browse', { kind: 'paste', text: 'aiq' })).toBeUndefined();
  });
});

test('Ctrl-Z means the same in every mode', () => {
  for (const mode of new Set(bindings.map((each) => each.mode)))
    expect(actionOf(mode, { kind: 'key', name: 'ctrl+z' })).toEqual({ type: 'suspend' });
});

describe('the help bar', () => {
  const bar = (mode: 'browse' | 'finish', width: number) => helpBar(bindings, mode, width, theme.help);
  test('shows what fits, the vital ones first, and always the last', () => {
    expect(textOf(bar('browse', 120))).toBe(
      ' a accept  1-9 choose  e edit  i ignore  d later  Y all sure  u undo  J next  p preview  l list  s save  q quit  ? help',
    );
    expect(textOf(bar('browse', 80))).toBe(
      ' a accept  e edit  i ignore  Y all sure  u undo  J next  s save  q quit  ? help',
    );
    expect(textOf(bar('browse', 60))).toBe(' a accept  e edit  i ignore  u undo  s save  q quit  ? help');
    expect(textOf(bar('browse', 30))).toBe(' a accept  e edit  ? help');
    expect(textOf(bar('finish', 70))).toBe(
      ' Enter save and quit  k keep for later  d discard  Esc back  ? help',
    );
  });
  test('fills its row exactly', () => {
    for (const width of [20, 60, 200]) expect(rowWidth(bar('browse', width))).toBe(width);
  });
});
