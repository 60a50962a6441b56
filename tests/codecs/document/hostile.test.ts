import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentCodecs } from '../../../src/codecs/document/list.ts';
import { open } from '../../../src/codecs/document/open.ts';

/** A small file of each format, by its first ending. */
const samples: Readonly<Record<string, string>> = {
  '.txt': '\ufeffThe court ruled.\r\n\r\nThe “ban” fell.',
  '.md':
    '---\ntitle: The ban\n---\n# A *court*\n\n- `code` and [a link](http://a.example "title")\n\n| a | b |\n|---|---|\n| c | d |\n\n```js\nx\n```\n',
  '.html':
    '<!doctype html><html><head><title>A ban</title><style>p{}</style></head><body><p title="x &amp; y">The <b>court</b> &eacute; <img alt="a"></p><script>1<2</script></body></html>',
  '.srt':
    '1\n00:00:01,000 --> 00:00:02,000\nThe <i>court</i>\nruled.\n\n2\n00:00:03,000 --> 00:00:04,000\nYes.\n',
  '.xlf':
    '<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="zh" target-language="en" original="a" datatype="plaintext"><body><trans-unit id="1"><source>法院 <g id="1">x</g></source><target>The <g id="1">court</g> &amp; all</target></trans-unit></body></file></xliff>',
  '.tmx':
    '<?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>法院</seg></tuv><tuv xml:lang="en"><seg>The <bpt i="1">b</bpt>court</seg></tuv></tu></body></tmx>',
  '.po':
    'msgid ""\nmsgstr "Language: en\\n"\n\n#, fuzzy\nmsgid "法院"\nmsgid_plural "法院们"\nmsgstr[0] "The \\"court\\" %s"\nmsgstr[1] ""\n"The courts\\n"\n',
  '.csv': 'source,target\r\n法院,"The ""court"", all"\r\n禁令,The ban\r\n',
  '.json':
    '{"a": ["The court \\u0041 ruled", {"source": "法院", "target": "The court\\n{name}"}], "b": 1.5e3}',
  '.yaml':
    'en:\n  a: The court ruled # said\n  b: "The \\"ban\\" \\u0041"\n  c: |\n    Two words\n  d: [one two, {source: 法院, target: The court}]\n',
  '.jsonl': '{"source": "法院", "target": "The court"}\n{"text": "The ban \\"fell\\""}\n',
};

/** What might stand at any place of a broken or a hostile file. */
const junk = fc.constantFrom(
  '<',
  '>',
  '&',
  '&x;',
  '&#0;',
  '&#x110000;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '"',
  "'",
  '\\',
  '\\u12',
  '\ud800',
  '\udc00',
  '\u001b[31m',
  '\u0000',
  '{',
  '}',
  '[',
  ']',
  '\n---\n',
  '```',
  '\t',
  '\r',
  '| ',
  '*x',
  '!!js/function x',
);

test('every format has a sample', () => {
  expect(documentCodecs.map(({ endings }) => endings[0]).filter((ending) => !samples[ending ?? ''])).toEqual(
    [],
  );
});

/** Read as a whole, with spans in order and inside the text; or refused with a reason and a place in the file. */
async function expectReadOrRefused(path: string, text: string): Promise<void> {
  const opened = await open(path, text);
  if ('failure' in opened) {
    const { message, line = 0, column = 0 } = opened.failure;
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(message).not.toContain('\u001b');
    expect([line > 0, line <= text.split(/\r\n|\r|\n/).length, column > 0]).toEqual([true, true, true]);
    return;
  }
  const { segments, reading } = opened.document;
  const length = (reading?.text ?? text).length;
  let last = 0;
  for (const { start, end } of segments) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
    const place = reading?.locate({ start, end });
    if (place) expect([place.start <= place.end, place.end <= text.length]).toEqual([true, true]);
  }
  expect(last).toBeLessThanOrEqual(length);
}

describe.each(Object.entries(samples))('%s', (ending, sample) => {
  const path = `a${ending}`;

  test('cut off anywhere', { timeout: 30_000 }, async () => {
    for (let at = 0; at <= sample.length; at++) await expectReadOrRefused(path, sample.slice(0, at));
  });

  test('without its beginning', { timeout: 30_000 }, async () => {
    for (let at = 0; at <= sample.length; at++) await expectReadOrRefused(path, sample.slice(at));
  });

  test('with junk in it', { timeout: 30_000 }, async () => {
    const place = fc.nat({ max: sample.length });
    await fc.assert(
      fc.asyncProperty(place, junk, place, junk, async (first, one, second, other) => {
        const once = sample.slice(0, first) + one + sample.slice(first);
        await expectReadOrRefused(path, once.slice(0, second) + other + once.slice(second));
      }),
      { numRuns: 100 },
    );
  });
});

const many = 20_000;
/** Files that cost a careless reader its stack, its memory or an hour. */
const hostile: readonly (readonly [name: string, path: string, text: string])[] = [
  ['lists in lists', 'a.json', '['.repeat(many) + ']'.repeat(many)],
  ['objects in objects', 'a.json', `${'{"a":'.repeat(many)}1${'}'.repeat(many)}`],
  ['elements in elements', 'a.html', `${'<div>'.repeat(many)}x${'</div>'.repeat(many)}`],
  ['elements in elements', 'a.xlf', `<xliff version="1.2">${'<g>'.repeat(many)}`],
  ['quotations in quotations', 'a.md', `${'>'.repeat(2000)} x`],
  ['emphasis without an end', 'a.md', '*a **b '.repeat(5000)],
  ['links without an end', 'a.md', '[a]('.repeat(5000)],
  ['a huge attribute', 'a.html', `<p title="${'x'.repeat(1_000_000)}">a</p>`],
  ['a huge attribute', 'a.tmx', `<tmx version="${'x'.repeat(1_000_000)}"/>`],
  [
    'an entity bomb',
    'a.xlf',
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghi'].map((each, at) => `<!ENTITY ${each} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]><xliff version="1.2"><file><body><trans-unit id="1"><source>x</source><target>&i;</target></trans-unit></body></file></xliff>`,
  ],
  ['a quotation mark that nothing closes', 'a.csv', `source,target\n"${'x,'.repeat(500_000)}`],
  ['one long line', 'a.srt', 'x '.repeat(1_000_000)],
  ['backslashes', 'a.po', `msgid "a"\nmsgstr "${'\\'.repeat(1_000_000)}`],
  ['open brackets', 'a.json', JSON.stringify({ a: `a b ${'<a '.repeat(100_000)}` })],
  ['lists in lists', 'a.yaml', '['.repeat(many)],
  [
    'an alias bomb',
    'a.yaml',
    `a: &a [x y]\n${[...'bcdefghi'].map((each, at) => `${each}: &${each} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
  ],
  ['spaces', 'a.yaml', `a: "x${' '.repeat(300_000)}y z"`],
  ['lone surrogates', 'a.txt', '\ud800'.repeat(100_000)],
];

test.each(hostile)('%s in %s', { timeout: 20_000 }, async (_name, path, text) => {
  await expectReadOrRefused(path, text);
});
