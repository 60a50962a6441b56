import { type Country, countryNames, wordsFor } from '../core/countries.ts';
import type { Span } from '../core/span.ts';

/** Names of places, wars and offices that hold a country's name and don't speak of it. */
const others = [
  'New Mexico',
  'Gulf of Mexico',
  '(?:South|East) China Sea',
  'Sea of Japan',
  '(?:Korean|Vietnam) War',
  'Indian (?:Ocean|Affairs|Health|Country|Territory)',
  'French Quarter',
  'Native Americans?',
  'Latin America',
  'Bank of America',
];

const whole = (words: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${words.map((word) => word.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\p{N}])`;

interface Expressions {
  /** A word for another country as its first group; no group where a name only holds one. */
  readonly foreign: RegExp;
  readonly ownBefore: RegExp;
  readonly ownAtStart: RegExp;
  readonly ownAfter: RegExp;
  /** A word for another country as their first group. */
  readonly ownerBefore: RegExp;
  readonly ownerAfter: RegExp;
}

/** Characters in which an owner stands. */
const reach = 40;

const made = new Map<Country, Expressions>();

function expressionsOf(own: Country): Expressions {
  const known = made.get(own);
  if (known) return known;
  const abroad = countryNames.filter((name) => name !== own).flatMap(wordsFor);
  const ours = whole(wordsFor(own));
  const expressions = {
    foreign: new RegExp(`(?:${others.join('|')})|(${whole(abroad)})`, 'gu'),
    ownBefore: new RegExp(`${ours}(?:[’']s?)?\\s+$`, 'u'),
    ownAtStart: new RegExp(`^(?:[Tt]he\\s+)?${ours}`, 'u'),
    ownAfter: new RegExp(`^\\s+(?:of|in)\\s+(?:the\\s+)?${ours}`, 'u'),
    ownerBefore: new RegExp(`(${whole(abroad)})(?:[’']s?)?\\s+$`, 'u'),
    ownerAfter: new RegExp(`^\\s+(?:of|in)\\s+(?:the\\s+)?(${whole(abroad)})`, 'u'),
  };
  made.set(own, expressions);
  return expressions;
}

/** A country other than `own` that has the span for its own: *China's Ministry of Commerce*, the *ministry of China*. */
export function foreignOwner(text: string, span: Span, own: Country): string | undefined {
  const { ownerBefore, ownerAfter } = expressionsOf(own);
  const before = ownerBefore.exec(text.slice(Math.max(0, span.start - reach), span.start));
  const after = ownerAfter.exec(text.slice(span.end, span.end + reach));
  return before?.[1] ?? after?.[1];
}

/**
 * A word for a country other than `own` within `near`, which holds the span. None where the span's own words, or those
 * that touch it, name `own`: *the U.S. Ministry of Commerce warned China* is about the American one.
 */
export function foreignCountry(text: string, span: Span, near: Span, own: Country): string | undefined {
  const { foreign, ownBefore, ownAtStart, ownAfter } = expressionsOf(own);
  const isOwn =
    ownAtStart.test(text.slice(span.start, span.end)) ||
    ownBefore.test(text.slice(near.start, span.start)) ||
    ownAfter.test(text.slice(span.end, near.end));
  if (isOwn) return undefined;
  for (const [, country] of text.slice(near.start, near.end).matchAll(foreign)) if (country) return country;
  return undefined;
}
