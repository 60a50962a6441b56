import { isAllCaps, isCapitalized } from '../../../core/token.ts';
import type { Lexicon } from '../../../english/lexicon.ts';
import { quoteOf } from '../article.ts';
import { kindOfHead } from '../kinds.ts';
import { bestContext, type Form, holds, type Match, type Scene, standsBeside } from '../scene.ts';
import type { Place, Term } from '../terms.ts';

const leastContext = 0.42;

interface Candidate {
  readonly form: Form;
  readonly term: Term;
  readonly garbled: Place;
  readonly trusted: Place;
  readonly value: number;
}

/**
 * Names that are left over: the right one stands nowhere in the garbled texts; where two sentences say the same, and each has one name that the other lacks, they name the same
 * thing (*Liu Dehua*, Andy Lau). `paired` has the forms that another way has explained.
 */
export function context(scene: Scene, paired: readonly Match[]): Match[] {
  const explained = new Set(paired.map(({ norms }) => norms.join(' ')));
  const forms = scene.names.filter(
    ({ norms, text }) => !explained.has(norms.join(' ')) && text.split(/\s+/).every(isCapitalized),
  );
  const lost = scene.terms.filter(({ isName, norms }) => isName && !scene.isGarbled(norms));
  const candidates = forms.flatMap((form) => lost.flatMap((term) => candidateOf(form, term, scene)));
  const best = (same: (a: Candidate, b: Candidate) => boolean, one: Candidate): boolean =>
    candidates.every((other) => other === one || !same(one, other) || other.value < one.value);
  return candidates
    .filter((each) => best((a, b) => a.form === b.form, each) && best((a, b) => a.term === b.term, each))
    .map(matchOf);
}

/** Whether nothing speaks against it: the kinds of thing that they name, their lengths, the words that they share. */
function mayBeOne({ text, norms }: Form, term: Term, lexicon: Lexicon): boolean {
  if (holds(norms, term.norms) || holds(term.norms, norms) || Math.abs(norms.length - term.norms.length) > 2)
    return false;
  if (kindOfHead(norms.at(-1) ?? '') !== kindOfHead(term.norms.at(-1) ?? '') || isAllCaps(text)) return false;
  const isPlain = (words: readonly string[]): boolean => words.every((word) => lexicon.isOrdinary(word));
  const isTurned = sorted(norms) === sorted(term.norms) || lettersOf(norms) === lettersOf(term.norms);
  const share = norms.some((norm) => norm.length > 3 && term.norms.includes(norm));
  return !isTurned && (norms.length === 1 || share || isPlain(norms) === isPlain(term.norms));
}

const sorted = (norms: readonly string[]): string =>
  norms
    .filter((norm) => norm !== 'of')
    .toSorted()
    .join(' ');

const lettersOf = (norms: readonly string[]): string =>
  norms.join('').normalize('NFD').replace(/\P{L}/gu, '');

function candidateOf(form: Form, term: Term, { compare, lexicon }: Scene): Candidate[] {
  if (!mayBeOne(form, term, lexicon)) return [];
  const names = term.places.filter((place) => !standsBeside(place, form.norms));
  const found = bestContext(form.places, names, compare);
  const value = found ? found.alike + 0.1 * found.neighbours : 0;
  return found && value >= leastContext ? [{ form, term, ...found, value }] : [];
}

function matchOf({ form, term, garbled, trusted, value }: Candidate): Match {
  const confidence = Math.min(0.85, 0.35 + value * 0.6);
  return {
    term,
    norms: form.norms,
    pairing: {
      form: form.text,
      way: 'context',
      confidence,
      evidence: [
        { text: 'the sentences say the same, and each has a name that the other lacks', weight: confidence },
      ],
      garbled: quoteOf(garbled.article, garbled.first, garbled.last),
      trusted: quoteOf(trusted.article, trusted.first, trusted.last),
      count: form.places.length,
      isDerived: false,
    },
  };
}
