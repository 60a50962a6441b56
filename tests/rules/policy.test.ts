import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkerFor } from '../../src/cli/compiling.ts';
import { plain } from '../../src/codecs/document/plain.ts';
import { parseGlossary } from '../../src/codecs/glossary/yaml.ts';

const findings = (concept: Readonly<Record<string, unknown>>, text: string) => {
  const { concepts, failures } = parseGlossary('a.yaml', stringify({ concepts: [concept] }));
  expect(failures).toEqual([]);
  return checkerFor(concepts.map((each) => each.concept)).check(plain('a.txt', text)).findings;
};

const beeler = { id: 'b', kind: 'person', preferred: 'Laurel Beeler' };

/** One wrong text for each rule that is about a concept. */
const samples = [
  [
    'casing',
    { id: 'a', kind: 'law', preferred: 'First Amendment' },
    'Near Lisbon a first amendment was signed.',
  ],
  ['garbled', { id: 't', kind: 'product', preferred: 'TikTok' }, 'Near Lisbon they use Tik Tok daily.'],
  [
    'deprecated',
    { id: 'p', preferred: 'injunction', deprecated: 'stop order' },
    'Near Lisbon the stop order fell.',
  ],
  [
    'romanized',
    { id: 'w', kind: 'product', preferred: 'WeChat', source: { zh: '微信' } },
    'Near Lisbon Weixin is used.',
  ],
  [
    'rendering',
    { id: 'p', kind: 'legal-term', preferred: 'preliminary injunction', source: { zh: '初步禁令' } },
    'Near Lisbon a judge issued an initial ban.',
  ],
  ['name', beeler, 'Near Lisbon stood laurel Biler.'],
] as const;

describe.each(samples)('%s', (rule, concept, text) => {
  const ofRule = (policy: Readonly<Record<string, unknown>>) =>
    findings({ ...concept, ...policy }, text).filter(({ ruleId }) => ruleId === rule);

  test('finds it', () => expect(ofRule({})).toHaveLength(1));

  test.each(['minor', 'major', 'critical'])('has the severity of its concept, %s', (severity) => {
    expect(ofRule({ severity }).map((each) => each.severity)).toEqual([severity]);
  });

  test.each(['ask', 'never'])('repairs nothing where its concept says %s', (fix) => {
    expect(ofRule({ fix }).map(({ fixable }) => fixable)).toEqual([false]);
  });

  test('repairs where its concept says always, if it is sure', () => {
    const sure = ofRule({ fix: 'always' }).filter(({ confidence }) => confidence >= 0.85);
    expect(sure.filter(({ fixable }) => !fixable)).toEqual([]);
  });

  test('is silent where an unless word stands near', () =>
    expect(ofRule({ unless: ['Lisbon'] })).toEqual([]));
});
