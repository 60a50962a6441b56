import { describe, expect, test } from 'vitest';
import { mined, pairsOf } from './mined.ts';

describe('concepts', () => {
  const kinds = (text: string): Record<string, string> =>
    Object.fromEntries(mined([text]).map(({ concept }) => [concept.preferred, concept.kind]));

  test.each([
    ['The talks were opened by Prime Minister Pham Minh Chinh in the morning.', 'Pham Minh Chinh', 'person'],
    ['He told the Supreme Court that the claim had no merit at all.', 'Supreme Court', 'organization'],
    [
      'It was found by the Marine Accident Investigation Branch on the day after.',
      'Marine Accident Investigation Branch',
      'organization',
    ],
    ['It is at odds with the Clean Air Act, as all of them know.', 'Clean Air Act', 'law'],
    ['The ship was last seen in Odessa on the day before.', 'Odessa', 'place'],
    [
      'An appeal went to the Court of Appeals for the Ninth Circuit on the day after.',
      'Court of Appeals for the Ninth Circuit',
      'organization',
    ],
  ])('%s', (text, term, kind) => expect(kinds(text)).toMatchObject({ [term]: kind }));

  test.each([
    [
      'a capital at the front of a sentence is no name',
      'Evidence was thin. The judge said that there was none of it.',
    ],
    [
      'days, months and countries are no names',
      'It rained in the United States and in China on Monday, as in every April.',
    ],
  ])('%s', (_, text) => expect(mined([text])).toEqual([]));

  test('what more articles agree on ranks higher', () => {
    const both = 'A spokesman for Huawei said that the firm would go to court over the ban.';
    const one = 'A spokesman for Oracle said that the firm would stay out of all of this.';
    const terms = mined([`${one} ${both}`, both]).map(({ concept }) => concept.preferred);
    expect(terms.indexOf('Huawei')).toBeLessThan(terms.indexOf('Oracle'));
  });

  test('ids are unique', () => {
    const ids = mined([
      'They went to see São Paulo and then to Sao Paulo, as the one who wrote it has it.',
    ]).map(({ concept }) => concept.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(2);
  });
});

describe('pairs', () => {
  test.each([
    [
      'a name that went through another script',
      'The state broadcaster said that President Ebrahim Raisi had ordered an inquiry into the fire.',
      'State television said that President Ibrahim Lacey had ordered an inquiry into the fire.',
      'Ibrahim Lacey → Ebrahim Raisi',
    ],
    [
      'a name in other words, by what stands around it',
      'The film stars Andy Lau as the bomb disposal expert who lost a leg in the explosion.',
      'The film stars Liu Dehua as the bomb disposal expert who lost a leg in the explosion.',
      'Liu Dehua → Andy Lau',
    ],
    [
      'a body word for word',
      'The rules were published by the Commerce Department on Friday and take effect in a week.',
      'The rules were published by the Ministry of Commerce on Friday and take effect in a week.',
      'Ministry of Commerce → Commerce Department',
    ],
  ])('%s', (_, trusted, garbled, pair) =>
    expect(pairsOf(mined([trusted], [garbled])).map((each) => each.replace(/ \(.*/, ''))).toContain(pair),
  );

  test.each([
    [
      'another person in the same sentence',
      'The talks were led by Ebrahim Raisi and by a second man whom nobody knew.',
      'The talks were led by Ebrahim Raisi and by Ibrahim Lacey, whom nobody knew.',
    ],
    [
      'the same name without its accents',
      'The worst of it is in São Paulo, where half of the cases were confirmed.',
      'The worst of it is in Sao Paulo, where half of the cases were confirmed.',
    ],
  ])('none: %s', (_, trusted, garbled) => expect(pairsOf(mined([trusted], [garbled]))).toEqual([]));

  test('evidence shows both sentences, and where in them the forms stand', () => {
    const [proposal] = mined(
      ['It was blocked by Judge Laurel Beeler in California.'],
      ['It was blocked by judge Laurel Biler in California.'],
    ).filter(({ pairings }) => pairings.length > 0);
    const { garbled, trusted } = proposal?.pairings[0] ?? {};
    expect(garbled?.sentence.slice(garbled.at)).toMatch(/^Laurel Biler in California/);
    expect(trusted?.sentence.slice(trusted.at)).toMatch(/^Laurel Beeler in California/);
  });
});
