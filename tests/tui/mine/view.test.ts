import { describe, expect, test } from 'vitest';
import { actionOf, bindings } from '../../../src/tui/mine/keys.ts';
import { type Action, initialState, update } from '../../../src/tui/mine/state.ts';
import { rowsOf } from '../../../src/tui/mine/view.ts';
import { rowWidth } from '../../../src/tui/parts/rows.ts';
import { proposals } from './sample.ts';

const stateAfter = (...actions: readonly Action[]) => actions.reduce(update, initialState(proposals));
const frame = (columns: number, rows: number, ...actions: readonly Action[]): string =>
  rowsOf(stateAfter(...actions), { columns, rows })
    .map((row) =>
      row
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');

const help: Action = { type: 'help' };
const edit: Action = { type: 'edit' };

describe.each([
  [60, 15],
  [100, 30],
  [160, 45],
])('at %i × %i', (columns, rows) => {
  test.each([
    ['browsing', []],
    ['help', [help]],
    ['editing', [edit]],
  ] as const)('every row fits: %s', (_, actions) => {
    const shown = rowsOf(stateAfter(...actions), { columns, rows });
    expect(shown).toHaveLength(rows);
    for (const row of shown) expect(rowWidth(row)).toBe(columns);
  });
});

test('list and details stand side by side where there is room', () => {
  const shown = frame(100, 30, { type: 'judge', verdict: 'accepted' }, { type: 'move', by: -1 });
  expect(shown).toMatch(/❯ ✓ preliminary injunction.*2 forms {2}92 │ preliminary injunction {2}other/);
  expect(shown).toContain('“initial” and “preliminary” are both 初步');
  expect(shown).toContain('Bilers initial ban also blocked it.');
  expect(shown).toContain('1 accepted*, 2 open');
});

test('below each other where there is not', () => {
  const shown = frame(60, 15);
  expect(shown).toMatch(/❯ {3}preliminary injunction/);
  expect(shown).toMatch(/─{60}\n preliminary injunction {2}other/);
});

test('a form that is left out keeps its line alone', () =>
  expect(frame(100, 30, { type: 'toggle-pairing', pairing: 0 })).not.toContain('Bilers'));

test('the last row names the keys', () =>
  expect(frame(100, 30)).toMatch(/a accept {2}x reject {2}1-9 forms .* \? help$/));

test('every action has a key, and a letter writes itself while editing', () => {
  expect(bindings.length).toBeGreaterThan(20);
  expect(actionOf('edit', { kind: 'key', name: 'a' })).toEqual({ type: 'insert', text: 'a' });
  expect(actionOf('browse', { kind: 'key', name: 'a' })).toEqual({ type: 'judge', verdict: 'accepted' });
  expect(actionOf('browse', { kind: 'paste', text: 'a' })).toBeUndefined();
});

test('Ctrl-Z gives the terminal back in every mode', () => {
  for (const mode of new Set(bindings.map((each) => each.mode)))
    expect(actionOf(mode, { kind: 'key', name: 'ctrl+z' })).toEqual({ type: 'suspend' });
});
