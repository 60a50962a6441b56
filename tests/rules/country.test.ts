import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkerFor } from '../../src/cli/compiling.ts';
import { plain } from '../../src/codecs/document/plain.ts';
import { parseGlossary } from '../../src/codecs/glossary/yaml.ts';

const commerce = {
  id: 'commerce',
  kind: 'organization',
  preferred: 'Commerce Department',
  country: 'United States',
  source: { zh: ['商务部', '美国商务部'] },
};
const { concepts, failures } = parseGlossary('a.yaml', stringify({ concepts: [commerce] }));
const checker = checkerFor(concepts.map(({ concept }) => concept));
const surfaces = (text: string) => checker.check(plain('a.txt', text)).findings.map(({ surface }) => surface);

test('the glossary is sound', () => expect(failures).toEqual([]));

describe('a body of one country is spared near another', () => {
  test.each([
    "Japan's Ministry of Commerce raised the tariff.",
    'The Chinese Ministry of Commerce raised the tariff.',
    'In Brasília the Ministry of Commerce raised the tariff.',
    'The Ministry of Commerce of Türkiye raised the tariff.',
    'The U.S. envoy met the Thai Ministry of Commerce.',
  ])('%s', (text) => expect(surfaces(text)).toEqual([]));
});

describe('but not where its own country is named with it, nor where a name only holds a country', () => {
  test.each([
    'The Ministry of Commerce raised the tariff.',
    'The U.S. Ministry of Commerce warned China.',
    "America's Ministry of Commerce warned China.",
    'China sued the Ministry of Commerce of the United States.',
    'The Ministry of Commerce opened an office in New Mexico.',
    'In Georgia the Ministry of Commerce was on holiday.',
  ])('%s', (text) => expect(surfaces(text)).toEqual([expect.stringContaining('Ministry of Commerce')]));
});

test('a country and a general word are no name while “of” goes on', () => {
  expect(surfaces('The Commerce Department and the American Ministry of Defense agreed.')).toEqual([]);
});

test.each([
  ['USA', 'United States'],
  ['Chinese', 'China'],
  ['Untied States', 'United States'],
])('an unknown country %s: did you mean %s?', (country, meant) => {
  const text = stringify({ concepts: [{ ...commerce, country }] });
  expect(parseGlossary('a.yaml', text).failures).toMatchObject([
    { message: `Unknown country “${country}”: did you mean “${meant}”?` },
  ]);
});
