import { describe, expect, test } from 'vitest';
import type { Action, ReviewState } from '../../../src/tui/review/model.ts';
import { initialState, update } from '../../../src/tui/review/state.ts';
import { frame } from './frame.ts';
import { finding, sample } from './sample.ts';

const play = (...actions: Action[]): ReviewState => actions.reduce(update, initialState([sample]));
const write = (text: string): Action => ({ type: 'insert', text });
const next: Action = { type: 'field', by: 1 };
const commit: Action = { type: 'commit-lesson' };

describe('what the glossary is told', () => {
  test('the words are wrong: term, kind and form are known', () => {
    const state = play(
      { type: 'focus', to: 'next' },
      { type: 'teach' },
      { type: 'lesson', choice: 0 },
      commit,
    );
    expect(state.teaching).toEqual({
      path: 'articles/court.txt',
      term: 'WeChat',
      wrong: 'wechat',
      right: '',
      zh: '',
      kind: 'product',
      definition: '',
    });
  });

  test('they are right, too', () => {
    const state = play(
      { type: 'focus', to: 'next' },
      { type: 'teach' },
      { type: 'line-to', line: 1 },
      { type: 'pick' },
      commit,
    );
    expect(state.teaching).toMatchObject({ term: 'WeChat', wrong: '', right: 'wechat' });
  });

  test('they are a term: the source is asked for first', () => {
    const actions = [{ type: 'teach' }, { type: 'lesson', choice: 2 }] as const;
    const state = play(...actions, write('比勒'), next, write('person'), commit);
    expect(state.teaching).toMatchObject({ term: 'Biler', zh: '比勒', kind: 'person' });
  });

  test('words that were searched for', () => {
    const searched = [
      { type: 'search' },
      write('store'),
      { type: 'commit-search' },
      { type: 'teach' },
    ] as const;
    const state = play(...searched, { type: 'lesson', choice: 0 }, write('shop'), commit);
    expect(state.teaching).toMatchObject({ term: 'shop', wrong: 'store' });
    expect(play(...searched, { type: 'lesson', choice: 0 }, commit)).toMatchObject({
      status: { text: 'Which term is right?' },
    });
  });
});

describe('the form', () => {
  test('stays open after a fault', () => {
    const failed: Action = { type: 'teach-failed', reason: 'There is no kind “man”.' };
    const state = play({ type: 'teach' }, { type: 'lesson', choice: 0 }, commit, failed);
    expect(state).toMatchObject({ mode: 'lesson', teaching: undefined, status: { tone: 'bad' } });
  });

  test('has what is known filled in', () => {
    expect(frame(play({ type: 'teach' }, { type: 'lesson', choice: 0 }), 60, 15).slice(1, 12)).toEqual([
      '',
      ' A glossary entry',
      '',
      ' Right term  Beeler',
      ' Wrong form  Biler',
      ' Also right',
      ' In Chinese',
      ' Kind',
      ' What it is',
      '',
      ' Only the right term must be there; the text is checked',
    ]);
  });
});

describe('a check again', () => {
  const without = (...at: number[]): Action => ({
    type: 'taught',
    text: 'own.yaml: done.',
    files: [{ ...sample, findings: sample.findings.filter((_, index) => !at.includes(index)) }],
  });

  test('takes findings away, and says how many', () => {
    const state = play({ type: 'focus', to: 'last' }, without(1, 3, 4));
    expect(state.articles[0]?.file.findings.map(({ surface }) => surface)).toEqual(['Biler', 'initial ban']);
    expect(state.status?.text).toBe('3 findings fewer. own.yaml: done.');
    expect(state.articles[0]?.focus).toBe(1);
  });

  test('leaves those with a decision, and undo takes it back', () => {
    const state = play({ type: 'choose', choice: 0 }, { type: 'choose', choice: 0 }, without(0, 1, 2));
    expect(state.articles[0]?.file.findings.map(({ surface }) => surface)).toEqual([
      'Biler',
      'wechat',
      'wechat',
      'wechat',
    ]);
    const undone = [{ type: 'undo' }, { type: 'undo' }] as const;
    expect(undone.reduce<ReviewState>(update, state).articles[0]?.decisions.filter(Boolean)).toEqual([]);
  });

  test('brings findings in, but none across one that is decided', () => {
    const fresh = [finding(sample.text, 'ban on wechat', ['x']), finding(sample.text, 'victory', ['win'])];
    const files = [{ ...sample, findings: fresh }];
    const state = play(
      { type: 'focus-on', index: 2 },
      { type: 'ignore' },
      { type: 'taught', text: '', files },
    );
    expect(state.articles[0]?.file.findings.map(({ surface }) => surface)).toEqual([
      'initial ban',
      'victory',
    ]);
  });

  test('while a save is under way: what is saved then is what was decided', () => {
    const state = play(
      { type: 'focus', to: 'last' },
      { type: 'choose', choice: 0 },
      { type: 'save' },
      without(0, 1, 2),
      { type: 'saved' },
    );
    expect(state.articles[0]?.savedDecisions).toEqual(state.articles[0]?.decisions);
    expect(update(state, { type: 'save' }).status?.text).toBe(
      'Nothing to save: the text is as it is on disk.',
    );
  });
});
