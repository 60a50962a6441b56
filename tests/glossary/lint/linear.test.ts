import { expect, test } from 'vitest';
import { syntheticConcepts } from '../../../bench/speed/synthetic.ts';
import { dictionaries, english } from '../../../src/cli/checker.ts';
import type { Concept } from '../../../src/core/concept.ts';
import type { Advice, Check, Entry } from '../../../src/glossary/lint/check.ts';
import { glossaryChecks } from '../../../src/glossary/lint/list.ts';

/** How often a check looks at anything of an entry, and tries a sentence, in a glossary of so many concepts. */
function looksOf(check: Check, count: number): number {
  let looks = 0;
  const watched = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        looks++;
        return Reflect.get(object, key);
      },
    });
  const entries = syntheticConcepts(count).map((concept, nth): Entry => {
    const place = { path: 'g.yaml', line: nth + 1, column: 5, goodLines: [1], badLines: [2] };
    return watched({ concept: watched(flawed(concept, nth)), ...place });
  });
  const advice: Advice = {
    lexicon: english().lexicon,
    dictionaries: dictionaries(),
    caught: () => {
      looks++;
      return new Set<string>();
    },
  };
  for (const _ of check.run(entries, advice)) looks++;
  return looks;
}

/** With something for every check to look at. */
const flawed = (concept: Concept, nth: number): Concept => ({
  ...concept,
  admitted: [`form of its own ${nth}`, 'a form of all'],
  deprecated: [{ term: `wrong ${nth}` }, { term: 'a form of all' }],
  unless: nth % 10 === 0 ? ['China', 'China Daily'] : [],
  good: ['One.'],
  bad: ['Two.'],
});

test.each(glossaryChecks)('$id looks twice as often at twice as many concepts', (check) => {
  const [some, twice] = [looksOf(check, 400), looksOf(check, 800)];
  expect(some).toBeGreaterThan(400);
  expect(twice / some).toBeLessThan(2.1);
});
