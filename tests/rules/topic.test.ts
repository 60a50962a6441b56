import { describe, expect, test } from 'vitest';
import { checkerFor } from '../../src/cli/compiling.ts';
import { plain } from '../../src/codecs/document/plain.ts';
import type { Concept } from '../../src/core/concept.ts';
import type { Country } from '../../src/core/countries.ts';

const concept = (preferred: string, zh: readonly string[], country?: Country): Concept => ({
  id: preferred,
  kind: country ? 'organization' : 'legal-term',
  preferred,
  admitted: [],
  deprecated: [],
  titles: [],
  source: { zh, ru: [] },
  case: 'smart',
  unless: [],
  good: [],
  bad: [],
  domain: 'law',
  ...(country ? { country } : {}),
});

const injunction = concept('preliminary injunction', ['初步禁令']);
const lawyers = ['plaintiff', 'defendant', 'subpoena', 'hearing', 'verdict'].map((term) => concept(term, []));
/** A field of law as large as a glossary's that ships. */
const field = Array.from({ length: 1000 }, (_, nth) => concept(`term of art number ${nth}`, []));

const small = checkerFor([injunction, ...lawyers]);
const large = checkerFor([injunction, ...lawyers, ...field]);

const sentence = 'The ministry announced an initial ban on Sunday.';
/** 150 words and more about no law. */
const travel = 'They walked along the river and looked at boats under a grey sky until it rained. '.repeat(
  10,
);
const trial = 'The plaintiff waited. The defendant said nothing about the subpoena at the hearing.';

const surfaces = (checker: typeof small, text: string): string[] =>
  checker.check(plain('a.txt', text)).findings.map(({ surface }) => surface);

describe('a term of a large field', () => {
  test.each([
    ['in a text about that field', large, `${travel}${trial} ${sentence}`, ['an initial ban']],
    ['in a text about something else', large, `${travel}${sentence}`, []],
    ['in a few sentences, which say nothing of their field', large, sentence, ['an initial ban']],
    ['of a glossary made for the text', small, `${travel}${sentence}`, ['an initial ban']],
  ])('%s', (_, checker, text, found) => expect(surfaces(checker, text)).toEqual(found));
});

describe('a body of a country', () => {
  const commerce = checkerFor([concept('Commerce Department', ['商务部', '美国商务部'], 'United States')]);
  const said = 'The Ministry of Commerce raised the tariff.';
  test.each([
    [
      'in a text that speaks of the country',
      `${travel}American boats passed. ${said}`,
      ['Ministry of Commerce'],
    ],
    ['in a text that never does', `${travel}They told us so. ${said}`, []],
  ])('%s', (_, text, found) => expect(surfaces(commerce, text)).toEqual(found));
});
