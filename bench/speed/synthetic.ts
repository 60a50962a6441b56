import type { Concept, ConceptKind } from '../../src/core/concept.ts';
import { createRandom, pick } from './random.ts';

const words =
  'asset border capital charter claim consumer credit data defense deposit energy export fiscal foreign freight fund gas harbor health import income industrial insurance interest internal labor land local maritime market medical mineral mobile monetary municipal national network nuclear online payment pension power price private public rail regional reserve rural safety school security state supply tax trade transit transport treasury urban water welfare'.split(
    ' ',
  );
const heads =
  'account act administration agency agreement authority board bond bureau center code commission committee council department fund institute law license list office order plan policy program project protocol rate register report rule scheme service standard survey system test treaty trust zone'.split(
    ' ',
  );
const syllables =
  'bar bel cor dan der fen gar hal kim lor mar nor pel quin ras sel tor ul van wes yor zan'.split(' ');
const characters = [
  ...'安保部北本边变财产场成出处大导地电定东动发法方费分府港工公关管国海行和合化会际济监检建交教金进经局军科来理力联律民南能年品期汽气全权人入商社设审生市事收水司税外网文务西险线信业银用院运政支制治质中资',
];

const kinds: readonly ConceptKind[] = ['organization', 'legal-term', 'person', 'place', 'other'];

/** `count` distinct concepts of every sort, the same in every run, that look like those of an agency's term base. */
export function syntheticConcepts(count: number): Concept[] {
  const random = createRandom(2);
  const seen = new Set<string>();
  const concepts: Concept[] = [];
  while (concepts.length < count) {
    const kind = pick(kinds, random);
    const preferred = termOf(kind, random);
    if (seen.has(preferred)) continue;
    seen.add(preferred);
    concepts.push({
      id: `synthetic-${concepts.length}`,
      kind,
      preferred,
      admitted: [],
      deprecated: [],
      titles: [],
      source: { zh: [Array.from({ length: 4 }, () => pick(characters, random)).join('')], ru: [] },
      case: 'smart',
      severity: 'major',
      unless: [],
      good: [],
      bad: [],
      domain: 'synthetic',
    });
  }
  return concepts;
}

function termOf(kind: ConceptKind, random: () => number): string {
  if (kind === 'person') return `${name(random)} ${name(random)}`;
  if (kind === 'place') return name(random);
  const term = `${pick(words, random)} ${pick(words, random)} ${pick(heads, random)}`;
  return kind === 'organization' ? term.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : term;
}

function name(random: () => number): string {
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random)).join('');
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}
