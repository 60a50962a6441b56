import type { Page } from '../../core/page.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import type { NameMatch } from '../../glossary/names.ts';
import { weightOfPresence } from '../context.ts';
import type { Knowledge } from '../knowledge.ts';
import { weights } from './company.ts';
import { prospectsOf } from './prospect.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Unit } from './units.ts';

/** A name, and the most that a word in its place may be worth as a broken form of it. */
interface Likely {
  readonly match: NameMatch;
  readonly most: number;
}

/**
 * The names worth weighing at a place: those that may come to `least`. Nothing is written down to find them, and most
 * words that are like a name are out by it.
 */
export function likeliest(
  page: Page,
  knowledge: Knowledge,
  { word, unit }: { readonly word: string; readonly unit: Unit },
  least: number,
): Likely[] {
  const { alike } = prospectsOf(knowledge, word);
  const bar = least - rounding;
  const found: Likely[] = [];
  if ((alike[0]?.goingOn ?? 0) + mostAnywhere < bar) return found;
  const { counts } = mentionsOf(page, knowledge.glossary);
  const around = surroundingsOf(page, knowledge, unit);
  const most = weightOfPresence + Math.max(around.alone, mostBeside + around.goingOn);
  for (const { match, alone, goingOn, needsCompany } of alike) {
    if (goingOn + most < bar) break;
    if (needsCompany && !hasCompany(match.part, around)) continue;
    const present = counts.has(match.part.concept) ? weightOfPresence : 0;
    const beside = mostFromBeside(around, match.part);
    const value = present + (beside > 0 ? goingOn + beside + around.goingOn : alone + around.alone);
    if (value >= bar) found.push({ match, most: value });
  }
  return found;
}

/** Sums of the same weights in another order differ by less. */
const rounding = 1e-9;
const mostBeside = weights.same;
const mostAnywhere = weightOfPresence + mostBeside + weights.titled + weights.verb + weights.listed;

/** Whether a word beside may be another one of the name. */
const hasCompany = ({ concept }: NamePart, { beside }: Surroundings): boolean =>
  beside.some(({ concepts }) => concepts === undefined || concepts.has(concept));

/** What a word beside may add that is one of the other words of the name, right or wrong. */
function mostFromBeside({ beside }: Surroundings, { concept, before, after }: NamePart): number {
  if (before.length + after.length === 0) return 0;
  let most = 0;
  for (const { lower, concepts } of beside) {
    if (!concepts) return weights.same;
    for (const right of before) if (isSame(right, lower)) return weights.same;
    for (const right of after) if (isSame(right, lower)) return weights.same;
    if (concepts.has(concept)) most = weights.alike;
  }
  return most;
}

const isSame = (right: string, lower: string): boolean =>
  right.length === lower.length && right.toLowerCase() === lower;
