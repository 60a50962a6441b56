import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeGlossary } from '../../../../src/codecs/glossary/edit/change.ts';
import { type Fields, fieldsOf } from '../../../../src/codecs/glossary/edit/fields.ts';
import { outlineOf } from '../../../../src/codecs/glossary/edit/outline.ts';
import { parseGlossary } from '../../../../src/codecs/glossary/yaml.ts';
import type { Edit } from '../../../../src/core/fix.ts';
import { applyEdits } from '../../../../src/core/fix.ts';

/** Texts that YAML has its own ideas about. */
const word = fc.constantFrom(
  'court',
  'no',
  '12',
  'a: b',
  '#tag',
  'x, y',
  "don't",
  '"quoted"',
  '[list]',
  '- dash',
  '禁令',
  'C:\\dir',
  '*star',
  'null',
  'é',
  'end:',
);
const term = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const terms = fc.uniqueArray(term, { maxLength: 6 });
const long = fc
  .array(fc.oneof(word, fc.constantFrom('the order of the judge', 'a b')), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));
const prose = fc.oneof(
  long,
  fc.array(long, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n')),
);

const fields: fc.Arbitrary<Fields> = fc.record(
  {
    kind: fc.constantFrom('law', 'person', 'other'),
    preferred: term,
    admitted: terms,
    deprecated: fc.array(
      fc.oneof(
        term.map((each) => ({ term: each })),
        fc.record({ term, reason: prose }),
      ),
      { maxLength: 3 },
    ),
    titles: terms,
    source: fc.record({ zh: terms, ru: terms }, { requiredKeys: [] }),
    case: fc.constantFrom('exact', 'any'),
    severity: fc.constantFrom('minor', 'critical'),
    unless: terms.map((all) => all.filter((each) => !each.startsWith('/'))),
    definition: prose,
    note: prose,
    link: fc.constant('https://example.org/#a'),
    good: fc.array(prose, { maxLength: 3 }),
    bad: fc.array(prose, { maxLength: 3 }),
  },
  { requiredKeys: ['preferred'] },
);

/** Entries as people write them. */
const entries = [
  '  - {id: I, kind: law, preferred: "P I", admitted: [A I, \'B I\'], source: {zh: [令, 法]}}  # short',
  '  - id: I # here\n    preferred: \'P I\'\n    admitted:\n      # of old\n      - A I  # why\n      - "B I"\n\n    note: |\n      One.\n\n      # Two, no remark.\n    good:\n    - He said it.',
  '  - preferred: P I   \n    id: "I"\n    admitted: [A I,\n       B I, # the second\n       C I]\n    source:\n      zh: [令]\n    definition: >-\n      A thing\n      of its kind.',
  '  - id: I\n    preferred: P I\n    deprecated: [x I, {term: y I, reason: "no: never"}]\n    unless: [/a|b/, c]\n    titles: judge',
];

const gaps = ['\n', '\n\n', '\n\n\n', '\n\n  # --- Part ---\n', '\n  # of the next\n'];

const file = fc
  .record({
    parts: fc.array(fc.tuple(fc.nat(entries.length - 1), fc.nat(gaps.length - 1)), {
      minLength: 1,
      maxLength: 6,
    }),
    windows: fc.boolean(),
    ends: fc.constantFrom('', '\n', '\n\n', '\n# The end.\n', '\ndomain: late\n'),
  })
  .map(({ parts, windows, ends }) => {
    const list = parts.map(
      ([entry, gap], index) =>
        (index > 0 ? (gaps[gap] ?? '') : '') + (entries[entry] ?? '').replaceAll('I', `e${index}`),
    );
    const text = `# First\nlanguage: en   # always\nconcepts: # all\n${list.join('')}${ends}`;
    return { text: windows ? text.replaceAll('\n', '\r\n') : text, count: parts.length };
  });

const changeOf = (count: number): fc.Arbitrary<Change> => {
  const id = fc.nat(count - 1).map((index) => `e${index}`);
  return fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      fields: fields.map((each) => ({ ...each, id: 'new', preferred: each.preferred ?? 'x' })),
      after: id,
    }),
    fc.record({ kind: fc.constant('set' as const), id, fields }),
    fc.record({
      kind: fc.constant('set' as const),
      id,
      fields: fc.record({
        admitted: fc.subarray(['A', 'B', 'C', 'D']).map((all) => all.map((each) => `${each} e0`)),
      }),
    }),
    fc.record({ kind: fc.constant('set' as const), id, fields: fc.record({ id: fc.constant('other') }) }),
    fc.record({ kind: fc.constant('remove' as const), id }),
    fc.constant({ kind: 'sort' as const }),
  );
};

const scene = file.chain(({ text, count }) =>
  fc.record({ text: fc.constant(text), change: changeOf(count) }),
);

const undo = (text: string, inverse: readonly Edit[]): string => applyEdits(text, inverse).text;

const conceptsIn = (text: string) => {
  const { concepts, failures } = parseGlossary('x.yaml', text);
  expect(failures).toEqual([]);
  return new Map(concepts.map(({ concept }) => [concept.id, fieldsOf(concept)]));
};

const changed = (text: string, change: Change) => {
  const after = changeGlossary(text, change);
  if ('fault' in after) throw new Error(after.fault);
  return after;
};

const trimmed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_, each) => (typeof each === 'string' ? each.trim() : each));

describe('any change of any file', () => {
  it('can be undone to the same bytes', () => {
    fc.assert(
      fc.property(scene, ({ text, change }) => {
        const { text: now, inverse } = changed(text, change);
        expect(undo(now, inverse)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('says what it was asked to say, and nothing else changes', () => {
    fc.assert(
      fc.property(scene, ({ text, change }) => {
        const before = conceptsIn(text);
        const after = conceptsIn(changed(text, change).text);
        if (change.kind === 'add') before.set('new', change.fields);
        if (change.kind === 'remove') before.delete(change.id);
        if (change.kind === 'set') {
          const { id = change.id, ...rest } = change.fields;
          before.set(id, { ...before.get(change.id), ...rest, id });
          if (id !== change.id) before.delete(change.id);
        }
        expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
        for (const [id, wanted] of before) expect(normal(after.get(id))).toEqual(normal(wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the bytes of other entries, and every remark outside entries, alone', () => {
    fc.assert(
      fc.property(scene, ({ text, change }) => {
        const after = changed(text, change).text;
        const touched = change.kind === 'sort' ? '' : 'id' in change ? change.id : '';
        const outline = outlineOf(text);
        for (const { start, end } of outline?.entries ?? []) {
          const entry = text.slice(start, end);
          const isTouched = new RegExp(`id: "?${touched}\\b`).test(entry);
          if (touched === '' || !isTouched) expect(after).toContain(entry);
        }
        for (const remark of text.match(/^ {0,2}#.*$/gm) ?? []) expect(after).toContain(remark);
      }),
      { numRuns: 200 },
    );
  });
});

it('removing what was added, and taking back a name, gives the same bytes', () => {
  fc.assert(
    fc.property(file, fields, ({ text }, added) => {
      const { text: more } = changed(text, {
        kind: 'add',
        fields: { ...added, id: 'new', preferred: added.preferred ?? 'x' },
      });
      expect(changed(more, { kind: 'remove', id: 'new' }).text).toBe(text);
      const { text: renamed } = changed(text, { kind: 'set', id: 'e0', fields: { id: 'other' } });
      expect(changed(renamed, { kind: 'set', id: 'other', fields: { id: 'e0' } }).text).toBe(text);
    }),
    { numRuns: 200 },
  );
});

/** What a reader makes of fields: spaces trimmed, nothing said where there is nothing. */
function normal(fields: Fields | undefined): unknown {
  const { source, ...rest } = fields ?? {};
  const lists = { zh: source?.zh ?? [], ru: source?.ru ?? [] };
  const said = Object.entries({ kind: 'other', ...rest }).filter(
    ([, value]) => value !== undefined && value.length > 0,
  );
  return trimmed({ ...Object.fromEntries(said), source: lists });
}
