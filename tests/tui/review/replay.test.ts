import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replacementOf } from '../../../src/core/decision.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { textOf } from '../../../src/tui/review/article.ts';
import type { Action, ReviewState } from '../../../src/tui/review/model.ts';
import { initialState, update } from '../../../src/tui/review/state.ts';
import { bare, finding, sample } from './sample.ts';

const start = initialState([sample, bare, { ...sample, path: 'third.txt' }]);

/** Found by a later check alone, across two earlier findings. */
const stray = finding(sample.text, 'ban on wechat was', ['injunction']);

const anAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(4).map((choice): Action => ({ type: 'choose', choice })) },
  {
    weight: 8,
    arbitrary: fc.constantFrom<Action>(
      { type: 'ignore' },
      { type: 'defer' },
      { type: 'clear' },
      { type: 'accept-alike' },
      { type: 'ignore-alike' },
      { type: 'accept-sure' },
      { type: 'undo' },
      { type: 'redo' },
      { type: 'edit' },
      { type: 'edit-alike' },
      { type: 'commit-edit' },
      { type: 'next-draft' },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('x', 'Weixin', 'two words').map((text): Action => ({ type: 'insert', text })),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: -1, max: 9 }).map((index): Action => ({ type: 'focus-on', index })),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Action>(
      { type: 'focus', to: 'next' },
      { type: 'focus', to: 'previous' },
      { type: 'focus', to: 'last' },
      { type: 'focus-undecided', direction: 1 },
      { type: 'switch-file', direction: 1 },
      { type: 'switch-file', direction: -1 },
      { type: 'regroup' },
      { type: 'filter' },
      { type: 'pick' },
      { type: 'unfilter' },
      { type: 'search' },
      { type: 'commit-search' },
      { type: 'match', direction: 1 },
      { type: 'stay' },
      { type: 'save' },
      { type: 'saved' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.subarray([0, 1, 2, 3, 4]).map(
      (kept): Action => ({
        type: 'taught',
        files: [{ ...sample, findings: [...kept.flatMap((at) => sample.findings[at] ?? []), stray] }],
        text: '',
      }),
    ),
  },
  { weight: 1, arbitrary: fc.nat(6).map((line): Action => ({ type: 'line-to', line })) },
);
/** Before the save is done, a check finds other findings in other places. */
const savedWhileTaught: Action[] = [
  { type: 'focus', to: 'last' },
  { type: 'choose', choice: 0 },
  { type: 'save' },
  { type: 'taught', files: [{ ...sample, findings: [stray] }], text: '' },
];
const actions = fc.array(anAction, { maxLength: 60 });
const replay = (list: readonly Action[]): ReviewState => list.reduce(update, start);
const decided = ({ articles }: ReviewState) => articles.map(({ decisions }) => decisions);

describe('whatever is done', () => {
  test('the same actions lead to the same state', () => {
    fc.assert(
      fc.property(actions, (list) => {
        expect(replay(list)).toEqual(replay(list));
      }),
    );
  });

  test('the focus is on a finding', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const state = replay(list);
        expect(state.articles[state.current]).toBeDefined();
        for (const { focus, decisions } of state.articles)
          expect(focus === 0 || (focus > 0 && focus < decisions.length)).toBe(true);
      }),
    );
  });

  test('undo takes back what redo brings again, all the way', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const state = replay(list);
        const steps = state.past.length;
        const back = new Array<Action>(steps).fill({ type: 'undo' }).reduce(update, state);
        expect(decided(back).flat().filter(Boolean)).toEqual([]);
        expect(back.articles.map(textOf)).toEqual(start.articles.map(({ file }) => file.text));
        expect(decided(new Array<Action>(steps).fill({ type: 'redo' }).reduce(update, back))).toEqual(
          decided(state),
        );
      }),
    );
  });

  test('the text is that of the accepted edits', () => {
    fc.assert(
      fc.property(actions, (list) => {
        for (const article of replay(list).articles) {
          const { file, decisions } = article;
          const edits = file.findings.flatMap(({ start: from, end }, index) => {
            const text = replacementOf(decisions[index]);
            return text === undefined ? [] : [{ start: from, end, text }];
          });
          expect(textOf(article)).toBe(applyEdits(file.text, edits).text);
          expect(applyEdits(file.text, edits).skipped).toEqual([]);
        }
      }),
    );
  });

  test('what is saved is what was decided when it was asked for', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const state = update(replay(list), { type: 'save-and-quit' });
        for (const { index, text, decisions } of state.saving?.items ?? []) {
          const article = state.articles[index];
          expect(article && textOf({ ...article, decisions })).toBe(text);
        }
      }),
      { examples: [[savedWhileTaught]] },
    );
  });
});
