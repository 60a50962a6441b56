import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { open } from '../../../src/codecs/document/open.ts';
import { segmentsOf } from './format.ts';

const page = {
  slug: 'first things first',
  title: 'Word',
  views: 12,
  en: {
    lead: 'The lead stands here',
    'a.note': 'A dotted note',
    steps: ['First step here', { title: 'Step', slug: 'of two' }],
  },
  unit: { source: '微信', target: 'WeChat', note: 'beside the pair' },
  last: 'The last of all',
};

const several = [
  'first things first',
  'The lead stands here',
  'A dotted note',
  'First step here',
  'of two',
  'WeChat',
  'The last of all',
];

const without = (...left: string[]): string[] => several.filter((text) => !left.includes(text));

const rows: readonly (readonly [why: string, keys: readonly string[], texts: readonly string[]])[] = [
  ['none: each value of several words, and each translation', [], several],
  ['a key wherever it stands, one word, too', ['title'], ['Word', 'Step']],
  ['a key at the top alone', ['/title'], ['Word']],
  ['all below a key, in lists, too', ['steps'], ['First step here', 'Step', 'of two']],
  ['keys on the way', ['en/**/title'], ['Step']],
  ['part of a key', ['*.note'], ['A dotted note']],
  ['a key in other letters is another', ['Title'], []],
  ['an exception alone leaves the rest as it was', ['!slug'], without('first things first', 'of two')],
  ['an exception below a key', ['en', '!steps'], ['The lead stands here', 'A dotted note']],
  [
    'what is excepted, taken in again',
    ['en', '!steps', '**/steps/title'],
    ['The lead stands here', 'A dotted note', 'Step'],
  ],
  ['a translation by its key', ['target'], ['WeChat']],
  [
    'no translation: what stands beside it is read as elsewhere',
    ['!target'],
    [...without('WeChat', 'The last of all'), 'beside the pair', 'The last of all'],
  ],
  ['what stands beside a translation', ['unit'], ['WeChat', 'beside the pair']],
];

async function textsOf(path: string, text: string, keys: readonly string[]): Promise<string[]> {
  const opened = await open(path, text, keys);
  if ('failure' in opened) throw new Error(opened.failure.message);
  const { reading, segments } = opened.document;
  return segments.map(({ start, end }) => reading?.text.slice(start, end) ?? '');
}

const asYaml = `slug: first things first
title: Word
views: 12
en:
  lead: >
    The lead stands here
  a.note: 'A dotted note'
  steps:
    - First step here
    - {title: Step, slug: "of two"}
unit: {source: 微信, target: WeChat, note: beside the pair}
last: The last of all
`;

test.each(rows)('of keys, %s', async (_why, keys, texts) => {
  expect(await textsOf('a.json', JSON.stringify(page), keys)).toEqual(texts);
  expect(await textsOf('a.json', JSON.stringify(page, undefined, 2), keys)).toEqual(texts);
  expect(await textsOf('a.yaml', asYaml, keys)).toEqual(texts);
  expect(
    await textsOf('a.jsonl', `${JSON.stringify(page)}\n{"no": "in other files"}\n`, [...keys, '!no']),
  ).toEqual(texts);
});

test.each([
  ['keys that no path may have', '{"": {"..": "one two", "/": "three four", "./a": "five six"}}', ['!a']],
  ['keys longer than any pattern', `{"${'a'.repeat(100_000)}": "one two"}`, ['!*a*a*a*a*b']],
])('%s are told from nothing', async (_why, text, keys) => {
  expect((await textsOf('a.json', text, keys)).length).toBeGreaterThan(0);
});

const row = { zh: '微信', original: 'Tap on it', text: 'Open it', en: 'Go on', note: 'Some more' };

test.each<[why: string, value: unknown, keys: readonly string[], units: (string | [string, string])[]]>([
  ['a translation beside its source', row, [], [['微信', 'Open it']]],
  ['a source that has a name and no translation', { original: 'Open it now' }, ['original'], ['Open it now']],
  ['a source without a translation', { original: 'Open it now' }, [], ['Open it now']],
  ['a source that is excepted', { original: 'Open it now' }, ['!original'], []],
  ['a source of what is yet to come', { original: 'Open it now', en: null }, [], []],
  [
    'a source of what is yet to come, named',
    { original: 'Open it now', en: null },
    ['original'],
    ['Open it now'],
  ],
  ['a source of several translations', { original: 'Open it now', en: ['Go on', 'Go'] }, [], ['Go on']],
  ['two translations that are named', row, ['text', 'en'], [['微信', 'Open it'], 'Go on']],
  ['the second translation alone', row, ['en'], [['微信', 'Go on']]],
  ['the first translation excepted', row, ['!text'], [['微信', 'Go on']]],
  ['all translations excepted', row, ['!text', '!en'], ['Some more']],
  ['a source that is named and not its translation', row, ['original'], ['Tap on it']],
  ['a source that is named beside its translation', row, ['original', 'en'], [['微信', 'Go on']]],
  ['a text at the top', 'Open it now', [], ['Open it now']],
  ['a text at the top that has no name', 'Open it now', ['title'], []],
  ['a word at the top', 'Open', [], []],
])('of translations, %s', async (_why, value, keys, units) => {
  for (const [path, text] of [
    ['a.json', JSON.stringify(value)],
    ['a.json', JSON.stringify([value], undefined, 2)],
    ['a.jsonl', JSON.stringify(value)],
    ['a.yaml', JSON.stringify(value)],
    ['a.yaml', stringify(value)],
    ['a.yaml', stringify([value])],
  ] as const)
    expect(await segmentsOf(path, text, keys), `${path}: ${text}`).toEqual(units);
});
