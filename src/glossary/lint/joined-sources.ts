import type { Concept } from '../../core/concept.ts';
import type { Check } from './check.ts';

/** What people write between two source terms, and no source term has inside: a comma is part of many a Russian name. */
const between = { zh: /\s*[,，;；|]\s*/u, ru: /\s*[;|]\s*/u } as const;

/** Two source terms written as one, 搜救, 搜寻与救助: nothing derives from that, and no source text has it. */
export const joinedSources: Check = {
  id: 'joined-sources',
  level: 'warning',
  summary: 'several source terms are written as one',
  *run(entries) {
    for (const entry of entries) {
      const source = parted(entry.concept.source);
      for (const pivot of ['zh', 'ru'] as const) {
        const term = entry.concept.source[pivot].find((each) => between[pivot].test(each));
        if (term === undefined) continue;
        const message = `“${term}” in “${pivot}” looks like several terms`;
        yield { entry, message, repair: 'write them as a list', fields: { source } };
      }
    }
  },
};

function parted({ zh, ru }: Concept['source']): Concept['source'] {
  const apart = (terms: readonly string[], separator: RegExp): string[] => [
    ...new Set(terms.flatMap((term) => term.split(separator)).filter(Boolean)),
  ];
  return { zh: apart(zh, between.zh), ru: apart(ru, between.ru) };
}
