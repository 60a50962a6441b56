import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Change, changeAll, changeGlossary } from '../../../../src/codecs/glossary/edit/change.ts';
import { outlineOf } from '../../../../src/codecs/glossary/edit/outline.ts';

vi.mock(import('../../../../src/codecs/glossary/edit/outline.ts'), async (original) => {
  const module = await original();
  return { outlineOf: vi.fn(module.outlineOf) };
});

const texts = [
  'concepts:\n',
  'concepts: []  # none\ndomain: x\n',
  'concepts:\n  - a\n',
  'concepts:\n  - {id: a, preferred: a}\n  - {id: b, preferred: b}\n  # the end',
  'concepts:\r\n- a\r\n\r\n- id: b\r\n  preferred: b\r\n\r\n- c\r\ndomain: x\r\n',
  'concepts:\n  # --- A ---\n  - b\n  - a\n\n  # --- B ---\n  - preferred: c\n    note: c.\n',
];
const id = fc.constantFrom('a', 'b', 'c', 'd');
const fields = fc.constantFrom(
  { note: 'So.' },
  { admitted: ['x', 'y'] },
  { preferred: 'p q' },
  { link: 'no' },
  { id: 'd' },
  { id: 'a' },
  { id: '' },
);
const change: fc.Arbitrary<Change> = fc.oneof(
  id.map((each) => ({ kind: 'add' as const, fields: { id: each, preferred: each } })),
  id.map((each) => ({ kind: 'add' as const, fields: { preferred: each, note: 'x '.repeat(70) } })),
  fc.record({ kind: fc.constant('add' as const), fields: fc.constant({ preferred: 'e' }), after: id }),
  fc.record({ kind: fc.constant('set' as const), id, fields }),
  fc.record({ kind: fc.constant('remove' as const), id }),
  fc.constantFrom<Change>({ kind: 'sort' }, { kind: 'format' }),
);

test('changes made in one go give the same bytes as one after the other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 8 }), (text, changes) => {
      let expected = text;
      const refused = changes.map((each) => {
        const made = changeGlossary(expected, each);
        if ('text' in made) expected = made.text;
        return 'fault' in made;
      });
      const { text: after, faults } = changeAll(text, changes);
      expect(after).toBe(expected);
      expect(faults.map((fault) => fault !== undefined)).toEqual(refused);
    }),
    { numRuns: 1000 },
  );
});

test('the entries are found once, however many are added and set', () => {
  const names = Array.from({ length: 100 }, (_, nth) => `term ${nth}`);
  const text = `concepts:\n${names.map((name) => `  - ${name}\n`).join('')}`;
  const changes = names.flatMap((name, nth): Change[] => [
    { kind: 'set', id: `term-${nth}`, fields: { note: name } },
    { kind: 'add', fields: { preferred: `new ${name}` } },
  ]);
  vi.mocked(outlineOf).mockClear();
  const { text: after, faults } = changeAll(text, changes);
  expect(faults.filter(Boolean)).toEqual([]);
  expect(after.match(/note: term/g)).toHaveLength(100);
  expect(after.match(/ new term/g)).toHaveLength(100);
  // The last entry of the list is set after others were put behind it: those are written first.
  const ofTheWhole = vi.mocked(outlineOf).mock.calls.filter(([each]) => each.length >= text.length);
  expect(ofTheWhole.length).toBeLessThanOrEqual(2);
});
