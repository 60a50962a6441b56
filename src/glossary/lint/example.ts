import type { Check } from './check.ts';

/** A concept's own sentences, run as tests. */
export const example: Check = {
  id: 'example',
  level: 'error',
  summary: 'a “good” sentence is reported, or a “bad” one is not',
  *run(entries, { caught }) {
    for (const entry of entries) {
      const { id, good, bad } = entry.concept;
      for (const [at, sentence] of good.entries())
        if (caught(sentence).has(id))
          yield {
            entry,
            line: entry.goodLines[at] ?? entry.line,
            message: `this “good” sentence is reported: ${sentence}`,
            repair: 'say in “unless” what makes it right, or “admit” what it holds',
          };
      for (const [at, sentence] of bad.entries())
        if (!caught(sentence).has(id))
          yield {
            entry,
            line: entry.badLines[at] ?? entry.line,
            message: `this “bad” sentence is not reported: ${sentence}`,
            repair: 'add the source term it was read from, or deprecate the form',
          };
    }
  },
};
