import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open } from '../../../src/codecs/document/open.ts';
import { expectSound, replaced, segmentsOf } from './format.ts';

const xliff = `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="zh" target-language="en-US"><body>
<trans-unit id="1"><source>微信 &amp; <g id="1">比勒</g></source><target>Judge <g id="1">Bi</g>ler &lt; <x id="2"/>{name}</target><note>Biler</note>
<alt-trans><source>a</source><target>Biler</target></alt-trans></trans-unit>
<trans-unit id="2" translate="no"><source>a</source><target>Biler</target></trans-unit>
<trans-unit id="3"><source>空</source><target/></trans-unit>
<trans-unit id="4"><source>无</source></trans-unit>
<trans-unit id="5"><source>c</source><target><![CDATA[<b>A & B</b>]]><bpt id="1">&lt;i></bpt></target></trans-unit>
</body></file></xliff>`;

const xliff2 = `<xliff version="2.0" srcLang="zh" trgLang="en"><file><unit id="1"><notes><note>x</note></notes>
<segment><source>比勒<ph id="1"/></source><target>Biler<ph id="1"/> <pc id="2">x</pc></target></segment></unit></file></xliff>`;

const tmx = `<tmx version="1.4"><body><tu><note>n</note>
<tuv xml:lang="en"><seg>Biler <bpt i="1">&lt;b></bpt>x</seg></tuv><tuv xml:lang="zh"><seg>比勒</seg></tuv></tu></body></tmx>`;

const po = `msgid ""
msgstr "Language: en\\n"

#. Biler
msgid "比勒"
msgstr ""
"Judge \\"Biler\\" "
"%(name)s"

msgid "一"
msgid_plural "多"
msgstr[0] "one"
msgstr[1] "many"
`;

test.each<[string, string, unknown[]]>([
  [
    'a.xlf',
    xliff,
    [
      ['微信 & 比勒', 'Judge Biler < \ufffc\ufffc'],
      ['空', ''],
      ['c', 'A & B\ufffc'],
    ],
  ],
  ['a.xliff', xliff2, [['比勒\ufffc', 'Biler\ufffc x']]],
  ['a.xlf', xliff.replace('en-US', 'fr'), []],
  ['a.tmx', tmx, [['比勒', 'Biler \ufffcx']]],
  [
    'a.po',
    po,
    [
      ['比勒', 'Judge "Biler" \ufffc'],
      ['一', 'one'],
      ['多', 'many'],
    ],
  ],
  ['a.po', po.replace('Language: en', 'Language: de'), []],
  [
    'a.csv',
    '\ufeffid,source,target\r\n1,"一,二","One ""two"""\r\n2,三,three\r\n',
    [
      ['一,二', 'One "two"'],
      ['三', 'three'],
    ],
  ],
  [
    'a.tsv',
    '微信\tOpen "it\n比勒\t"Biler"\n',
    [
      ['微信', 'Open "it'],
      ['比勒', 'Biler'],
    ],
  ],
  ['a.csv', 'One word\nTwo words\n', ['One word', 'Two words']],
  [
    'a.json',
    '{"a":{"source":"微信\\n","target":"A \\u0026 B"},"id":"Biler","b":["two words","one"]}',
    [['微信\n', 'A & B'], 'two words'],
  ],
  ['a.jsonl', '{"source":"一","target":"one","note":"no text"}\n\n{"text":"two"}\n', [['一', 'one'], 'two']],
])('%s %#', async (path, text, units) => expect(await segmentsOf(path, text)).toEqual(units));

test.each<[string, string, [string, string], string | undefined]>([
  ['a.xlf', xliff, ['Biler', 'Beeler & Co'], xliff.replace('Bi</g>ler', 'Beeler &amp; Co</g>')],
  ['a.xlf', xliff, ['A & B', 'C & D'], xliff.replace('A & B', 'C & D')],
  ['a.tmx', tmx, ['Biler', 'A<B'], tmx.replace('>Biler', '>A&lt;B')],
  ['a.po', po, ['Biler', 'the "B"'], po.replace('"Judge \\"Biler', '"Judge \\"the \\"B\\"')],
  ['a.csv', 'source,target\na,b\n', ['b', 'b, c'], undefined],
  ['a.csv', 'source,target\na,"b"\n', ['b', '"b", c'], 'source,target\na,"""b"", c"\n'],
  ['a.json', '["one two"]', ['two', 'a "b"'], '["one a \\"b\\""]'],
])('%s %# is written in its own escaping', async (path, text, change, after) =>
  expect((await replaced(path, text, change)).text).toBe(after),
);

test.each([
  ['a.xlf', '<xliff><file>', 1],
  ['a.xlf', '<tmx></tmx>', 1],
  ['a.xlf', '<xliff>\n<target>&lol;</target></xliff>', 2],
  ['a.tmx', '<tmx>\n<a></b></tmx>', 2],
  ['a.po', 'msgid "a"\nmsgstr "b\n', 2],
  ['a.csv', 'source,target\na,"b\n', 2],
  ['a.csv', 'x,y\n1,2\n', 1],
  ['a.json', '{"a": \n  oops}', 2],
  ['a.json', '["a', 1],
  ['a.jsonl', '{}\n{\n', 2],
])('%s: %j is one error with its line', async (path, text, line) =>
  expect(await open(path, text)).toMatchObject({
    failure: { path, line, message: expect.stringMatching(/^Cannot /) },
  }),
);

const bomb = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]>`;

test.each<[string, string]>([
  ['a.xlf', `${bomb}<xliff><file><trans-unit><target>&c;</target></trans-unit></file></xliff>`],
  ['a.xlf', '<xliff>'.repeat(200_000)],
  ['a.xlf', `<xliff a="${'x'.repeat(5_000_000)}">`],
  ['a.tmx', '<tmx><tu><tuv><seg>&#xD800;</seg></tuv></tu></tmx>'],
  ['a.json', '['.repeat(500_000)],
  ['a.json', `"${'\\'.repeat(1_000_001)}`],
  ['a.po', `msgid "${'\\"'.repeat(500_000)}`],
  ['a.csv', `source,target\n${'"'.repeat(1_000_001)}`],
  ['a.html', '<b>'.repeat(200_000)],
])('%s: a hostile file is one error with its place %#', async (path, text) =>
  expect(await open(path, text)).toMatchObject({
    failure: { path, line: expect.any(Number), column: expect.any(Number) },
  }),
);

test.each<[string, string]>([
  ['a.xlf', xliff],
  ['a.xliff', xliff2],
  ['a.tmx', tmx],
  ['a.po', po],
  ['a.csv', 'source,target\n"一","a ""b"" c"\n二,two words\n'],
  ['a.tsv', 'source\ttarget\n一\tone "two\n'],
  ['a.json', '{"a":{"source":"微信","target":"A \\u0026 \\ud83d\\ude00 B"},"b":["two words"]}'],
])('%s: changed anywhere, it is read soundly or refused %#', async (path, text) => {
  const noise = fc.constantFrom(
    '',
    '<',
    '>',
    '&',
    '"',
    '\\',
    '\n',
    '{',
    '}',
    ',',
    '\ud800',
    'word',
    '<!--',
    ']]>',
    '\t',
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.nat(6), noise, async (at, length, by) => {
      const changed = text.slice(0, at) + by + text.slice(at + length);
      if ('document' in (await open(path, changed))) await expectSound(path, changed);
    }),
    { numRuns: 150 },
  );
});
