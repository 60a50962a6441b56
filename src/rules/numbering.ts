import type { Draft } from '../core/finding.ts';
import type { GlossaryRule } from './knowledge.ts';

export const numbering: GlossaryRule = {
  id: 'numbering',
  type: 'omission',
  severity: 'minor',
  summary: 'A number is missing from a numbered list, or stands twice.',
  examples: {
    wrong: [
      ['1. One\n2. Two\n3. Three\n5. Five\n', '5.', '4.'],
      ['1. One\n2. Two\n2. Three\n', '2.', '3.'],
    ],
    right: [
      '1. One\n2. Two\n3. Three\n',
      '2019. A year.\n2021. Another.\n',
      '1. One\n1. All ones\n1. As in Markdown\n',
    ],
  },
  *check(page) {
    // A list within a list counts on its own.
    const lasts = new Map<string, number>();
    for (const match of page.text.matchAll(item)) {
      const [, indent = '', digits = '', mark = ''] = match;
      const number = Number(digits);
      const last = lasts.get(indent) ?? 0;
      if (number === last + 2 && last > 0) yield missing(match.index + indent.length, { number, mark });
      if (number === last && last > 1) yield doubled(match.index + indent.length, { number, mark });
      // The list as it stands is what the next number is held against: one gap is one finding.
      lasts.set(indent, follows(number, last) ? number : 0);
    }
  },
};

/** “1. 1. 1.” counts by itself, as in Markdown; questions and answers share their numbers. */
const follows = (number: number, last: number): boolean =>
  number === 1 ? last !== 1 : last > 0 && number >= last && number <= last + 2;

const item = /^([ \t]*)(\d{1,2})([.)、])(?=\s|\p{L})/gmu;

interface Item {
  readonly number: number;
  readonly mark: string;
}

const missing = (start: number, { number, mark }: Item): Draft =>
  misnumbered(start, `${number}${mark}`, `${number - 1}${mark}`, {
    says: `Number ${number - 1} is missing from the list: an item was lost, or it is misnumbered.`,
    because: `the item before is ${number - 2}`,
  });

const doubled = (start: number, { number, mark }: Item): Draft =>
  misnumbered(start, `${number}${mark}`, `${number + 1}${mark}`, {
    says: `Number ${number} stands twice in the list.`,
    because: `the item before is ${number}, too`,
  });

function misnumbered(
  start: number,
  surface: string,
  text: string,
  { says, because }: { says: string; because: string },
): Draft {
  return {
    start,
    end: start + surface.length,
    problem: { kind: 'language', says },
    evidence: [{ text: because, weight: 0.85 }],
    suggestions: [{ text, confidence: 0.6, reason: 'if the item is misnumbered' }],
    confidence: 0.85,
    fixable: false,
  };
}
