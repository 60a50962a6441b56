import { expect, test } from 'vitest';
import { currentArticle, type ReviewState } from '../../../src/tui/review/model.ts';
import { Presenter } from '../../../src/tui/review/present.ts';
import { initialState, update } from '../../../src/tui/review/state.ts';
import { frame } from './frame.ts';
import { sample } from './sample.ts';

const size = { columns: 60, rows: 15 };
const start = initialState([sample]);

/** The state once the screen was clicked where it shows `text`, or `by` columns beside its start. */
function clicked(text: string, by = 0, state: ReviewState = start): ReviewState {
  const rows = frame(state, size.columns, size.rows);
  const row = rows.findIndex((each) => each.includes(text));
  const column = (rows[row]?.indexOf(text) ?? 0) + by;
  const action = new Presenter().hit({ row, column }, state, size);
  return action ? update(state, action) : state;
}
const focus = (state: ReviewState): number | undefined => currentArticle(state)?.focus;
const selected = ({ match }: ReviewState): string | undefined =>
  match && sample.text.slice(match.start, match.end);

test.each<[string, string, number, number]>([
  ['a finding', 'wechat stay', 0, 1],
  ['a finding', 'initial ban', 3, 2],
  ['its second row or another of the row', 'wechat was', 2, 3],
  ['the mark before a row', '■ The initial', 0, 2],
  ['the end of a row', 'stay in the store.', 25, 1],
])('a click on %s takes it in focus: “%s” + %i', (_, text, by, expected) => {
  expect(focus(clicked(text, by))).toBe(expected);
});

test.each([
  ['stopped', 3, 'stopped'],
  ['hard won', 0, 'hard'],
  ['victory.', 6, 'victory'],
])('a click on another word selects it: “%s” + %i', (text, by, expected) => {
  const state = clicked(text, by);
  expect(selected(state)).toBe(expected);
  expect(state.status?.text).toBe(
    `“${expected}”: w tells the glossary about it, Esc goes back to the finding.`,
  );
  // Nothing moves under the mouse.
  expect(frame(state, 60, 15).slice(1, 7)).toEqual(frame(start, 60, 15).slice(1, 7));
  expect(selected(update(state, { type: 'stay' }))).toBeUndefined();
});

test('what is selected can be told to the glossary', () => {
  const state = update(clicked('victory'), { type: 'teach' });
  expect(frame(state, 60, 15)).toContain(' What should the glossary know about “victory”?');
});

test('in the list, a click takes the finding of its row', () => {
  const listed = update(start, { type: 'list', isListed: true });
  expect(focus(clicked('initial ban →', 0, listed))).toBe(2);
  expect(focus(clicked('Findings', 0, listed))).toBe(0);
});
