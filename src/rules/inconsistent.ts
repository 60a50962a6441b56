import type { Draft } from '../core/finding.ts';
import type { GlossaryRule } from './knowledge.ts';

export const inconsistent: GlossaryRule = {
  id: 'inconsistent',
  type: 'inconsistent-use-of-terminology',
  severity: 'minor',
  summary: 'The same source text is translated in different ways.',
  examples: {
    wrong: [
      [
        '初步禁令生效。\tThe injunction took effect.\n初步禁令生效。\tThe ban took effect.',
        'The ban took effect.',
        'The injunction took effect.',
      ],
    ],
    right: [
      '初步禁令生效。\tThe injunction took effect.\n初步禁令生效。\tThe injunction took effect!',
      '禁令生效。\tThe injunction took effect.\n禁令失效。\tThe injunction fell.',
    ],
  },
  *check(page) {
    const firsts = new Map<string, { text: string; key: string }>();
    for (const { start, end, source } of page.segments) {
      const text = page.text.slice(start, end).trim();
      const said = source === undefined ? '' : keyOf(source);
      // A label of a word or two may need another translation in each place.
      if (text === '' || said.length < 5) continue;
      const key = keyOf(text);
      const first = firsts.get(said);
      if (!first) firsts.set(said, { text, key });
      else if (first.key !== key) yield draft(start, end, first.text);
    }
  },
};

/** Letters and digits alone: a comma more or a capital is no other translation. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const draft = (start: number, end: number, first: string): Draft => ({
  start,
  end,
  problem: { kind: 'language', says: `The same source is translated otherwise before: “${first}”` },
  evidence: [{ text: 'two units have the same source', weight: 0.7 }],
  suggestions: [{ text: first, confidence: 0.6, reason: 'the first translation' }],
  confidence: 0.7,
  fixable: false,
});
