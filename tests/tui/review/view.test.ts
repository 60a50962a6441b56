import { describe, expect, test } from 'vitest';
import type { Action, ReviewState } from '../../../src/tui/review/model.ts';
import { initialState, update } from '../../../src/tui/review/state.ts';
import { coloredFrame, frame } from './frame.tsx';
import { bare, finding, sample } from './sample.ts';

const play = (...actions: Action[]): ReviewState => actions.reduce(update, initialState([sample]));
const accept: Action = { type: 'choose', choice: 0 };
const ignore: Action = { type: 'ignore' };

test('the first screen, in the smallest window', () => {
  expect(frame(play(), 60, 15)).toEqual([
    ' articles/court.txt   5 findings · 0 decided · quality 48.0',
    ' ❯■ Judge Biler let wechat stay in the store.',
    '',
    '  ■ The initial ban on wechat was stopped. Users of wechat',
    '    said it was a hard won victory.',
    '',
    '',
    '',
    '─ 1 of 5 · name · ■ major · mistranslation ─────────────────',
    ' “Biler” looks like a misspelling of the name “Beeler”.',
    '   1  95%  Beeler',
    '   2  80%  Bieler',
    ' • the title “Judge” stands before it               +1 more',
    '··◆····▲·············■······▲·············▲·················',
    ' a accept  1-9 choose  e edit  i ignore  j next  ? help',
  ]);
});

test('decisions show in text, margin, map and score', () => {
  expect(frame(play(accept, ignore), 80, 20)).toEqual([
    ' articles/court.txt*               5 findings · 2 decided · quality 48.0 → 68.0',
    '  ✓ Judge Beeler let wechat stay in the store.',
    '',
    ' ❯■ The initial ban on wechat was stopped. Users of wechat said it was a hard',
    '    won victory.',
    '',
    '',
    '',
    '',
    '',
    '',
    '─ 3 of 5 · rendering · ■ major · wrong-term ────────────────────────────────────',
    ' “initial ban” looks like a word-for-word rendering of “preliminary',
    ' injunction”.',
    '   1  95%  preliminary injunction',
    '   2  80%  injunction',
    '   3  65%  interim order',
    ' • the glossary writes it so',
    '···✓·····–··················◆·········▲·················▲·······················',
    ' a accept  1-9 choose  e edit  i ignore  j next  k back  u undo  s save  ? help',
  ]);
});

test('in a wide window the panel stands beside the article', () => {
  expect(frame(play({ type: 'focus', to: 'next' }), 120, 12)).toEqual([
    ' articles/court.txt                                                               5 findings · 0 decided · quality 48.0',
    ' ❯■ Judge Biler let wechat stay in the store.                           │ 2 of 5',
    '                                                                        │ term-casing · ▲ minor · capitalization',
    '  ■ The initial ban on wechat was stopped. Users of wechat said it was  │',
    '    a hard won victory.                                                 │ “wechat” is written “WeChat”.',
    '                                                                        │   1  95%  WeChat',
    '                                                                        │ • the glossary writes it so',
    '                                                                        │ WeChat  微信 · product · wechat-case',
    '                                                                        │ The messaging app of Tencent.',
    '                                                                        │',
    '·····■········◆····························■·············▲··························▲···································',
    ' a accept  1-9 choose  e edit  i ignore  j next  k back  u undo  s save  q quit  ? help',
  ]);
});

test('the draft being edited shows in the article too', () => {
  const rows = frame(play({ type: 'edit' }, { type: 'insert', text: ' II' }), 60, 15);
  expect(rows).toContain(' ❯■ Judge Beeler II let wechat stay in the store.');
  expect(rows).toContain(' Replace with: Beeler II');
  expect(rows.at(-1)).toBe(' Enter accept  Tab next suggestion  ^U clear  Esc cancel');
});

test('quitting asks', () => {
  expect(frame(play(accept, { type: 'quit' }), 60, 15).slice(8)).toEqual([
    '─ Quit? ────────────────────────────────────────────────────',
    ' 1 decision made since the last save.',
    ' Saving changes the accepted places in 1 file and nothing',
    ' else.',
    '',
    '··✓····◆·············■······▲·············▲·················',
    ' s save and quit  d quit without saving  Esc stay',
  ]);
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
    expect(frame(initialState([file]), 60, 15).slice(1, 8)).toEqual([
      '    line 28',
      '    line 29',
      ' ❯▲ line 30',
      '    line 31',
      '    line 32',
      '    line 33',
      '    line 34',
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
