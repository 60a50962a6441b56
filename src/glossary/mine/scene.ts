import type { Evidence } from '../../core/finding.ts';
import type { Pairing } from '../../core/proposal.ts';
import type { Lexicon } from '../../english/lexicon.ts';
import type { ReverseDictionary } from '../../pivot/chinese/reverse.ts';
import type { Article } from './article.ts';
import type { CompareContexts, Surroundings } from './contexts.ts';
import type { LinkWords } from './links.ts';
import type { Place, Term } from './terms.ts';

/** A stretch of words that stands in the garbled texts and in no trusted one. */
export interface Form {
  readonly text: string;
  readonly norms: readonly string[];
  readonly places: readonly Place[];
}

/** What the ways of pairing look at. */
export interface Scene {
  readonly terms: readonly Term[];
  readonly garbled: readonly Article[];
  /** Names of the garbled texts that are in no trusted one. */
  readonly names: readonly Form[];
  /** Phrases of two to five words, likewise. */
  readonly phrases: readonly Form[];
  readonly lexicon: Lexicon;
  readonly chinese: ReverseDictionary;
  readonly link: LinkWords;
  readonly compare: CompareContexts;
  /** Whether these normalised words stand in a trusted text. */
  isTrusted(norms: readonly string[]): boolean;
  /** Whether they stand in a garbled one. */
  isGarbled(norms: readonly string[]): boolean;
}

/** A form and the term that it may stand for. */
export interface Match {
  readonly term: Term;
  readonly pairing: Pairing;
  readonly norms: readonly string[];
}

/** Whether the term itself stands in the sentence of the place: then the form there is something else. */
export function standsBeside({ article, first, last }: Place, norms: readonly string[]): boolean {
  const { words, sentences } = article;
  const sentence = sentences.find((each) => each.first <= first && first < each.last);
  if (!sentence) return false;
  for (let at = sentence.first; at + norms.length <= sentence.last; at++) {
    const isOutside = at >= last || at + norms.length <= first;
    if (isOutside && norms.every((norm, k) => words.norms[at + k] === norm)) return true;
  }
  return false;
}

/** Whether a phrase has another in it. */
export const holds = (norms: readonly string[], own: readonly string[]): boolean =>
  ` ${norms.join(' ')} `.includes(` ${own.join(' ')} `);

/** The two places whose surroundings are most alike. */
export interface Meeting extends Surroundings {
  readonly garbled: Place;
  readonly trusted: Place;
}

export function bestContext(
  form: readonly Place[],
  term: readonly Place[],
  compare: CompareContexts,
): Meeting | undefined {
  let best: Meeting | undefined;
  for (const garbled of form) {
    for (const trusted of term) {
      const found = compare(garbled, trusted);
      if (!best || worth(found) > worth(best)) best = { garbled, trusted, ...found };
    }
  }
  return best;
}

const worth = ({ alike, neighbours }: Surroundings): number => alike + 0.1 * neighbours;

/** What the surroundings say for a pair: at most 0.45. */
export function contextEvidence({ alike, neighbours }: Surroundings): Evidence[] {
  const evidence = [
    { text: 'the sentences around them have words in common', weight: Math.min(0.3, alike * 0.75) },
    {
      text: neighbours > 1 ? 'the same words stand before and after' : 'the same word stands beside them',
      weight: neighbours * 0.075,
    },
  ];
  return evidence.filter(({ weight }) => weight >= 0.05);
}

/** Evidence adds up, but to no certainty. */
export const confidenceOf = (evidence: readonly Evidence[]): number =>
  Math.max(
    0,
    Math.min(
      0.97,
      evidence.reduce((sum, { weight }) => sum + weight, 0),
    ),
  );
