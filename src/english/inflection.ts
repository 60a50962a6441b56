/** Plurals that no rule gives, and those that mean something else than their singular. */
const irregular = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['criteria', 'criterion'],
  ['media', 'medium'],
  ['data', 'datum'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['securities', 'securities'],
  ['customs', 'customs'],
]);

const remembered = new Map<string, string>();

/** Singular of a lower-case word, by its ending alone: good for comparing words, not for printing them. */
export function singular(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = irregular.get(word) ?? stripped(word);
  if (remembered.size < 100_000) remembered.set(word, found);
  return found;
}

function stripped(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|z|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Plural of a word or of the last word of a term, in its own letter case. */
export function plural(term: string): string {
  if (/(?:[^aeiou])y$/i.test(term)) return `${term.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(term) ? `${term}es` : `${term}s`;
}

type Endings = readonly (readonly [ending: RegExp, replacement: string])[];

/** president → presidential, procedure → procedural, administration → administrative, Russia → Russian, north → northern. */
const adjectives: Endings = [
  [/(?<=nt)$/, 'ial'],
  [/e$/, 'al'],
  [/(?<=..[nrt])$/, 'al'],
  [/ce$/, 'cial'],
  [/tion$/, 'tive'],
  [/tion$/, 'tional'],
  [/sion$/, 'sive'],
  [/y$/, 'ic'],
  [/y$/, 'ical'],
  [/a$/, 'an'],
  [/ty$/, 't'],
  [/ity$/, ''],
  [/(?<=th|st)$/, 'ern'],
];

/** equal → equality, just → justice, independent → independence, public → publicly: what else adjectives and nouns grow into. */
const fromAdjectives: Endings = [
  [/$/, 'ity'],
  [/e$/, 'ity'],
  [/ble$/, 'bility'],
  [/nt$/, 'nce'],
  [/(?<=st)$/, 'ice'],
  [/(?<=[^e])$/, 'ness'],
  [/$/, 'ly'],
];

/** execute → execution, implement → implementation, protect → protective, use → using, unite → united, classify → classified. */
const fromVerbs: Endings = [
  [/e$/, 'ation'],
  [/e$/, 'ion'],
  [/(?<=t)$/, 'ion'],
  [/(?<=t)$/, 'ive'],
  [/(?<=[^e])$/, 'ing'],
  [/e$/, 'ing'],
  [/e$/, 'ed'],
  [/(?<=[^ey])$/, 'ed'],
  [/$/, 'ment'],
  [/(?<=[lm]|nt)$/, 'ation'],
  [/y$/, 'ied'],
  [/ify$/, 'ification'],
  [/ate$/, 'atory'],
  [/se$/, 'sory'],
  [/de$/, 'sion'],
  [/nd$/, 'nsion'],
  [/it$/, 'ission'],
  [/(?<=l)$/, 'ance'],
  [/e$/, 'al'],
  [/([bdgmnprt])$/, '$1$1ing'],
  [/([bdgmnprt])$/, '$1$1ed'],
];

type Knows = (word: string) => boolean;

const derive = (word: string, endings: Endings, knows: Knows): string[] => {
  const candidates = endings
    .filter(([ending]) => ending.test(word))
    .map(([ending, to]) => word.replace(ending, to));
  return candidates.filter((candidate) => candidate !== word && candidate.length > 3 && knows(candidate));
};

/** Adjectives that the dictionary has of a noun. */
export const adjectivesOf = (noun: string, knows: Knows): string[] =>
  noun === 'law' ? ['legal'] : derive(noun, adjectives, knows);

/** Nouns and adverbs that the dictionary has of an adjective. */
export const nounsOf = (adjective: string, knows: Knows): string[] =>
  derive(adjective, fromAdjectives, knows);

/** Nouns and participles that the dictionary has of a verb. */
export const formsOfVerb = (verb: string, knows: Knows): string[] => derive(verb, fromVerbs, knows);
