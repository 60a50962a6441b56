import { expect, it } from 'vitest';
import { glossaryCodecs } from '../../../src/codecs/glossary/list.ts';
import { parseGlossary } from '../../../src/codecs/glossary/yaml.ts';

const everyKey = [
  'language: en',
  'pivots: [zh, ru]',
  'domain: law',
  'concepts:',
  '  - id: preliminary-injunction',
  '    kind: legal-term',
  '    preferred: preliminary injunction',
  '    admitted: [injunction]',
  '    deprecated: [stop order, {term: initial ban, reason: word for word}]',
  '    source: {zh: [初步禁令], ru: предварительный судебный запрет}',
  '    case: any',
  '    severity: critical',
  '    fix: ask',
  '    unless: [China, /Hong\\s+Kong/]',
  '    definition: Court order made before trial.',
  '    note: A note.',
  '    link: https://www.law.cornell.edu/wex/preliminary_injunction',
  '    good:',
  '      - The judge issued a preliminary injunction.',
  '    bad: The judge issued an initial ban.',
].join('\n');

it('reads every key of a concept', () => {
  const { concepts, failures } = parseGlossary('glossary/us-law.yaml', everyKey);
  expect(failures).toEqual([]);
  expect(concepts).toEqual([
    {
      path: 'glossary/us-law.yaml',
      line: 5,
      column: 5,
      goodLines: [19],
      badLines: [20],
      concept: {
        id: 'preliminary-injunction',
        kind: 'legal-term',
        preferred: 'preliminary injunction',
        admitted: ['injunction'],
        deprecated: [{ term: 'stop order' }, { term: 'initial ban', reason: 'word for word' }],
        titles: [],
        source: { zh: ['初步禁令'], ru: ['предварительный судебный запрет'] },
        case: 'any',
        severity: 'critical',
        fix: 'ask',
        unless: ['China', '/Hong\\s+Kong/'],
        definition: 'Court order made before trial.',
        note: 'A note.',
        link: 'https://www.law.cornell.edu/wex/preliminary_injunction',
        good: ['The judge issued a preliminary injunction.'],
        bad: ['The judge issued an initial ban.'],
        domain: 'law',
      },
    },
  ]);
});

it('fills in what is left out, and takes a bare string for a concept', () => {
  const { concepts, failures } = parseGlossary(
    'a/mine.yaml',
    'concepts:\n  - U.S. Department of Justice\n  - 微信\n',
  );
  expect(failures).toEqual([]);
  expect(concepts.map(({ concept }) => concept)).toEqual(
    [
      ['us-department-of-justice', 'U.S. Department of Justice'],
      ['微信', '微信'],
    ].map(([id, preferred]) => ({
      id,
      preferred,
      kind: 'other',
      admitted: [],
      deprecated: [],
      titles: [],
      source: { zh: [], ru: [] },
      case: 'smart',
      unless: [],
      good: [],
      bad: [],
      domain: 'mine',
    })),
  );
});

it('follows an alias', () => {
  const text =
    'concepts:\n  - {preferred: a b, unless: &near [China, PRC]}\n  - {preferred: c d, unless: *near}\n';
  expect(parseGlossary('g.yaml', text).concepts.map(({ concept }) => concept.unless)).toEqual([
    ['China', 'PRC'],
    ['China', 'PRC'],
  ]);
});

it('is in the list of codecs under its usual endings', () => {
  expect(glossaryCodecs.map(({ id, extensions }) => [id, ...extensions])).toEqual([
    ['yaml', '.yaml', '.yml'],
  ]);
});
