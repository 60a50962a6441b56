import { describe, expect, test } from 'vitest';
import { openArticle, type ReviewFile, textOf } from '../../../src/tui/review/article.ts';
import { type Action, currentArticle, type ReviewState } from '../../../src/tui/review/model.ts';
import { initialState, update, waitingState } from '../../../src/tui/review/state.ts';
import { bare, finding, sample, text } from './sample.ts';

const start = initialState([sample]);
const play = (...actions: Action[]): ReviewState => actions.reduce(update, start);
const marks = { accepted: 'a', edited: 'e', ignored: 'i', deferred: 'l' };
/** Decisions as letters (`.` for undecided), with the focus behind them: `ai... 2`. */
const shape = (state: ReviewState): string => {
  const article = currentArticle(state);
  return `${article?.decisions.map((each) => (each ? marks[each.verdict] : '.')).join('')} ${article?.focus}`;
};
const textOfPlay = (...actions: Action[]): string | undefined => {
  const article = currentArticle(play(...actions));
  return article && textOf(article);
};

const accept: Action = { type: 'choose', choice: 0 };
const ignore: Action = { type: 'ignore' };
const defer: Action = { type: 'defer' };
const undo: Action = { type: 'undo' };
const redo: Action = { type: 'redo' };
const next: Action = { type: 'focus', to: 'next' };
const type = (word: string): Action[] => [
  { type: 'edit' },
  { type: 'line', operation: 'kill-to-start' },
  { type: 'insert', text: word },
];

test.each<[string, Action[], string]>([
  ['nothing yet', [], '..... 0'],
  ['accepting moves on', [accept], 'a.... 1'],
  ['ignoring moves on', [accept, ignore], 'ai... 2'],
  ['choosing another suggestion', [next, next, { type: 'choose', choice: 2 }], '..a.. 3'],
  ['a suggestion that does not exist', [{ type: 'choose', choice: 8 }], '..... 0'],
  ['editing', [...type('Bailer'), { type: 'commit-edit' }], 'e.... 1'],
  ['editing to a suggestion accepts it', [...type('Beeler'), { type: 'commit-edit' }], 'a.... 1'],
  ['editing to the original ignores', [...type('Biler'), { type: 'commit-edit' }], 'i.... 1'],
  ['leaving the editor', [...type('Bailer'), { type: 'cancel-edit' }], '..... 0'],
  ['accepting all alike', [next, { type: 'accept-alike' }], '.a.aa 2'],
  ['ignoring all alike', [next, { type: 'ignore-alike' }], '.i.ii 2'],
  ['all alike leaves decided ones alone', [next, accept, next, { type: 'ignore-alike' }], '.a.ii 0'],
  ['accepting what is sure', [next, ignore, { type: 'accept-sure' }], 'aiaaa 2'],
  ['sure repairs are taken back at once', [ignore, { type: 'accept-sure' }, undo], 'i.... 1'],
  ['undo goes back to the place', [accept, ignore, undo], 'a.... 1'],
  ['undo takes all alike back at once', [next, { type: 'accept-alike' }, undo], '..... 1'],
  ['redo', [accept, ignore, undo, undo, redo], 'a.... 0'],
  ['a new decision ends redo', [accept, undo, ignore, redo], 'i.... 1'],
  ['taking one back', [accept, { type: 'focus', to: 'first' }, { type: 'clear' }], '..... 0'],
  ['undoing that too', [accept, { type: 'focus', to: 'first' }, { type: 'clear' }, undo], 'a.... 0'],
  ['the first has no previous', [{ type: 'focus', to: 'previous' }], '..... 0'],
  ['the last has no next', [{ type: 'focus', to: 'last' }, next], '..... 4'],
  [
    'next undecided skips',
    [next, accept, { type: 'focus', to: 'first' }, { type: 'focus-undecided', direction: 1 }],
    '.a... 2',
  ],
  ['and goes round', [{ type: 'focus-undecided', direction: -1 }], '..... 4'],
  ['leaving for later moves on', [defer], 'l.... 1'],
  ['what was left for later comes last', [defer, accept, accept, accept, ignore], 'laaai 0'],
  ['and can be decided then', [defer, accept, accept, accept, ignore, accept], 'aaaai 0'],
  ['all alike takes those left for later along', [next, defer, next, { type: 'accept-alike' }], '.a.aa 0'],
  ['after the last it moves to what is left', [{ type: 'focus', to: 'last' }, accept], '....a 0'],
])('%s', (_, actions, expected) => {
  expect(shape(play(...actions))).toBe(expected);
});

test('returns the same object when nothing changes', () => {
  const same: Action[] = [
    { type: 'focus', to: 'first' },
    { type: 'focus-on', index: 0 },
    { type: 'unfilter' },
    { type: 'stay' },
    { type: 'clear' },
    { type: 'saved' },
  ];
  for (const action of same) expect(update(start, action), action.type).toBe(start);
});

test('history has no end', () => {
  const many = Array.from({ length: 300 }, (_, i): Action[] => [
    { type: 'focus', to: 'first' },
    i % 2 ? accept : ignore,
  ]);
  const state = play(...many.flat());
  expect(state.past).toHaveLength(300);
  const back = Array.from({ length: 300 }, () => undo).reduce(update, state);
  expect(shape(back)).toBe('..... 0');
  expect(shape(Array.from({ length: 300 }, () => redo).reduce(update, back))).toBe('a.... 0');
});

test.each<[Action[], string]>([
  [[undo], 'Nothing to undo.'],
  [[redo], 'Nothing to redo.'],
  [[accept, undo], 'Undone: accept “Beeler”.'],
  [[next, { type: 'accept-alike' }], 'Accepted “WeChat” for 3 × “wechat”; u takes that back.'],
  [[next, { type: 'ignore-alike' }], 'Ignored 3 × “wechat”; u takes that back.'],
  [[defer, accept, accept, accept, accept], 'Only what was left for later is open now.'],
  [[{ type: 'save' }], 'Nothing to save: the text is as it is on disk.'],
  [[{ type: 'focus', to: 'previous' }], 'This is the first finding.'],
  [[{ type: 'match', direction: 1 }], 'Nothing has been searched for: / searches.'],
  [[{ type: 'regroup' }], 'Findings come by concept.'],
  [[{ type: 'switch-file', direction: 1 }], 'This is the last file.'],
])('%j says “%s”', (actions, words) => {
  expect(play(...actions).status?.text).toBe(words);
  expect(play(...actions, { type: 'focus', to: 'first' }, { type: 'help' }).status).toBeUndefined();
});

test.each(['details', 'preview', 'filter'] as const)('help asked for in %s leads back there', (type) => {
  const asked = play({ type }, { type: 'help' });
  expect([asked.mode, update(asked, { type: 'stay' }).mode]).toEqual(['help', type]);
  expect(play({ type: 'help' }, { type: 'stay' }).mode).toBe('browse');
});

test('where nothing is suggested, accepting says what to do', () => {
  const state = update(initialState([bare]), accept);
  expect([shape(state), state.status?.text]).toEqual(['. 0', 'There is no suggestion here: e writes one.']);
});

describe('editing', () => {
  const draft = (...actions: Action[]) => play({ type: 'edit' }, ...actions).editor.text;
  test('begins with the best suggestion, and goes through the others to the original', () => {
    const tab: Action = { type: 'next-draft' };
    expect([draft(), draft(tab), draft(tab, tab), draft(tab, tab, tab)]).toEqual([
      'Beeler',
      'Bieler',
      'Biler',
      'Beeler',
    ]);
  });

  test('begins with what was decided', () => {
    const again = play(
      ...type('Bailer'),
      { type: 'commit-edit' },
      { type: 'focus', to: 'first' },
      { type: 'edit' },
    );
    expect(again.editor).toEqual({ text: 'Bailer', cursor: 6 });
  });
});

describe('the text', () => {
  test('changes in the accepted places and nowhere else', () => {
    expect(textOfPlay(accept, ignore, { type: 'choose', choice: 1 })).toBe(
      text.replace('Biler', 'Beeler').replace('initial ban', 'injunction'),
    );
  });

  test('overlapping findings are left out, and that is said', () => {
    const file = { ...sample, findings: [...sample.findings, finding(text, 'ban on', ['bar on'])] };
    expect(openArticle(file).file.findings).toHaveLength(5);
    expect(initialState([file]).status?.text).toBe('1 overlapping finding left out.');
  });
});

describe('saving', () => {
  const saving = play(accept, { type: 'save' });

  test('asks for the whole text', () => {
    expect(saving.saving?.items).toMatchObject([
      { path: 'articles/court.txt', text: text.replace('Biler', 'Beeler') },
    ]);
  });

  test('a decision made meanwhile is still unsaved afterwards', () => {
    const done = [accept, { type: 'saved' } as const].reduce(update, saving);
    expect(done.status?.text).toBe('Saved 1 change to articles/court.txt.');
    expect(update(done, { type: 'quit' })).toMatchObject({ mode: 'finish', ending: undefined });
  });

  test('undo after a save can be saved: the text comes from the original', () => {
    const undone = [{ type: 'saved' } as const, undo, { type: 'save' } as const].reduce(update, saving);
    expect(undone.saving?.items[0]?.text).toBe(text);
  });

  test('a failure is told, and nothing counts as saved', () => {
    const failed = update(saving, { type: 'save-failed', path: 'articles/court.txt', reason: 'disk full' });
    expect(failed.status).toEqual({ tone: 'bad', text: 'articles/court.txt: disk full' });
    expect(update(failed, { type: 'save' }).saving?.items).toHaveLength(1);
  });
});

describe('quitting', () => {
  const quit: Action = { type: 'quit' };
  const failure: Action = { type: 'save-failed', path: 'a', reason: 'b' };
  test.each<[string, Action[], Partial<ReviewState>]>([
    ['with nothing decided ends', [quit], { ending: 'done' }],
    ['with decisions asks', [accept, quit], { mode: 'finish', ending: undefined }],
    ['stay', [accept, quit, { type: 'stay' }], { mode: 'browse', ending: undefined }],
    ['keeping them', [accept, quit, { type: 'keep' }], { ending: 'kept' }],
    ['forgetting them', [accept, quit, { type: 'discard' }], { ending: 'discarded' }],
    ['after undo there is nothing to ask', [accept, undo, quit], { ending: 'done' }],
    [
      'with ignored findings only, nothing is written',
      [ignore, quit, { type: 'save-and-quit' }],
      { ending: 'done' },
    ],
    ['save and quit waits for the save', [accept, quit, { type: 'save-and-quit' }], { ending: undefined }],
    ['and ends after it', [accept, quit, { type: 'save-and-quit' }, { type: 'saved' }], { ending: 'done' }],
    [
      'but not after a failure',
      [accept, quit, { type: 'save-and-quit' }, failure],
      { ending: undefined, mode: 'browse' },
    ],
    ['breaking off with nothing decided ends', [{ type: 'interrupt' }], { ending: 'interrupted' }],
    [
      'breaking off with decisions asks',
      [accept, { type: 'interrupt' }],
      { mode: 'finish', ending: undefined },
    ],
    ['but only once', [accept, { type: 'interrupt' }, { type: 'interrupt' }], { ending: 'interrupted' }],
    ['after the last decision the end is near', [accept, accept, accept, accept, ignore], { mode: 'finish' }],
    ['and undo leads back from there', [accept, accept, accept, accept, ignore, undo], { mode: 'browse' }],
  ])('%s', (_, actions, expected) => {
    expect(play(...actions)).toMatchObject(expected);
  });

  test('with several files, each that changed is saved', () => {
    const two = initialState([sample, bare, { ...sample, path: 'third.txt' }]);
    const actions: Action[] = [
      accept,
      { type: 'switch-file', direction: 1 },
      { type: 'switch-file', direction: 1 },
      accept,
      quit,
      { type: 'save-and-quit' },
    ];
    expect(actions.reduce(update, two).saving?.items.map(({ path }) => path)).toEqual([
      'articles/court.txt',
      'third.txt',
    ]);
  });
});

describe('several files', () => {
  const two = initialState([bare, sample, { ...sample, path: 'third.txt' }]);
  const playTwo = (...actions: Action[]): ReviewState => actions.reduce(update, two);

  test('after the last finding of one the next one opens', () => {
    const state = playTwo(ignore);
    expect([state.current, state.status?.text]).toEqual([
      1,
      'b.txt: its finding decided. Now articles/court.txt.',
    ]);
  });

  test('all alike are those of every file, and one undo takes them back', () => {
    const state = playTwo(ignore, next, { type: 'accept-alike' });
    expect(state.articles.map(({ decisions }) => decisions.filter(Boolean).length)).toEqual([1, 3, 3]);
    expect(state.status?.text).toBe('Accepted “WeChat” for 6 × “wechat” in 2 files; u takes that back.');
    const undone = update(state, undo);
    expect(undone.articles.map(({ decisions }) => decisions.filter(Boolean).length)).toEqual([1, 0, 0]);
  });

  test('undo goes back to the file where it was', () => {
    const state = playTwo(ignore, accept, { type: 'switch-file', direction: 1 }, accept, undo, undo);
    expect([state.current, shape(state)]).toEqual([1, '..... 0']);
  });

  test('the list of files leads to one', () => {
    expect(playTwo({ type: 'files' }, { type: 'line-to', line: 2 }, { type: 'pick' })).toMatchObject({
      current: 2,
      mode: 'browse',
    });
  });
});

describe('order and filter', () => {
  const focuses = (...actions: Action[]): (number | undefined)[] =>
    [0, 1, 2, 3, 4].map(
      (steps) =>
        currentArticle([...actions, ...new Array<Action>(steps).fill(next)].reduce(update, start))?.focus,
    );

  test('next follows the text', () => expect(focuses()).toEqual([0, 1, 2, 3, 4]));

  test('by concept, what belongs together comes together', () => {
    expect(focuses({ type: 'regroup' })).toEqual([0, 1, 3, 4, 2]);
  });

  test('a filter shows some, and the focus goes along', () => {
    const state = play({ type: 'filter' }, { type: 'line-to', line: 1 }, { type: 'pick' });
    expect(state.status?.text).toBe('The filter shows 3 findings.');
    expect(state.filter.severity).toEqual(['minor']);
    expect(shape(state)).toBe('..... 1');
    expect(shape(update(state, { type: 'focus', to: 'last' }))).toBe('..... 4');
    expect(update(state, { type: 'unfilter' }).filter.severity).toEqual([]);
  });

  test('what the filter hides is not forgotten at the end', () => {
    const state = play(
      { type: 'filter' },
      { type: 'line-to', line: 1 },
      { type: 'pick' },
      { type: 'accept-alike' },
    );
    expect(state.status?.text).toBe(
      'Accepted “WeChat” for 3 × “wechat”; u takes that back. All that the filter shows is decided: f shows the rest.',
    );
  });
});

describe('searching', () => {
  const look = (query: string): Action[] => [{ type: 'search' }, { type: 'insert', text: query }];
  const matched = (state: ReviewState): string =>
    state.match ? `${state.match.start} ${shape(state)}` : 'none';

  test('finds while it is typed, in any letter case, and takes the focus along', () => {
    expect(matched(play(...look('users')))).toBe(`${text.indexOf('Users')} ..... 0`);
    expect(matched(play(...look('BAN'), { type: 'commit-search' }))).toBe('none');
    expect(matched(play(...look('ban'), { type: 'commit-search' }))).toBe(`${text.indexOf('ban')} ..... 2`);
  });

  test('goes on, and round', () => {
    const found = play(...look('wechat'), { type: 'commit-search' });
    const on = (by: 1 | -1) => (state: ReviewState) => update(state, { type: 'match', direction: by });
    expect(shape(found)).toBe('..... 1');
    expect(shape(on(1)(found))).toBe('..... 3');
    expect(shape(on(1)(on(1)(on(1)(found))))).toBe('..... 1');
    expect(shape(on(-1)(found))).toBe('..... 4');
  });
});

describe('opening', () => {
  const opened = (...files: ReviewFile[]) => update(waitingState(files), { type: 'opened', files, left: [] });

  test('tells how many repairs are sure', () => {
    expect(opened(sample).status?.text).toBe(
      '5 of 5 repairs are sure: Y accepts them all, u takes that back.',
    );
    expect(opened(bare).status).toBeUndefined();
  });
  test('ends where nothing was found', () => {
    expect(opened({ ...bare, findings: [] }).ending).toBe('empty');
  });
  test('what is typed before that decides nothing', () => {
    expect(update(waitingState([sample]), accept).articles[0]?.decisions).toEqual([]);
  });
});
