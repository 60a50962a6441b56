import { overlaps } from '../../src/core/span.ts';
import { documentOf } from '../documents.ts';
import type { Evaluate, Example } from '../section.ts';
import { share } from '../section.ts';

const before = 'Officials said on Tuesday that the word ';
const after = ' had been discussed at the meeting.';

/** Pairs of a misspelling and its correction, a tab between them, under a header: each in a sentence of its own. */
export const misspellings: Evaluate = (name, text, { shipped, progress }) => {
  const pairs = text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([wrong, right]) => wrong && right);
  const misses: Example[] = [];
  let [first, firstThree] = [0, 0];
  for (const [i, [wrong = '', right = '']] of pairs.entries()) {
    const span = { start: before.length, end: before.length + wrong.length };
    const { findings } = shipped.check(documentOf(name, before + wrong + after));
    const found = findings.find((finding) => overlaps(finding, span));
    const at = found?.suggestions.findIndex((each) => each.text.toLowerCase() === right.toLowerCase()) ?? -1;
    if (at === 0) first++;
    if (at >= 0 && at < 3) firstThree++;
    if (!found) misses.push({ where: name, surface: wrong, context: wrong, message: `→ ${right}`, count: 1 });
    progress(i + 1, pairs.length);
  }
  const of = (part: number) => share(part, pairs.length);
  return {
    name,
    tables: [
      {
        title: 'misspellings',
        columns: ['', 'caught', 'first right', 'in first three'],
        rows: [['all', of(pairs.length - misses.length), of(first), of(firstThree)]],
      },
    ],
    misses: misses.slice(0, 15),
    alarms: [],
  };
};
