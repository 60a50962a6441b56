import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mined, pairsOf } from './mined.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const [american = '', russian = '', scrape = '', garbled = ''] = texts;

test('two good reports tell what broke in a garbled one, without any glossary', () => {
  const pairs = pairsOf(mined([american, russian], [garbled]));
  expect(pairs).toEqual(
    expect.arrayContaining([
      'Biler → Laurel Beeler (sound)',
      'initial ban → preliminary injunction (rendering)',
      'pre liminary injury → preliminary injunction (split)',
      'presidential decree → executive order (rendering)',
      'administrative order → executive order (rendering)',
      'Ministry of Commerce → Commerce Department (rendering)',
      'district judge → magistrate judge (title)',
      'wechat → WeChat (casing)',
      'tiktok → TikTok (casing)',
      'first amendment → First Amendment (casing)',
    ]),
  );
});

test('nearly nothing is paired that is right', () => {
  const pairs = mined([american, russian], [garbled]).flatMap(({ pairings }) => pairings);
  expect(pairs.length).toBeLessThanOrEqual(14);
});

test('two good reports find next to nothing broken in each other', () => {
  expect(pairsOf(mined([american], [russian]))).toEqual([]);
});

test('a scraped page is read without its furniture', () => {
  const terms = mined([scrape]).map(({ concept }) => concept.preferred);
  expect(terms).toEqual(
    expect.arrayContaining(['WeChat', 'Laurel Beeler', 'Commerce Department', 'Tencent']),
  );
  for (const furniture of ['Privacy Policy', 'Community', 'Sputnik', 'Vaccine Virtuoso', 'GDPR', 'Register'])
    expect(terms).not.toContain(furniture);
});

test('a person has the titles that the reports give, and the surname alone', () => {
  const person = mined([american, russian]).find(({ concept }) => concept.preferred === 'Laurel Beeler');
  expect(person?.concept).toMatchObject({
    kind: 'person',
    titles: ['magistrate judge'],
    admitted: ['Beeler'],
  });
  expect(person?.articles).toBe(2);
});
