import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plain } from '../../src/codecs/document/plain.ts';
import { openSentences } from '../../src/english/closest.ts';

const seed = (name: string) =>
  plain(name, readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8'));
const news = plain(
  'news.txt',
  'The Northern District of California ruled on Sept. 19.\nApples were cheap.\nThe court ruled that apples are fruit.',
);
const said = (text: string) => openSentences([news])(text).map((found) => found.text);

test('the garbled sentence finds what the good reports say', () => {
  const closest = openSentences(
    ['000_6bdacdda7ce53504', '001_b82611a018d3f489', '002_b8f6fb69ee4ed431'].map(seed),
  );
  const [best] = closest(
    'The WeChat users have seriously questioned the value of the First Amendment claim.',
  );
  expect(best?.text).toContain('serious questions going to the merits of the First Amendment claim');
});

test('word forms count as one word, function words as none', () => {
  expect(said('A court ruling on an apple')).toEqual(['The court ruled that apples are fruit.']);
  expect(said('It was of the that on are')).toEqual([]);
  expect(said('Only apples')).toEqual([]);
});

test('shared names and numbers are marked, neighbours as one', () => {
  const [found] = openSentences([news])(
    'In the northern District of california it ruled on 19 May, said Northern District.',
  );
  expect(found?.line).toBe(1);
  expect(found?.shared.map(({ start, end }) => found.text.slice(start, end))).toEqual([
    'Northern District',
    '19',
  ]);
});

test('an empty sentence, and no texts', () => {
  expect(openSentences([news])('')).toEqual([]);
  expect(openSentences([])('The court ruled')).toEqual([]);
});
