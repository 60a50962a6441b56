import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { fieldsOf } from '../../../../src/codecs/glossary/edit/fields.ts';
import type { Imported } from '../../../../src/codecs/glossary/exchange/exchange.ts';
import { tbx, tbxDct } from '../../../../src/codecs/glossary/exchange/tbx.ts';
import { parseGlossary } from '../../../../src/codecs/glossary/yaml.ts';

const grammar = readFileSync(join(import.meta.dirname, 'tbx-basic.rng'), 'utf8');

/** What our reading of TBX-Basic has against a file. */
async function faultsOf(contents: string): Promise<readonly string[]> {
  const xml = [{ fileName: 'g.tbx', contents }];
  const { errors } = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  return errors.map(({ rawMessage }) => rawMessage);
}

const shipped = readdirSync('glossary').filter((name) => name.endsWith('.yaml'));
const conceptsIn = (name: string): Imported[] =>
  parseGlossary(name, readFileSync(join('glossary', name), 'utf8')).concepts.map(({ concept }) => ({
    ...fieldsOf(concept),
    preferred: concept.preferred,
  }));

const full: Imported = {
  id: 'stay',
  preferred: 'stay <order>',
  admitted: ['stay & order'],
  deprecated: [{ term: 'initial ban', reason: 'never said' }],
  source: { zh: ['暂缓令'], ru: ['приостановка'] },
  definition: 'An order.',
  note: 'Of a court.',
  link: 'https://example.org/?a=1&b=2',
};

describe('what is brought out is TBX-Basic as we read it', () => {
  test.each(shipped.flatMap((name) => [[name, 'dca', tbx] as const, [name, 'dct', tbxDct] as const]))(
    '%s as %s',
    async (name, _, { write }) => {
      expect(await faultsOf(write(conceptsIn(name)))).toEqual([]);
    },
  );

  test.each([
    ['dca', tbx],
    ['dct', tbxDct],
  ])('a concept that says everything as %s', async (_, { write }) => {
    expect(await faultsOf(write([full]))).toEqual([]);
  });
});

describe('the reading can be failed', () => {
  const [dca, dct] = [tbx.write([full]), tbxDct.write([full])];
  test.each([
    ['another dialect', dca, 'type="TBX-Basic"', 'type="TBX"'],
    ['a style that is not its own', dca, 'style="dca"', 'style="dct"'],
    ['the namespace of a draft', dca, 'ed-2', 'ed:3.0'],
    ['no header', dca, /<tbxHeader>.*<\/tbxHeader>/, ''],
    ['an entry without an id', dca, ' id="c1"', ''],
    ['an id that is no name', dca, 'id="c1"', 'id="1"'],
    ['a section without a language', dca, ' xml:lang="zh"', ''],
    ['a section without a term', dca, /<termSec><term>暂.*?<\/termSec>/, ''],
    ['an empty term', dca, '暂缓令', ' '],
    ['two terms in one section', dca, '</term>', '</term><term>x</term>'],
    ['a status before its term', dct, /(<term>.*?<\/term>)(<min:.*?>.*?<\/min:.*?>)/, '$2$1'],
    ['a status of 2008', dca, 'preferredTerm-admn-sts', 'standardizedTerm-admn-sts'],
    ['a category that the dialect lacks', dca, 'type="definition"', 'type="explanation"'],
    ['a category in the wrong module', dct, /basic:definition/g, 'min:definition'],
    ['a link that leads nowhere', dca, 'target="https:', 'target="javascript:'],
    ['facts behind the sections', dca, /(<note>Of.*?<\/note>)(.*?)(<\/conceptEntry>)/s, '$2$1$3'],
    ['an element of 2008', dca, /langSec/g, 'langSet'],
  ])('%s', async (_, text, from, to) => {
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    expect(await faultsOf(spoilt)).not.toEqual([]);
  });
});

const spoilt = fc
  .record({
    text: fc.constantFrom(tbx.write([full, full]), tbxDct.write([full])),
    cut: fc.option(fc.nat(), { nil: undefined }),
    spots: fc.array(
      fc.record({
        at: fc.nat(),
        length: fc.nat({ max: 40 }),
        inside: fc.constantFrom(
          '',
          '<',
          '>',
          '&',
          '"',
          '</term>',
          '<term>',
          '<![CDATA[',
          '<!--',
          ']]>',
          '\u0000',
          '&a;',
          '<?x',
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ text, cut, spots }) => {
    let now = cut === undefined ? text : text.slice(0, cut % text.length);
    for (const { at, length, inside } of spots) {
      const from = at % (now.length + 1);
      now = now.slice(0, from) + inside + now.slice(from + length);
    }
    return now;
  });

test('a file that is spoilt or cut short gives its concepts, or says where it is at fault', () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const { concepts, remarks } = tbx.read(text);
      for (const { preferred } of concepts) expect(preferred.trim()).not.toBe('');
      for (const { line, message } of remarks) {
        expect(message).not.toMatch(/\n/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }
      if (concepts.length === 0) expect(remarks).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
