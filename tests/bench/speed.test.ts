import { expect, it } from 'vitest';
import { corpusOf } from '../../bench/speed/corpus.ts';
import { glossaryOf } from '../../bench/speed/glossary.ts';
import { alternate, median } from '../../bench/speed/measure.ts';
import { syntheticConcepts } from '../../bench/speed/synthetic.ts';
import { parseGlossary } from '../../src/codecs/glossary/yaml.ts';

it('takes turns', () => {
  const order: string[] = [];
  const run = (name: string) => () => order.push(name);
  expect(alternate(2, [run('a'), run('b')], () => undefined)).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect(order).toEqual(['a', 'b', 'a', 'b']);
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('takes the median of %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it('makes the same distinct documents in every run', () => {
  const documents = corpusOf(undefined, 100_000);
  expect(documents.join('').length).toBeGreaterThan(95_000);
  expect(new Set(documents).size).toBe(documents.length);
  expect(corpusOf(undefined, 100_000)).toEqual(documents);
});

it('makes distinct concepts', () => {
  const concepts = syntheticConcepts(10_000);
  expect(new Set(concepts.map(({ preferred }) => preferred)).size).toBe(10_000);
  expect(concepts).toHaveLength(10_000);
});

it('makes a glossary that loads without a fault', () => {
  const { concepts, failures } = parseGlossary('g.yaml', glossaryOf(200));
  expect(failures).toEqual([]);
  expect(concepts).toHaveLength(200);
  expect(concepts.filter(({ concept }) => concept.source.zh.length > 0)).toHaveLength(100);
});
