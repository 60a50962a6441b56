import { isFunctionWord } from '../../../english/function-words.ts';
import { nationWords } from '../../../english/nations.ts';
import { quoteOf } from '../article.ts';
import { weigher } from '../contexts.ts';
import type { Link } from '../links.ts';
import { neighbourhood } from '../neighbours.ts';
import {
  bestContext,
  confidenceOf,
  contextEvidence,
  type Form,
  holds,
  type Match,
  type Scene,
  standsBeside,
} from '../scene.ts';
import type { Term } from '../terms.ts';

/** How a word of the form is explained. */
interface Explained {
  readonly word: string;
  readonly own?: string;
  readonly link?: Link;
}

interface Linked extends Explained {
  readonly own: string;
  readonly link: Link;
}

interface Reading {
  readonly term: Term;
  readonly words: readonly Explained[];
  /** 0..1: how much of both is explained, rare words counting most. */
  readonly coverage: number;
}

const leastCoverage = 0.28;
/** From here on the words alone are worth a thought; below it, the context must speak as well. */
const plainCoverage = 0.55;
const leastContext = 0.3;
const reported = 0.55;

/** Terms that came back word for word: *initial ban*, *Ministry of Commerce*, *presidential decree*. */
export function rendering(scene: Scene): Match[] {
  const terms = scene.terms.filter(({ kind, norms }) => kind !== 'person' && contentOf(norms).length > 1);
  const near = new Map(terms.map((term) => [term, neighbourhood(term)]));
  return scene.phrases.flatMap((form) => {
    const matches = terms.flatMap((term) => {
      const reading = read(form, term, near.get(term) ?? [], scene);
      return reading ? matchOf(form, reading, scene) : [];
    });
    const [best] = matches.toSorted((a, b) => b.pairing.confidence - a.pairing.confidence);
    return best ? [best] : [];
  });
}

function contentOf(norms: readonly string[]): string[] {
  const words = norms.filter((norm) => !isFunctionWord(norm));
  const own = words.filter((word) => nationWords(word).length === 0);
  return own.length > 1 ? own : words;
}

/** The noun that the phrase is about: *Ministry* of Commerce, initial *ban*. */
function headOf(norms: readonly string[]): string | undefined {
  const preposition = norms.findIndex((norm) => norm === 'of' || norm === 'for');
  return norms[preposition > 0 ? preposition - 1 : norms.length - 1];
}

function read(
  form: Form,
  term: Term,
  near: readonly string[],
  { link, lexicon }: Scene,
): Reading | undefined {
  const [words, own] = [contentOf(form.norms), contentOf(term.norms)];
  if (words.length < 2 || Math.abs(words.length - own.length) > 1 || holds(form.norms, term.norms))
    return undefined;
  const linked = linkAll(words, own, link);
  // The same words in another order or form are the term itself: *education cooperation*, *freedom of speech*.
  if (!linked.some(({ link: { how } }) => how === 'pivot' || how === 'sound')) return undefined;
  const [head, ownHead] = [headOf(form.norms), headOf(term.norms)];
  if (linked.some((each) => (each.word === head) !== (each.own === ownHead))) return undefined;
  const explained = words.map(
    (word): Explained => linked.find((each) => each.word === word) ?? beside(word, near, link),
  );
  const weigh = weigher(lexicon);
  const sum = (list: readonly string[]): number => list.reduce((total, word) => total + weigh(word), 0);
  const covered = linked.reduce(
    (total, each) => total + each.link.weight * (weigh(each.word) + weigh(each.own)),
    0,
  );
  const leaning = explained.filter(
    ({ word, own: other }) => other !== undefined && !linked.some((each) => each.word === word),
  );
  const coverage = (covered + sum(leaning.map(({ word }) => word))) / (sum(words) + sum(own));
  return coverage < leastCoverage ? undefined : { term, words: explained, coverage: Math.min(1, coverage) };
}

/** Pairs of words, the surest first, each word once. */
function linkAll(words: readonly string[], own: readonly string[], link: Scene['link']): Linked[] {
  const all = words.flatMap((word) =>
    own.flatMap((other): Linked[] => {
      const found = link(word, other);
      return found ? [{ word, own: other, link: found }] : [];
    }),
  );
  const taken: Linked[] = [];
  for (const each of all.toSorted((a, b) => b.link.weight - a.link.weight)) {
    if (!taken.some((other) => other.word === each.word || other.own === each.own)) taken.push(each);
  }
  return taken;
}

/** *presidential*, for the president who stands beside the executive order. */
function beside(word: string, near: readonly string[], link: Scene['link']): Explained {
  const own = near.find((other) => link(word, other)?.how === 'kin');
  return own === undefined ? { word } : { word, own, link: { how: 'kin', weight: 0.5 } };
}

function matchOf(form: Form, { term, words, coverage }: Reading, scene: Scene): Match[] {
  if (form.places.every((place) => standsBeside(place, term.norms))) return [];
  const context = bestContext(form.places, term.places, scene.compare);
  if (!context) return [];
  const isWhole = words.every(({ link }) => link !== undefined);
  if (coverage < plainCoverage && context.alike < leastContext) return [];
  const isEnglish = scene.chinese.headwords(form.text).length > 0;
  const evidence = [
    { text: explain(words), weight: coverage * (isWhole ? 0.65 : 0.45) },
    ...contextEvidence(context),
    ...(isEnglish ? [{ text: 'it is good English by itself', weight: -0.25 }] : []),
    ...(form.places.length > 1
      ? [{ text: `it stands there ${form.places.length} times`, weight: 0.05 }]
      : []),
  ];
  const confidence = confidenceOf(evidence);
  if (confidence < reported) return [];
  const { garbled, trusted } = context;
  return [
    {
      term,
      norms: form.norms,
      pairing: {
        form: form.text,
        way: 'rendering',
        confidence,
        evidence,
        garbled: quoteOf(garbled.article, garbled.first, garbled.last),
        trusted: quoteOf(trusted.article, trusted.first, trusted.last),
        count: form.places.length,
        isDerived: false,
      },
    },
  ];
}

/** *initial* and *preliminary* are both 初步 */
function explain(words: readonly Explained[]): string {
  const clauses = words.flatMap(({ word, own, link }) => {
    if (!link || own === undefined || link.how === 'same') return [];
    if (link.headword) return [`“${word}” and “${own}” are both ${link.headword}`];
    return [link.how === 'kin' ? `“${word}” comes from “${own}”` : `“${word}” sounds like “${own}”`];
  });
  const same = words.filter(({ link }) => link?.how === 'same').map(({ word }) => `“${word}”`);
  return [...clauses, ...(same.length > 0 ? [`${same.join(', ')} in both`] : [])].join('; ');
}
