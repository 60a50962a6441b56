import { describe, expect, test } from 'vitest';
import { checkerFor } from '../../src/cli/compiling.ts';
import { plain } from '../../src/codecs/document/plain.ts';
import { parseGlossary } from '../../src/codecs/glossary/yaml.ts';
import type { Finding } from '../../src/core/finding.ts';
import { applyEdits } from '../../src/core/fix.ts';

const { concepts } = parseGlossary(
  'terms.yaml',
  `
language: en
concepts:
  - {id: order, kind: legal-term, preferred: executive order, deprecated: [state decree, imperial decree], fix: always}
  - {id: agreement, kind: legal-term, preferred: agreement, deprecated: [treaty paper]}
  - {id: sec, kind: organization, preferred: SEC, admitted: [Securities and Exchange Commission], deprecated: [stock bureau]}
  - {id: injunction, kind: legal-term, preferred: preliminary injunction, admitted: [interim injunction], deprecated: [stop ukase]}
  - {id: beeler, kind: person, preferred: Laurel Beeler,
     titles: [u.s. magistrate judge, magistrate judge, judge, one, two, three, four, five, six, seven]}
  - {id: district, kind: title, preferred: district judge}
`,
);
const checker = checkerFor(concepts.map(({ concept }) => concept));
const findings = (text: string): readonly Finding[] => checker.check(plain('a.txt', text)).findings;

describe('a repair takes its article along', () => {
  test.each([
    ['He signed a state decree.', 'He signed an executive order.'],
    ['He signed an imperial decree.', 'He signed an executive order.'],
    ['A state decree came.', 'An executive order came.'],
    ['He signed a treaty paper.', 'He signed an agreement.'],
    ['He signed the treaty paper.', 'He signed the agreement.'],
    ['He has an stop ukase.', 'He has a preliminary injunction.'],
    ['Plan A\nState decree', 'Plan A\nExecutive order'],
  ])('%s', (text, right) => {
    const edits = findings(text).flatMap(({ start, end, suggestions: [best] }) =>
      best ? [{ start, end, text: best.text }] : [],
    );
    expect(applyEdits(text, edits).text).toBe(right);
  });

  test('each suggestion has its own', () => {
    const [found] = findings('He sought an stop ukase.');
    expect(found?.surface).toBe('an stop ukase');
    expect(found?.suggestions.map(({ text }) => text)).toEqual([
      'a preliminary injunction',
      'an interim injunction',
    ]);
  });
});

describe('a wrong title', () => {
  test('one right title is named, a few are offered, each with a confidence in 0..1', () => {
    const [found] = findings('The district judge Laurel Beeler agreed.');
    expect(found?.problem).toMatchObject({ kind: 'title', title: 'magistrate judge' });
    expect(found?.suggestions.map(({ text }) => text)).toEqual([
      'magistrate judge',
      'judge',
      'U.S. magistrate judge',
    ]);
    expect(found?.suggestions.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
  });
});
