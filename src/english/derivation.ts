import type { Lexicon } from './lexicon.ts';

/** What makes new words of old ones freely, so that no dictionary has them all. */
const prefixes =
  `anti auto bio chemo counter cross cyber deep eco electro extra geo hydro hyper immuno infra inter intra kilo
  macro mega meta micro mid mini mono multi nano neo neuro non omni over para petro photo physio post pre proto pseudo psycho quasi
  radio re semi socio sub super tele thermo trans tri turbo ultra un under uni video`.split(/\s+/);
/** Before these a base keeps its form. */
const suffixes =
  `base crat cracy dom fest free friendly gate grade hood less like maker makers making ness nomics ology ologist
  ologists phobia phobic proof ship side speak tech ville ward wards ware wide wise work worthy`.split(/\s+/);
/** Before these it may lose its *e*, or turn *y* into *i*. */
const vowelSuffixes =
  `ability able ably ee ees isation isations ise ised ising ism ist ists ization izations ize ized izing`.split(
    /\s+/,
  );

/** *macroprudential*, *weaponization*, *livestreamed*: no dictionary has it, and yet it is made of words by rule. */
export const isDerived = (word: string, lexicon: Lexicon): boolean =>
  isPrefixed(word, lexicon) || isSuffixed(word, lexicon) || isCompound(word, lexicon);

const isPrefixed = (word: string, lexicon: Lexicon): boolean =>
  prefixes.some(
    (prefix) =>
      word.startsWith(prefix) && isBase(word.slice(prefix.length), lexicon, prefix.length < 3 ? 5 : 4),
  );

const isSuffixed = (word: string, lexicon: Lexicon): boolean =>
  suffixes.some((suffix) => word.endsWith(suffix) && isBase(word.slice(0, -suffix.length), lexicon, 4)) ||
  vowelSuffixes.some((suffix) => {
    const base = word.slice(0, -suffix.length);
    return word.endsWith(suffix) && [base, `${base}e`, `${base}y`].some((each) => isBase(each, lexicon, 4));
  });

const isBase = (word: string, lexicon: Lexicon, least: number): boolean =>
  word.length >= least && lexicon.isOrdinary(word) && lexicon.frequency(word) > 0;

/** Two common words of four letters or more. */
function isCompound(word: string, lexicon: Lexicon): boolean {
  for (let at = 4; at <= word.length - 4; at++)
    if (
      [word.slice(0, at), word.slice(at)].every(
        (half) => lexicon.isOrdinary(half) && lexicon.frequency(half) >= 3,
      )
    )
      return true;
  return false;
}
