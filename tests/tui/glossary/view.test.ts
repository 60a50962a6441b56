import { describe, expect, test } from 'vitest';
import { createFacts } from '../../../src/tui/glossary/facts.ts';
import { actionOf, bindings } from '../../../src/tui/glossary/keys.ts';
import type { Action } from '../../../src/tui/glossary/model.ts';
import { update } from '../../../src/tui/glossary/state.ts';
import { rowsOf } from '../../../src/tui/glossary/view.ts';
import { rowWidth } from '../../../src/tui/parts/rows.ts';
import { oracle, start } from './sample.ts';

const rows = (columns: number, lines: number, actions: readonly Action[]) => {
  const state = actions.reduce(update, start());
  return rowsOf(state, createFacts(oracle)(state), { columns, rows: lines });
};
const frame = (columns: number, lines: number, ...actions: readonly Action[]): string =>
  rows(columns, lines, actions)
    .map((row) =>
      row
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');

const edit: Action = { type: 'edit' };
const trial: readonly Action[] = [{ type: 'trial' }, { type: 'insert', text: 'It issued an initial ban.' }];

describe.each([
  [60, 15],
  [100, 30],
  [160, 45],
])('at %i × %i', (columns, lines) => {
  test.each([
    ['the list', []],
    ['the form', [edit]],
    ['a search', [{ type: 'search' }]],
    ['a sentence tried out', trial],
    ['one tried out from the form', [edit, ...trial]],
    ['help', [{ type: 'help' }]],
  ] as const)('every row fits: %s', (_, actions) => {
    const shown = rows(columns, lines, actions);
    expect(shown).toHaveLength(lines);
    for (const row of shown) expect(rowWidth(row)).toBe(columns);
  });

  test('what derives is told', () =>
    expect(frame(columns, lines, edit)).toContain('From 初步禁令 we will catch: initial ban'));

  test('a sentence is checked at once', () => {
    const shown = frame(columns, lines, ...trial);
    expect(shown).toContain('“initial ban” is wrong.');
    expect(shown).toContain('→ preliminary injunction');
  });
});

test('the list has kinds and source terms, the concept its fields', () => {
  const shown = frame(100, 20);
  expect(shown).toMatch(/❯ preliminary injunct.*legal-term │ preferred {3}preliminary injunction/);
  expect(shown).toMatch(/law\.yaml +1 \/ 3$/m);
});

test('a fault shows while it is typed', () =>
  expect(frame(100, 30, edit, { type: 'line', operation: 'kill-to-start' })).toContain(
    'A concept needs a preferred term.',
  ));

test('of a new concept nothing is told that was known of another', () => {
  const factsOf = createFacts(oracle);
  expect(factsOf(start()).derived).toHaveLength(1);
  expect(factsOf(update(start(), { type: 'new' })).derived).toEqual([]);
});

test('of a concept whose term is being written again, what was known stays', () => {
  const factsOf = createFacts(oracle);
  const edited = update(start(), edit);
  factsOf(edited);
  const emptied = factsOf(update(edited, { type: 'line', operation: 'kill-to-start' }));
  expect(emptied.fault).toBe('A concept needs a preferred term.');
  expect(emptied.derived).toHaveLength(1);
});

test('a file that is not saved has a mark', () =>
  expect(frame(100, 20, { type: 'remove' })).toContain('law.yaml*'));

test('keys', () => {
  const state = [edit, { type: 'field', by: 1 } as const].reduce(update, start());
  expect(actionOf(state, { kind: 'key', name: 'right' })).toEqual({ type: 'choose', by: 1 });
  expect(actionOf(update(start(), edit), { kind: 'key', name: 'right' })).toEqual({
    type: 'line',
    operation: 'right',
  });
  expect(actionOf(start(), { kind: 'key', name: 'd' })).toEqual({ type: 'remove' });
  expect(actionOf(update(start(), edit), { kind: 'paste', text: 'a; b' })).toEqual({
    type: 'insert',
    text: 'a; b',
  });
});

test('Ctrl-Z gives the terminal back in every mode', () => {
  for (const mode of new Set(bindings.map((each) => each.mode)))
    expect(actionOf({ mode }, { kind: 'key', name: 'ctrl+z' })).toEqual({ type: 'suspend' });
});

test('a form in which nothing was written yet is not at fault', () => {
  expect(frame(100, 20, { type: 'new' })).not.toContain('A concept needs');
  const emptied: readonly Action[] = [
    { type: 'new' },
    { type: 'insert', text: 'x' },
    { type: 'line', operation: 'backspace' },
  ];
  expect(frame(100, 20, ...emptied)).toContain('A concept needs a preferred term.');
});
