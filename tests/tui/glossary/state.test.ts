import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, EditState } from '../../../src/tui/glossary/model.ts';
import { update } from '../../../src/tui/glossary/state.ts';
import { start, text } from './sample.ts';

const reached = (...actions: readonly Action[]): EditState => actions.reduce(update, start());
const typed = (words: string): Action => ({ type: 'insert', text: words });
const down = (by: number): Action => ({ type: 'field', by });
const textOf = ({ files }: EditState): string => files[0]?.text ?? '';
const shown = ({ entries, found }: EditState): string[] =>
  found.map((index) => entries[index]?.concept.preferred ?? '');
const apply: Action = { type: 'apply' };

describe('search', () => {
  test.each([
    ['process', ['due process']],
    ['初步', ['preliminary injunction']],
    ['legal-term', ['preliminary injunction']],
    ['law due', ['due process']],
    ['nothing', []],
  ])('%s', (query, found) => expect(shown(reached({ type: 'search' }, typed(query)))).toEqual(found));

  test('Escape shows all again, the focus on the same concept', () => {
    const state = reached({ type: 'search' }, typed('due'), { type: 'clear-search' });
    expect(shown(state)).toHaveLength(3);
    expect(state.focus).toBe(1);
  });
});

describe('the form', () => {
  test('changes what was changed, and no other byte', () => {
    const state = reached({ type: 'edit' }, down(2), typed(';禁令'), apply);
    expect(textOf(state)).toBe(text.replace('[初步禁令]', '[初步禁令, 禁令]'));
    expect(state.entries[0]?.concept.source.zh).toEqual(['初步禁令', '禁令']);
  });

  test('a short entry grows by what is written, its remarks stay', () => {
    const state = reached(
      { type: 'move', by: 1 },
      { type: 'edit' },
      down(4),
      typed('due-process rights'),
      apply,
    );
    expect(textOf(state)).toContain(
      '- preferred: due process  # by itself\n    admitted: [due-process rights]\n',
    );
  });

  test('choices turn', () => {
    const state = reached(
      { type: 'move', by: 2 },
      { type: 'edit' },
      down(1),
      { type: 'choose', by: 1 },
      apply,
    );
    expect(state.entries[2]?.concept.kind).toBe('person');
  });

  test.each([
    ['a term', [{ type: 'new' }, apply], 'A concept needs a preferred term.'],
    [
      'an id of its own',
      [{ type: 'new' }, typed('due process'), apply],
      'The id “due-process” is taken by “due process”.',
    ],
    ['a sound link', [{ type: 'new' }, typed('x-ray'), down(14), typed('javascript:1'), apply], 'link'],
  ] as const)('wants %s', (_, actions, fault) => {
    const state = reached(...actions);
    expect(state.status?.text).toContain(fault);
    expect(state).toMatchObject({ mode: 'form', status: { tone: 'bad' } });
    expect(textOf(state)).toBe(text);
  });

  test('a new concept goes to the end, and gets the focus', () => {
    const state = reached({ type: 'new' }, typed('stay of execution'), apply);
    expect(textOf(state)).toMatch(/- Laurel Beeler\n.*stay of execution/s);
    expect(shown(state)[state.focus]).toBe('stay of execution');
  });

  test('cancelling changes nothing', () =>
    expect(textOf(reached({ type: 'edit' }, typed('!'), { type: 'drop' }))).toBe(text));
});

describe('lists in the form', () => {
  test.each(['; ', '；', ', ', '，'])('Chinese terms may have “%s” between them', (between) => {
    const state = reached({ type: 'edit' }, down(2), typed(`${between}禁令`), apply);
    expect(state.entries[0]?.concept.source.zh).toEqual(['初步禁令', '禁令']);
  });

  test('an English term keeps its comma', () => {
    const state = reached({ type: 'edit' }, down(4), typed('ban, preliminary; order'), apply);
    expect(state.entries[0]?.concept.admitted).toEqual(['ban, preliminary', 'order']);
  });
});

describe('undo', () => {
  test('brings a removed concept back to its place', () => {
    const state = reached({ type: 'remove' });
    expect(shown(state)).toEqual(['due process', 'Laurel Beeler']);
    const undone = update(state, { type: 'undo' });
    expect(textOf(undone)).toBe(text);
    expect(shown(undone)[undone.focus]).toBe('preliminary injunction');
  });

  test('any edits, all undone, leave the same bytes, and redone the same again', () => {
    const edits = fc.oneof(
      fc.constant<Action[]>([{ type: 'remove' }]),
      fc.stringMatching(/^[a-z]{3,12}$/).map((term): Action[] => [{ type: 'new' }, typed(term), apply]),
      fc
        .stringMatching(/^[\w :#'"]{1,20}$/)
        .map((note): Action[] => [{ type: 'edit' }, down(12), typed(note), apply, { type: 'drop' }]),
      fc.nat(3).map((by): Action[] => [{ type: 'move', by }]),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), (list) => {
        const after = reached(...list.flat());
        const steps = after.past.length;
        const back = Array.from({ length: steps }).reduce<EditState>(
          (state) => update(state, { type: 'undo' }),
          after,
        );
        expect(textOf(back)).toBe(text);
        const again = Array.from({ length: steps }).reduce<EditState>(
          (state) => update(state, { type: 'redo' }),
          back,
        );
        expect(textOf(again)).toBe(textOf(after));
        expect(shown(again)).toEqual(shown(after));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that changes on disk', () => {
  const theirs = text.replace('- Laurel Beeler', '- Laurel Beeler\n  - Lucy Koh');

  test('is read again', () => {
    const state = reached({ type: 'disk', file: 0, text: theirs });
    expect(shown(state)).toContain('Lucy Koh');
    expect(state.status?.text).toBe('law.yaml has changed on disk and was read again.');
  });

  test('takes along what is not saved yet', () => {
    const state = reached({ type: 'remove' }, { type: 'disk', file: 0, text: theirs });
    expect(shown(state)).toEqual(['due process', 'Laurel Beeler', 'Lucy Koh']);
    expect(textOf(state)).toContain('Lucy Koh');
    expect(state.status?.text).toContain('1 of your changes kept.');
    expect(textOf(update(state, { type: 'undo' }))).toBe(theirs);
  });

  test('says what was lost', () => {
    const gone = text.replace(/ {2}- \{id.*\n\n/, '');
    const state = reached({ type: 'remove' }, { type: 'disk', file: 0, text: gone });
    expect(state.status).toMatchObject({ tone: 'bad' });
    expect(textOf(state)).toBe(gone);
  });

  test('is left alone while it cannot be read', () => {
    const state = reached({ type: 'disk', file: 0, text: 'concepts: [' });
    expect(textOf(state)).toBe(text);
    expect(state.status).toMatchObject({ tone: 'bad' });
  });

  test('our own save is no change', () => {
    const state = reached({ type: 'remove' }, { type: 'save' });
    expect(update(state, { type: 'disk', file: 0, text: textOf(state) }).past).toHaveLength(1);
  });

  test('our own save, told of late, leaves what was said of it', () => {
    const state = reached({ type: 'remove' }, { type: 'save' }, { type: 'saved' });
    expect(state.status?.text).toBe('Saved.');
    expect(update(state, { type: 'disk', file: 0, text: textOf(state) })).toBe(state);
  });
});

describe('saving', () => {
  test('quitting asks where something is not saved', () => {
    expect(reached({ type: 'quit' }).isFinished).toBe(true);
    expect(reached({ type: 'remove' }, { type: 'quit' }).mode).toBe('quit');
    expect(
      reached({ type: 'remove' }, { type: 'save' }, { type: 'saved' }, { type: 'quit' }).isFinished,
    ).toBe(true);
  });

  test('undo after a save is a change again', () =>
    expect(
      reached({ type: 'remove' }, { type: 'save' }, { type: 'saved' }, { type: 'undo' }, { type: 'quit' })
        .mode,
    ).toBe('quit'));

  test('a save that fails keeps everything', () =>
    expect(
      reached({ type: 'remove' }, { type: 'save' }, { type: 'save-failed', reason: 'Disk full.' }),
    ).toMatchObject({
      status: { tone: 'bad', text: 'Disk full.' },
      isFinished: false,
    }));
});
