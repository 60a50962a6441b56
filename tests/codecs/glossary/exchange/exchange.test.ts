import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Imported, TextExchange } from '../../../../src/codecs/glossary/exchange/exchange.ts';
import { forms } from '../../../../src/codecs/glossary/exchange/list.ts';
import { xlsx } from '../../../../src/codecs/glossary/exchange/xlsx.ts';

const loaded = await Promise.all(forms.map(async ({ id, load }) => ({ id, exchange: await load() })));

const form = (id: string): TextExchange => {
  const found = loaded.find((each) => each.id === id)?.exchange;
  if (found?.holds !== 'text') throw new Error(id);
  return found;
};

const term = fc
  .array(
    fc.constantFrom(
      'court',
      '=SUM(1)',
      '-x',
      "'+1",
      '@me',
      'a|b',
      'C:\\d',
      '<b>',
      '&amp;',
      '"q"',
      'x, y',
      'é',
      '禁令',
      '#1',
      ';',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
const terms = fc.uniqueArray(term, { maxLength: 4 });
const concept: fc.Arbitrary<Imported> = fc.record(
  {
    id: fc.constantFrom('one', 'two'),
    kind: fc.constantFrom('law', 'person'),
    preferred: term,
    admitted: terms,
    deprecated: fc.array(
      fc.oneof(
        term.map((each) => ({ term: each })),
        fc.record({ term, reason: fc.constant('Never: said') }),
      ),
      { maxLength: 3 },
    ),
    titles: terms,
    source: fc.record({ zh: terms, ru: terms }),
    case: fc.constantFrom('exact', 'any'),
    unless: terms,
    definition: term,
    note: fc.tuple(term, term).map((lines) => lines.join('\n')),
    link: fc.constant('https://example.org/?a=1&b=2'),
    good: terms,
  },
  { requiredKeys: ['preferred'] },
);

/** What a concept says, empty fields left out. */
const said = ({ source, ...rest }: Imported): unknown =>
  JSON.parse(
    JSON.stringify({
      ...Object.fromEntries(
        Object.entries(rest).filter(([, value]) => value !== undefined && value.length > 0),
      ),
      source: { zh: source?.zh ?? [], ru: source?.ru ?? [] },
    }),
  );

test.each(['tbx', 'tbx-dct', 'csv', 'tsv'])('%s brings in again all that it brought out', (id) => {
  fc.assert(
    fc.property(fc.array(concept, { minLength: 1, maxLength: 4 }), (concepts) => {
      const back = form(id).read(form(id).write(concepts));
      expect(back.remarks).toEqual([]);
      expect(back.concepts.map(said)).toEqual(concepts.map(said));
    }),
    { numRuns: 200 },
  );
});

test('xlsx brings in again all that it brought out', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(concept, { minLength: 1, maxLength: 4 }), async (concepts) => {
      const back = await xlsx.read(await xlsx.write(concepts));
      expect(back.remarks).toEqual([]);
      expect(back.concepts.map(said)).toEqual(concepts.map(said));
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['no workbook', Buffer.from('preferred,zh\n'), 'Not a workbook that can be read.'],
  ['nothing', Buffer.alloc(0), 'Not a workbook that can be read.'],
  [
    'a workbook cut short',
    (await xlsx.write([{ preferred: 'x' }])).slice(0, 900),
    'Not a workbook that can be read.',
  ],
  ['one of old', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'An .xls of old: save it as .xlsx.'],
])('%s is told, as a workbook', async (_, bytes, message) => {
  expect(await xlsx.read(bytes)).toEqual({ concepts: [], remarks: [{ message }] });
});

const pair: Imported = {
  preferred: 'preliminary injunction',
  deprecated: [{ term: 'initial ban' }, { term: 'stop order' }],
};

test.each(['vale-substitution', 'codespell', 'textlint'])('%s keeps which form stands for which', (id) => {
  expect(form(id).read(form(id).write([pair]))).toEqual({ concepts: [pair], remarks: [] });
});

test.each(['vale-accept', 'cspell'])('%s keeps the right forms', (id) => {
  const { concepts } = form(id).read(form(id).write([{ preferred: 'WeChat', admitted: ['Weixin Pay'] }]));
  expect(concepts.map(({ preferred }) => preferred)).toEqual(['WeChat', 'Weixin Pay']);
});

describe('files as others write them', () => {
  it('columns in any order, under any usual name, the rest told', () => {
    const { concepts, remarks } = form('csv').read(
      'Chinese;owner;Term\n初步禁令;Ann;preliminary injunction\n商务部;;\n',
    );
    expect(concepts.map(said)).toEqual([
      { preferred: 'preliminary injunction', source: { zh: ['初步禁令'], ru: [] } },
    ]);
    expect(remarks).toEqual([
      { line: 1, message: 'The column “owner” was left out' },
      { line: 3, message: 'This row has no preferred term' },
    ]);
  });

  it('no cell is a formula', () => {
    const text = form('csv').write([{ preferred: '=HYPERLINK("x")', note: '@cmd' }]);
    expect(
      text
        .split('\r\n')[1]
        ?.split(',')
        .filter((cell) => /^"?[=+\-@]/.test(cell)),
    ).toEqual([]);
  });

  it('TBX of 2008', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body><termEntry id="t1"><descrip type="subjectField">law</descrip><descripGrp><descrip type="definition">An order.</descrip></descripGrp><langSet xml:lang="en-US"><tig><term>preliminary <hi>injunction</hi></term></tig><ntig><termGrp><term>initial ban</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet><langSet xml:lang="zh"><tig><term>初步禁令</term></tig></langSet></termEntry></body></text></martif>`;
    const { concepts, remarks } = form('tbx').read(text);
    expect(concepts.map(said)).toEqual([
      {
        preferred: 'preliminary injunction',
        deprecated: [{ term: 'initial ban' }],
        definition: 'An order.',
        source: { zh: ['初步禁令'], ru: [] },
      },
    ]);
    expect(remarks).toEqual([{ line: 1, message: '“subjectField” was left out, here and below' }]);
  });

  it('entities are not expanded', () => {
    const text =
      '<!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx><text><body><conceptEntry id="x"><langSec xml:lang="en"><termSec><term>&a;</term></termSec></langSec></conceptEntry></body></text></tbx>';
    const { concepts, remarks } = form('tbx').read(text);
    expect(concepts).toEqual([]);
    expect(remarks[0]?.message).toMatch(/^Not valid XML: /);
  });

  it('an expression that stands for a few words, and one that stands for many', () => {
    expect(form('vale-accept').read('(?:US|U\\.S\\.) Congress\n[Cc]olou?r\n')).toEqual({
      concepts: [{ preferred: 'US Congress', admitted: ['U.S. Congress'] }],
      remarks: [{ line: 2, message: '“[Cc]olou?r” is an expression that no list of words stands for' }],
    });
  });

  it('a wrong word that may stand for several', () => {
    expect(form('codespell').read('abandonned->abandoned\nablet->able, tablet,\n')).toEqual({
      concepts: [{ preferred: 'abandoned', deprecated: [{ term: 'abandonned' }] }],
      remarks: [{ line: 2, message: '“ablet” may stand for several words: able, tablet' }],
    });
  });
});
