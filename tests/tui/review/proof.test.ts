import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { textOf } from '../../../src/tui/review/article.ts';
import { type Action, currentArticle, type ReviewState } from '../../../src/tui/review/model.ts';
import { resultWords, unproved } from '../../../src/tui/review/proof.ts';
import { scores } from '../../../src/tui/review/quality.ts';
import { initialState, update } from '../../../src/tui/review/state.ts';
import { finding, sample } from './sample.ts';

const accept: Action = { type: 'choose', choice: 0 };
const ignore: Action = { type: 'ignore' };
const undo: Action = { type: 'undo' };
const play = (...actions: Action[]): ReviewState => actions.reduce(update, initialState([sample]));

/** The state once the text with the changes was checked: `surfaces` is what was found in it. */
function proved(state: ReviewState, surfaces: readonly string[] | undefined, nth = 0): ReviewState {
  const article = currentArticle(state);
  if (!article) throw new Error('There is no article.');
  const text = textOf(article);
  const findings = surfaces?.map((surface): Finding => finding(text, surface, [], { nth }));
  const found = findings && { findings, wordCount: 100 };
  return update(state, { type: 'proved', index: 0, decisions: article.decisions, found });
}

const words = ({ articles }: ReviewState): string | undefined => resultWords(articles);

describe('what is asked for', () => {
  test.each<[string, Action[], number | undefined]>([
    ['nothing, while decisions are made', [accept], undefined],
    ['at the end, the text with the changes', [accept, { type: 'quit' }], 0],
    ['nothing where the text stays as it is', [ignore, { type: 'quit' }], undefined],
    ['what was saved', [accept, { type: 'save' }, { type: 'saved' }], 0],
    ['nothing once it was undone', [accept, { type: 'quit' }, undo], undefined],
  ])('%s', (_, actions, expected) => {
    expect(unproved(play(...actions))).toBe(expected);
  });

  test('once, even where it fails', () => {
    const end = play(accept, { type: 'quit' });
    expect(unproved(proved(end, []))).toBeUndefined();
    expect(unproved(proved(end, undefined))).toBeUndefined();
    expect(words(proved(end, undefined))).toBe('The text with the changes in it could not be checked.');
  });
});

const end = play(accept, { type: 'quit' });

describe('what is told of the text with the changes', () => {
  test.each<[string, readonly string[], string]>([
    [
      'nothing is left',
      [],
      'Checked again with the changes in it: nothing is found any more; quality 100.0.',
    ],
    [
      'some of what was there, further back now',
      ['wechat', 'initial ban'],
      'Checked again with the changes in it: 2 findings left; quality 98.0.',
    ],
    [
      'something that was not there before',
      ['wechat', 'Beeler let'],
      'Checked again with the changes in it: 2 findings left, 1 of them new; quality 98.0. The new ones come up in the next review of it.',
    ],
    [
      'nothing but what is new',
      ['Judge Beeler'],
      'Checked again with the changes in it: 1 finding, all new; quality 99.0. The new ones come up in the next review of it.',
    ],
  ])('%s', (_, surfaces, told) => {
    expect(words(proved(end, surfaces))).toBe(told);
  });

  test('what was found to be right is not wrong when it is found again', () => {
    const state = play(accept, ignore, { type: 'quit' });
    expect(words(proved(state, ['wechat']))).toContain('nothing is found any more');
    expect(words(proved(state, ['wechat'], 1))).toContain('1 finding left;');
  });
});

describe('the check of the text with the changes', () => {
  test('tells the score, until another decision', () => {
    const state = proved(end, ['wechat', 'initial ban', 'Judge Beeler']);
    const quality = ({ articles: [article] }: ReviewState) => article && scores(article).after.quality;
    expect(quality(state)).toBe(97);
    expect(quality([{ type: 'stay' } as const, accept].reduce(update, state))).toBe(72);
  });

  test('overtaken by a decision, says nothing', () => {
    const late = update(end, { type: 'stay' });
    const { decisions } = end.articles[0] ?? { decisions: [] };
    const on = update(late, accept);
    const found = { findings: [], wordCount: 1 };
    expect(update(on, { type: 'proved', index: 0, decisions, found })).toBe(on);
  });

  test('after a save, joins the news of that and no other', () => {
    const saved = play(accept, { type: 'save' }, { type: 'saved' });
    expect(proved(saved, []).status?.text).toBe(
      'Saved 1 change to articles/court.txt. Checked again with the changes in it: nothing is found any more; quality 100.0.',
    );
    const on = update(saved, { type: 'focus', to: 'next' });
    expect(proved(on, []).status).toBe(on.status);
  });

  test('of one file leaves the news of another as it is', () => {
    const files = [sample, { ...sample, path: 'articles/ban.txt' }];
    const actions: Action[] = [accept, { type: 'save' }, { type: 'saved' }];
    const first = actions.reduce(update, initialState(files));
    const both = [{ type: 'switch-file', direction: 1 } as const, ...actions].reduce(update, first);
    const news = { tone: 'good', text: 'Saved 1 change to articles/ban.txt.' };
    expect(both.status).toMatchObject(news);
    const { decisions } = first.articles[0] ?? { decisions: [] };
    const found = { findings: [], wordCount: 1 };
    expect(update(both, { type: 'proved', index: 0, decisions, found }).status).toMatchObject(news);
  });
});
