import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/tui/review/article.ts';
import type { Action, ReviewState } from '../../../src/tui/review/model.ts';
import { initialState, update, waitingState } from '../../../src/tui/review/state.ts';
import { coloredFrame, frame } from './frame.ts';
import { bare, finding, sample } from './sample.ts';

const play = (...actions: Action[]): ReviewState => actions.reduce(update, initialState([sample]));
const accept: Action = { type: 'choose', choice: 0 };
const ignore: Action = { type: 'ignore' };
const next: Action = { type: 'focus', to: 'next' };

test('the first screen, in the smallest window', () => {
  expect(frame(play(), 60, 15)).toEqual([
    ' articles/court.txt           0 of 5 decided · quality 48.0',
    ' ❯■ Judge Biler let wechat stay in the store.',
    '',
    '  ■ The initial ban on wechat was stopped. Users of wechat',
    '    said it was a hard won victory.',
    '',
    '',
    '─ 1 of 5 · ■ major · mistranslation · name ─────────────────',
    ' “Biler” looks like a misspelling of the name “Beeler”.',
    '   1  95%  Beeler',
    '   2  80%  Bieler',
    ' • the title “Judge” stands before it',
    ' – “Biler” is also a surname',
    '━━◆━━━━▲━━━━━━━━━━━━━■━━━━━━▲━━━━━━━━━━━━━▲━━━━━━━━━━━━━━━━━',
    ' a accept  e edit  i ignore  u undo  s save  q quit  ? help',
  ]);
});

test('the article can be read before it is checked', () => {
  const rows = frame(waitingState([sample]), 60, 15);
  expect(rows.slice(0, 2)).toEqual([
    ' articles/court.txt                               checking…',
    '    Judge Biler let wechat stay in the store.',
  ]);
  expect(rows.at(-1)).toBe(' Space down  b up  q quit  ? help');
});

test('decisions show in text, margin, strip, progress and score', () => {
  expect(frame(play(accept, ignore), 80, 20)).toEqual([
    ' articles/court.txt*  ━━━━━━━━──────────── 2 of 5 decided · quality 48.0 → 72.0',
    '  ✓ Judge Beeler let wechat stay in the store.',
    '',
    ' ❯■ The initial ban on wechat was stopped. Users of wechat said it was a hard',
    '    won victory.',
    '',
    '',
    '',
    '',
    '',
    '─ 3 of 5 · ■ major · wrong term · rendering ────────────────────────────────────',
    ' “initial ban” looks like a word-for-word rendering of “preliminary',
    ' injunction”.',
    '   1  95%  preliminary injunction',
    '   2  80%  injunction',
    '   3  65%  interim order',
    ' • the glossary writes it so',
    '',
    '━━━✓━━━━━–━━━━━━━━━━━━━━━━━━◆━━━━━━━━━▲━━━━━━━━━━━━━━━━━▲━━━━━━━━━━━━━━━━━━━━━━━',
    ' a accept  e edit  i ignore  Y all sure  u undo  J next  s save  q quit  ? help',
  ]);
});

test('in a wide window the panel stands beside the article', () => {
  expect(frame(play(next), 120, 12)).toEqual([
    ' articles/court.txt                                                  ──────────────────── 0 of 5 decided · quality 48.0',
    ' ❯■ Judge Biler let wechat stay in the store.                                   │ 2 of 5',
    '                                                                                │ ▲ minor · capitalization · term-casing',
    '  ■ The initial ban on wechat was stopped. Users of wechat said it was a hard   │',
    '    won victory.                                                                │ “wechat” is written “WeChat”.',
    '                                                                                │   1  95%  WeChat',
    '                                                                                │   3 alike: A accept, I ignore all',
    '                                                                                │ • the glossary writes it so',
    '                                                                                │ WeChat  微信 · product · wechat-case',
    '                                                                                │ The messaging app of Tencent.',
    '━━━━━■━━━━━━━━◆━━━━━━━━━━━━━━━━━━━━━━━━━━━━■━━━━━━━━━━━━━▲━━━━━━━━━━━━━━━━━━━━━━━━━━▲━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━',
    ' a accept  1-9 choose  e edit  i ignore  d later  Y all sure  u undo  J next  p preview  l list  s save  q quit  ? help',
  ]);
});

test('in a very wide one the list stands there too, in the order that is wanted', () => {
  expect(frame(play(next, { type: 'regroup' }), 150, 12)).toEqual([
    ' articles/court.txt                                                                                ──────────────────── 0 of 5 decided · quality 48.0',
    ' Findings              by concept │ ❯■ Judge Biler let wechat stay in the store.                   │ 2 of 5',
    ' name                           1 │                                                                │ ▲ minor · capitalization · term-casing',
    '    ■ Biler → Beeler              │  ■ The initial ban on wechat was stopped. Users of wechat said │',
    ' WeChat                         3 │    it was a hard won victory.                                  │ “wechat” is written “WeChat”.',
    '❯   ▲ wechat → WeChat             │                                                                │   1  95%  WeChat',
    '    ▲ wechat → WeChat             │                                                                │   3 alike: A accept, I ignore all',
    '    ▲ wechat → WeChat             │                                                                │ • the glossary writes it so',
    ' rendering                      1 │                                                                │ WeChat  微信 · product · wechat-case',
    '    ■ initial ban → preliminary … │                                                                │ The messaging app of Tencent.',
    ' Findings come by concept.',
    ' a accept  1-9 choose  e edit  i ignore  d later  Y all sure  u undo  J next  p preview  l list  f filter  m more  w glossary  s save  q quit  ? help',
  ]);
});

test('elsewhere the list takes the place of the article', () => {
  expect(frame(play(accept, { type: 'list', isListed: true }), 60, 15)).toEqual([
    ' articles/court.txt*   1 of 5 decided · quality 48.0 → 68.0',
    ' Findings                                          by place',
    '    1 ✓ Biler → Beeler',
    '❯   1 ▲ wechat → WeChat',
    '    3 ■ initial ban → preliminary injunction',
    '    3 ▲ wechat → WeChat',
    '    3 ▲ wechat → WeChat',
    '─ 2 of 5 · ▲ minor · capitalization · term-casing ──────────',
    ' “wechat” is written “WeChat”.',
    '   1  95%  WeChat',
    '   3 alike: A accept, I ignore all',
    ' • the glossary writes it so',
    ' WeChat  微信 · product · wechat-case                  m +1',
    '━━✓━━━━◆━━━━━━━━━━━──■──────▲─────────────▲─────────────────',
    ' a accept  e edit  i ignore  u undo  s save  q quit  ? help',
  ]);
});

test('what went wrong is told in full, over the last rows of the article or the panel', () => {
  const told: Action = {
    type: 'told',
    tone: 'bad',
    text: `articles/court.txt: ${'it is so, and '.repeat(5)}so.`,
  };
  const rows = frame(play(told), 60, 15);
  expect(rows).toHaveLength(15);
  expect(rows.slice(-3)).toEqual([
    ' articles/court.txt: it is so, and it is so, and it is so,',
    ' and it is so, and it is so, and so.',
    ' a accept  e edit  i ignore  u undo  s save  q quit  ? help',
  ]);
});

test('the preview shows what saving would change', () => {
  expect(frame(play(accept, { type: 'accept-alike' }, { type: 'preview' }), 60, 15)).toEqual([
    ' articles/court.txt*   4 of 5 decided · quality 48.0 → 80.0',
    ' line 1',
    ' − Judge Biler let wechat stay in the store.',
    ' + Judge Beeler let WeChat stay in the store.',
    '',
    ' line 3',
    ' − The initial ban on wechat was stopped. Users of wechat',
    ' − said it was a hard won victory.',
    ' + The initial ban on WeChat was stopped. Users of WeChat',
    ' + said it was a hard won victory.',
    '',
    '',
    '',
    '━━✓━━━━✓━━━━━━━━━━━━━◆━━━━━━✓━━━━━━━━━━━━━✓━━━━━━━━━━━━━━━━━',
    ' Tab changes or text  s save  Space down  Esc back  ? help',
  ]);
});

test('and the text as it would be', () => {
  expect(frame(play(accept, { type: 'preview' }, { type: 'turn-preview' }), 60, 15)).toEqual([
    ' articles/court.txt*   1 of 5 decided · quality 48.0 → 68.0',
    '    Judge Beeler let wechat stay in the store.',
    '',
    '    The initial ban on wechat was stopped. Users of wechat',
    '    said it was a hard won victory.',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '━━✓━━━━◆━━━━━━━━━━━━━■━━━━━━▲━━━━━━━━━━━━━▲━━━━━━━━━━━━━━━━━',
    ' Tab changes or text  s save  Space down  Esc back  ? help',
  ]);
});

test('the filter tells what there is, with numbers', () => {
  expect(frame(play({ type: 'filter' }, { type: 'line-to', line: 1 }, { type: 'pick' }), 60, 18)).toEqual([
    ' articles/court.txt           0 of 5 decided · quality 48.0',
    ' severity',
    '   [ ] major                                             2',
    ' ❯ [x] minor                                             3',
    ' state',
    '   [ ] undecided                                         5',
    ' rule',
    '   [ ] term-casing                                       3',
    '   [ ] name                                              1',
    '   [ ] rendering                                         1',
    ' concept',
    '   [ ] WeChat                                            3',
    '',
    '',
    '',
    '',
    ' The filter shows 3 findings.',
    ' Enter choose  ↓ down  ↑ up  a show all  Esc back  ? help',
  ]);
});

test('the files with their progress', () => {
  expect(
    frame([accept, { type: 'files' } as const].reduce(update, initialState([sample, bare])), 60, 10),
  ).toEqual([
    ' articles/court.txt* (1 of 2)                    1/5 · 68.0',
    ' ❯   articles/court.txt       1 of 5 decided · 48.0 → 68.0',
    '     b.txt                  0 of 1 decided · 100.0 → 100.0',
    '',
    '',
    '',
    '',
    '',
    '━━✓━━━━◆━━━━━━━━━━━──■──────▲─────────────▲─────────────────',
    ' Enter go there  ↓ down  ↑ up  Esc back  ? help',
  ]);
});

const asked = play(accept, { type: 'quit' });

test('quitting sums up and asks', () => {
  expect(frame(asked, 60, 22)).toEqual([
    ' articles/court.txt*      1 of 5 decided · quality 48.0 → …',
    '',
    ' 4 findings still open.',
    ' Checking the text with the changes in it…',
    '',
    '  Enter save 1 file and quit: only the accepted places',
    '        change',
    '  k     quit, keep 1 decision for the next time, write',
    '        nothing',
    '  d     quit and forget them',
    '  Esc   go back to the text',
    '',
    ' file             found  changed  ignored  open   quality',
    ' …cles/court.txt      5        1        0     4  48.0 → …',
    '',
    ' error type      before  after',
    ' capitalization       3      …',
    ' mistranslation       1      …',
    ' wrong term           1      …',
    '',
    '━━✓━━━━◆━━━━━━━━━━━━━■━━━━━━▲━━━━━━━━━━━━━▲━━━━━━━━━━━━━━━━━',
    ' Enter save and quit  k keep for later  Esc back  ? help',
  ]);
});

test('what the changes come to is told once it was checked', () => {
  const [article] = asked.articles;
  const findings = article ? [finding(textOf(article), 'Judge Beeler', [])] : [];
  const proof: Action = {
    type: 'proved',
    index: 0,
    decisions: article?.decisions ?? [],
    found: { findings, wordCount: 25 },
  };
  expect(frame(update(asked, proof), 60, 22).slice(0, 19)).toEqual([
    ' articles/court.txt*   1 of 5 decided · quality 48.0 → 96.0',
    '',
    ' 4 findings still open.',
    ' Checked again with the changes in it: 1 finding, all new;',
    ' quality 96.0. The new ones come up in the next review of',
    ' it.',
    '',
    '  Enter save 1 file and quit: only the accepted places',
    '        change',
    '  k     quit, keep 1 decision for the next time, write',
    '        nothing',
    '  d     quit and forget them',
    '  Esc   go back to the text',
    '',
    ' file          found  changed  ignored  open      quality',
    ' …s/court.txt      5        1        0     4  48.0 → 96.0',
    '',
    ' error type      before  after',
    ' capitalization       3      1',
  ]);
});

test('the draft being edited shows in the article too', () => {
  const rows = frame(play({ type: 'edit' }, { type: 'insert', text: ' II' }), 60, 15);
  expect(rows).toContain(' ❯■ Judge Beeler II let wechat stay in the store.');
  expect(rows).toContain(' Replace with: Beeler II');
  expect(rows.at(-1)).toBe(' Enter accept  Tab next suggestion  ^U clear  Esc cancel');
});

describe('what it is given', () => {
  test('cannot steer the terminal', () => {
    const text = 'bad \u001b[2Jname\u202e here';
    const file = {
      ...bare,
      path: 'a\u001b]0;x\u0007.txt',
      text,
      findings: [
        finding(text, '\u001b[2Jname', ['\u009b31mgood'], { problem: { kind: 'language', says: 'a\rb' } }),
      ],
    };
    const rows = coloredFrame(initialState([file]), 80, 20);
    expect(rows.join('').replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(rows.join('')).toContain('a␛]0;x␇.txt');
  });

  test('may have nothing to review, or nothing to suggest', () => {
    expect(frame(initialState([{ ...bare, findings: [] }]), 60, 15)).toContain(
      ' Nothing was found in this file.',
    );
    expect(frame(initialState([bare]), 60, 15)).toContain(' No suggestion: e writes one.');
  });

  test('is scrolled so that the focus has a third of the article above it', () => {
    const text = Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n');
    const file = { ...bare, text, findings: [finding(text, 'line 30', ['Line 30'])] };
    expect(frame(initialState([file]), 60, 15).slice(1, 7)).toEqual([
      '    line 28',
      '    line 29',
      ' ❯▲ line 30',
      '    line 31',
      '    line 32',
      '    line 33',
    ]);
  });
});

describe('without colour', () => {
  const colours = /\u001b\[(3\d|9\d|4[0-7])m/;
  test('nothing is coloured, and findings stay underlined, decided ones bold or dim, the focus inverse', () => {
    const rows = coloredFrame(play(accept, ignore), 80, 20, false);
    expect(rows.join('\n')).not.toMatch(colours);
    expect(rows[1]).toContain('\u001b[1mBeeler');
    expect(rows[1]).toContain('\u001b[2mwechat');
    expect(rows[3]).toContain('\u001b[1m\u001b[4m\u001b[7minitial ban');
    expect(rows[3]).toContain('\u001b[4mwechat');
  });
  test('with it, they are', () => {
    expect(coloredFrame(play(), 80, 20).join('\n')).toMatch(colours);
  });
});
