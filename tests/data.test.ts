import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeSeed } from '../bench/sets/seeds.ts';
import { english } from '../src/cli/checker.ts';
import { flawsOf } from '../src/cli/glossary/linting.ts';
import { loadChecker } from '../src/cli/loading.ts';
import { changeGlossary } from '../src/codecs/glossary/edit/change.ts';
import { parseGlossary } from '../src/codecs/glossary/yaml.ts';

const glossaries = new URL('../glossary/', import.meta.url);
const seeds = new URL('../seeds/', import.meta.url);
const read = (file: string, folder: URL): string => readFileSync(new URL(file, folder), 'utf8');

describe('glossaries', () => {
  const files = readdirSync(glossaries).filter((file) => file.endsWith('.yaml'));
  const parsed = files.map((file) => ({ file, ...parseGlossary(file, read(file, glossaries)) }));

  test.each([
    ['us-law.yaml', 300],
    ['us-government.yaml', 200],
    ['china.yaml', 150],
    ['technology.yaml', 150],
    ['wechat-case.yaml', 40],
  ])('%s has at least %i concepts', (name, least) => {
    expect(parsed.find(({ file }) => file === name)?.concepts.length).toBeGreaterThanOrEqual(least);
  });

  test.each(parsed)('$file is sound', ({ concepts, failures }) => {
    expect(failures).toEqual([]);
    expect(concepts.filter(({ concept }) => !concept.definition).map(({ concept }) => concept.id)).toEqual(
      [],
    );
  });

  test.each(parsed)('$file names each thing once', ({ concepts }) => {
    const forms = concepts.flatMap(({ concept }) => [
      ...new Set([concept.preferred, ...concept.admitted].map((form) => form.toLowerCase())),
    ]);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test.each(files)('%s is what the tool would write', (file) => {
    expect(changeGlossary(read(file, glossaries), { kind: 'format' })).toMatchObject({ edits: [] });
  });

  test('glossary lint finds nothing in them', () => {
    const all = parsed.map(({ file, concepts }) => ({ path: file, text: '', concepts }));
    expect(flawsOf(all).map(({ entry, message }) => `${entry.concept.id}: ${message}`)).toEqual([]);
  }, 60_000);

  test('an id is used once in all of them', () => {
    const ids = parsed.flatMap(({ concepts }) => concepts.map(({ concept }) => concept.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

// Two tables once were written under one file's name, and neither missed what it had lost.
test.each([
  ['yinchuan', 'a place that CC-CEDICT names', () => english().gazetteer],
  ['wechat', 'a word of the shipped glossaries', () => english().names()],
  ['well-known', 'a hyphenated word of general English', () => english().compounds],
])('%s is known as %s', (word, _, table) => expect(table().get(word)).toBeDefined());

describe('seeds', () => {
  test.each([
    ['000_6bdacdda7ce53504.txt', '1d30e9e87ad4ab6fbc26e4aa8211a4de186a9cc88fbb52b39effa5c89be6551c'],
    ['001_b82611a018d3f489.txt', '42ceeae2e0ec4740996f5a4567ecca5ef72aed54a7c3a16e0e7bee0f26e7289a'],
    ['002_b8f6fb69ee4ed431.txt', 'ce02366db8e0a4a2e7adfbddaa6a9c8da49223ac1d62f1567acab4f09d33eb1b'],
    ['003_40f76cabbbdf6930.txt', 'c90f76e528ffdd2054365eaba615e8deaffdcd89ac8afd451e20abe5249acd3c'],
  ])('%s is as it came', (file, sha256) => {
    const digest = createHash('sha256')
      .update(readFileSync(new URL(file, seeds)))
      .digest('hex');
    expect(digest).toBe(sha256);
  });

  const expectations = readdirSync(seeds).filter((file) => file.endsWith('.expected.yaml'));

  test.each(expectations)('%s marks what stands there', (file) => {
    const text = read(file.replace('.expected.yaml', '.txt'), seeds);
    const { expected, optional, allowed } = parse(read(file, seeds));
    const spans: { start: number; end: number; surface: string; right?: string[] }[] = [
      ...expected,
      ...optional,
      ...allowed,
    ];
    for (const { start, end, surface, right } of spans) {
      expect(text.slice(start, end)).toBe(surface);
      if (right) expect(right.length > 0 && !right.includes(surface)).toBe(true);
    }
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    expect(sorted.filter(({ start }, index) => start < (sorted[index - 1]?.end ?? 0))).toEqual([]);
  });
});

describe('the seed articles are read as they were when measured last', async () => {
  const { checker } = await loadChecker([], process.cwd());
  const verdictOf = (name: string) =>
    judgeSeed(
      { name, text: read(name, seeds), marks: read(name.replace('.txt', '.expected.yaml'), seeds) },
      checker,
    );

  test('of the garbled one everything expected is found, nearly all of it repaired, and little else flagged', () => {
    const { hits, misses, right, wrong } = verdictOf('003_40f76cabbbdf6930.txt');
    expect(misses).toEqual([]);
    expect(right.length / (right.length + wrong.length)).toBeGreaterThanOrEqual(0.97);
    expect(hits.filter(({ repaired }) => repaired).length / hits.length).toBeGreaterThanOrEqual(0.96);
  });

  test.each(['000_6bdacdda7ce53504.txt', '001_b82611a018d3f489.txt', '002_b8f6fb69ee4ed431.txt'])(
    'the clean one %s raises no alarm',
    (name) => expect(verdictOf(name)).toMatchObject({ wrong: [], misses: [] }),
  );
});
