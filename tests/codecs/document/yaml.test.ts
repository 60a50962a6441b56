import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open } from '../../../src/codecs/document/open.ts';
import { expectSound, replaced, segmentsOf } from './format.ts';

const rails = `# The court's own words.
en:
  title: The ban, and the court   # seen first
  one: word
  lead: "The \\"court\\" \\u0041 ruled
    on %{day}."
  quote: 'The judge''s ruling'
  steps:
    - First step here
    - {note: The second step, id: two words}
  body: |
    The <b>court</b> ruled.

    The ban fell.
  folded: >-
    A long line
    goes on.
`;

test('reads each value of several words, in every style', async () => {
  expect(await segmentsOf('a.yaml', rails)).toEqual([
    'The ban, and the court',
    'The "court" A ruled on \ufffc.',
    "The judge's ruling",
    'First step here',
    'The second step',
    'two words',
    'The court ruled.',
    'The ban fell.',
    'A long line',
    'goes on.',
  ]);
});

test.each<[string, string, (string | [string, string])[]]>([
  [
    'a source beside its translation',
    '- source: 微信\n  target: WeChat\n- {zh: "一", en: one}\n',
    [
      ['微信', 'WeChat'],
      ['一', 'one'],
    ],
  ],
  ['several documents', 'a: one two\n---\nb: three four\n', ['one two', 'three four']],
  [
    'Windows line ends and a byte order mark',
    '\ufeffa: one two\r\nb: |\r\n  three four\r\n  five six\r\n',
    ['one two', 'three four', 'five six'],
  ],
  ['anchors, tags and aliases', 'a: &x !!str one two\nb: *x\n', ['one two']],
  ['nothing', '', []],
])('reads %s', async (_name, text, segments) => expect(await segmentsOf('a.yml', text)).toEqual(segments));

test.each<[string, [string, string], string | undefined]>([
  ['a: The ban fell\n', ['ban', 'injunction'], 'a: The injunction fell\n'],
  ['a: The ban fell\n', ['ban', "court's ban"], "a: The court's ban fell\n"],
  ['a: The ban fell\n', ['ban', 'ban: all'], undefined],
  ['a: The ban fell\n', ['The', '- The'], undefined],
  ['a: [The ban fell]\n', ['ban', 'ban, all'], undefined],
  ['a: "The ban fell"\n', ['ban', '"ban"'], 'a: "The \\"ban\\" fell"\n'],
  ["a: 'The ban fell'\n", ['ban', "court's ban"], "a: 'The court''s ban fell'\n"],
  ['a: |\r\n  The ban fell', ['ban', 'ban: # all'], 'a: |\r\n  The ban: # all fell'],
  ['a: The\n  ban fell\n', ['The ban', 'The injunction'], 'a: The injunction fell\n'],
])('%j: %j', async (text, change, after) =>
  expect((await replaced('a.yaml', text, change)).text).toBe(after),
);

test.each([
  ['a: "one', 1],
  ['a: one\n b: two\n', 1],
  ['a: [one\nb: two', 2],
  ['\ta: one', 1],
])('%j is one error with its place', async (text, line) =>
  expect(await open('a.yaml', text)).toMatchObject({
    failure: {
      line,
      column: expect.any(Number),
      message: expect.stringMatching(/^Cannot read as YAML: .*\.$/),
    },
  }),
);

test('changed anywhere, it is read soundly or refused', { timeout: 60_000 }, async () => {
  const noise = fc.constantFrom(
    '',
    '"',
    "'",
    '\\',
    '\n',
    '{',
    '}',
    ',',
    ': ',
    ' #',
    '- ',
    '|',
    '>',
    '&a',
    '*a',
    '\t',
    '%',
    'word',
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(rails.length), fc.nat(6), noise, async (at, length, by) => {
      const changed = rails.slice(0, at) + by + rails.slice(at + length);
      if ('document' in (await open('a.yaml', changed))) await expectSound('a.yaml', changed);
    }),
    { numRuns: 150 },
  );
});
