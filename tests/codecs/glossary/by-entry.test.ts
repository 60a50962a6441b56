import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { openByEntry } from '../../../src/codecs/glossary/by-entry.ts';
import { changeGlossary } from '../../../src/codecs/glossary/edit/change.ts';
import { type OpenYaml, openYaml } from '../../../src/codecs/yaml/open.ts';

/** A tree as readers of it see it: what each node holds, and where it begins. */
function shape(node: Node | null, { reader }: OpenYaml): unknown {
  const place = node && { ...reader.placeOf(node), at: node.range?.[0] };
  const opened = { reader, root: node };
  if (isMap<Node, Node | null>(node))
    return { place, pairs: node.items.map(({ key, value }) => [shape(key, opened), shape(value, opened)]) };
  if (isSeq<Node>(node)) return { place, items: node.items.map((item) => shape(item, opened)) };
  return { place, value: isScalar(node) ? node.value : undefined };
}

/** Whether the glossary can be read entry by entry; it is then the same as one that the library reads. */
function isSame(text: string): boolean {
  const [whole, opened] = [openYaml('g.yaml', text), openByEntry('g.yaml', text)];
  const entries = opened && [...opened.entries];
  if (!opened || !entries?.every((entry) => entry !== undefined)) return false;
  const items = entries.map((entry) => shape(entry, opened));
  expect(whole.reader.failures).toEqual([]);
  const last = isMap<Node, Node | null>(whole.root) ? whole.root.items.pop() : undefined;
  expect(isSeq<Node>(last?.value) && last.value.items.map((entry) => shape(entry, whole))).toEqual(items);
  if (isMap(opened.root)) opened.root.items.pop();
  expect(shape(opened.root, opened)).toEqual(shape(whole.root, whole));
  return true;
}

const word = fc.constantFrom(
  ...[
    'ban',
    'due process',
    '初步禁令',
    'true',
    'null',
    '1990',
    'No. 5',
    'a: b',
    'a #b',
    "it's",
    '"so"',
    'a, b',
  ],
  ...[
    '[x]',
    '{x}',
    '- a',
    'x:',
    '& y',
    '*z',
    '!t',
    'e5',
    '“q”',
    '(c)',
    '$5',
    '劳雷尔·比勒',
    'a\\b',
    'yes',
    '.5',
    'x'.repeat(70),
  ],
);
const words = fc.array(word, { maxLength: 9 });
const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const fields = fc.record(
  {
    preferred: text,
    kind: fc.constantFrom('person', 'law', 'legal-term'),
    admitted: words,
    deprecated: fc.array(fc.record({ term: word, reason: text }, { requiredKeys: ['term'] }), {
      maxLength: 4,
    }),
    source: fc.record({ zh: words, ru: words }),
    definition: text,
    note: text,
    good: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['preferred'] },
);
const heads = fc.constantFrom(
  'concepts:',
  '# c\nlanguage: en\npivots: [zh]\n\nconcepts:\n\n  # --- one ---',
  'concepts:\n  - {id: first, preferred: first}',
  'concepts:\n- first one\n# after',
  'domain: &d x\nconcepts:',
);
const written = fc
  .tuple(heads, fc.array(fields, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'))
  .map(([head, list, newline]) => {
    let glossary = `${head}\n`;
    for (const [nth, each] of list.entries()) {
      const changed = changeGlossary(glossary, { kind: 'add', fields: { id: `c${nth}`, ...each } });
      if ('text' in changed) glossary = changed.text;
    }
    return glossary.replaceAll('\n', newline);
  });
const spoilt = fc
  .tuple(
    written,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom(
          ...[
            '',
            ' ',
            '  ',
            '\n',
            '\n\n',
            ' #x',
            '#',
            ':',
            ': ',
            '- ',
            '-',
            '"',
            "'",
            '[',
            ']',
            '{',
            '}',
            ',',
            '|',
            '|+',
            '>',
          ],
          ...[
            '\t',
            '\r',
            '---\n',
            '...\n',
            '&a ',
            '*a',
            '!',
            '%',
            '\\',
            'x',
            '1',
            'true',
            '\ufeff',
            '\u2028',
            '\u0085',
            '?',
            '~',
          ],
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([glossary, spots]) =>
    spots.reduce((now, [place, length, inside]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + inside + now.slice(at + length);
    }, glossary),
  );

test('a glossary read entry by entry is the same as one read by the library', () => {
  fc.assert(
    fc.property(written, (each) => void isSame(each)),
    { numRuns: 200 },
  );
});

test('so is one with slips of the pen, whatever they do to it', () => {
  fc.assert(
    fc.property(spoilt, (each) => void isSame(each)),
    { numRuns: 600 },
  );
});

test.each(readdirSync('glossary').filter((name) => name.endsWith('.yaml')))('so is %s', (name) => {
  expect(isSame(readFileSync(`glossary/${name}`, 'utf8'))).toBe(true);
});
