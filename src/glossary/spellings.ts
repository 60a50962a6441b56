import { pivots as allPivots, type Concept, type Pivot } from '../core/concept.ts';
import type { ChineseDictionary } from '../pivot/chinese/dictionary.ts';
import { mandarinReadings } from '../pivot/chinese/readings/mandarin.ts';
import {
  cutsOf,
  personRomanizations,
  personSpellings,
  romanizations,
  syllablesOfEach,
} from '../pivot/chinese/romanize.ts';
import { syllablesOf } from '../pivot/chinese/syllables.ts';
import { transliterations } from '../pivot/russian/transliterate.ts';
import { plain } from './name-parts.ts';

/** A wrong form of a name that comes of reading it in Chinese, in lower case. */
interface Spelling {
  readonly spelling: string;
  /** '' where it derives from the English alone. */
  readonly source: string;
  readonly reason: string;
}

/** What a translator makes of a name that it has in another script: its letters one by one, or what it says in Chinese. */
export const spellingsOf = (
  concept: Concept,
  chinese: ChineseDictionary,
  pivots: readonly Pivot[] = allPivots,
): Spelling[] => [
  ...(pivots.includes('zh') ? throughChinese(concept, chinese) : []),
  ...(pivots.includes('ru') ? throughRussian(concept) : []),
];

/** What is not spelt by ear, and what it is then: *Khyuston* for Хьюстон, *Uolt Disney* for Уолт Дисней. */
const named = new Set<Concept['kind']>(['person', 'place', 'organization', 'product']);

function throughRussian(concept: Concept): Spelling[] {
  if (!named.has(concept.kind)) return [];
  const right = new Set([concept.preferred, ...concept.admitted].flatMap((form) => plainWords(form)));
  return concept.source.ru.flatMap((source) => {
    const words = source.split(/\s+/);
    // A text goes on with the surname: «Билер» for «Лорел Билер».
    const names = concept.kind === 'person' && words.length > 1 ? [source, words.at(-1) ?? ''] : [source];
    return names.flatMap((name) =>
      transliterations(name)
        .filter((spelling) => plainWords(spelling).some((word) => !right.has(word)))
        .map((spelling) => ({ spelling, source, reason: `“${name}” letter by letter` })),
    );
  });
}

const plainWords = (form: string): string[] => form.split(/[\s-]+/).map(plain);

/** Pinyin, the meaning of a part, or half of either. */
function throughChinese(concept: Concept, chinese: ChineseDictionary): Spelling[] {
  const sources = concept.source.zh;
  if (sources.length > 0) return sources.flatMap((source) => fromSource(concept, source, chinese));
  if (concept.kind === 'person') return [...fromSound(concept), ...fromPinyin(concept, chinese)];
  return concept.kind === 'place' || concept.kind === 'organization' ? fromMeaning(concept, chinese) : [];
}

const wordsIn = ({ preferred }: Concept): string[] => preferred.toLowerCase().split(/\s+/);

function fromSource(concept: Concept, source: string, chinese: ChineseDictionary): Spelling[] {
  const isPerson = concept.kind === 'person';
  const pinyin = (isPerson ? personRomanizations : romanizations)(source, chinese);
  const found = pinyin.map((spelling) => ({ spelling, source, reason: `pinyin of ${source}` }));
  return [...found, ...(isPerson ? halves(concept, source, chinese) : parties(concept, source, chinese))];
}

/** *Luo v. Wade* for 罗诉韦德案, Roe v. Wade: one party or both in pinyin. */
function parties({ preferred }: Concept, source: string, chinese: ChineseDictionary): Spelling[] {
  const english = preferred.split(/ vs?\. /);
  const pinyin = source
    .replace(/案$/, '')
    .split('诉')
    .map((party) => syllablesOfEach(party, chinese)?.join(''));
  const [[plaintiff, defendant], [first, second]] = [english, pinyin];
  if (english.length !== 2 || pinyin.length !== 2 || !plaintiff || !defendant || !first || !second) return [];
  const pairs = [
    [first, defendant],
    [plaintiff, second],
    [first, second],
  ];
  return pairs.map((pair) => ({
    spelling: pair.join(' v. ').toLowerCase(),
    source,
    reason: `pinyin in ${source}`,
  }));
}

/** *Nguyen Mengxiong* for 阮孟雄, Nguyen Manh Hung: the surname is right, and the given name pinyin, or what it means: *Chu Soul*. */
function halves(concept: Concept, source: string, chinese: ChineseDictionary): Spelling[] {
  const words = wordsIn(concept);
  const surnames = new Set([words[0] ?? '', words.at(-1) ?? '']);
  if (surnames.size < 2) return [];
  return cutsOf(source).flatMap(({ surname, given }) => {
    const [first, rest] = [syllablesOfEach(surname, chinese)?.join(''), syllablesOfEach(given, chinese)];
    if (!first || !rest || words.includes(rest.join('')))
      return meanings(first ?? '', source, given, chinese);
    const pinyin = [...surnames].map((name) => ({
      spelling: `${name} ${rest.join('')}`,
      source,
      reason: `“${name}” with the pinyin of ${given}`,
    }));
    return [...pinyin, ...meanings(first, source, given, chinese)];
  });
}

const meanings = (surname: string, source: string, given: string, chinese: ChineseDictionary): Spelling[] =>
  plainGlosses(given, chinese).map((gloss) => ({
    spelling: `${surname} ${gloss}`,
    source,
    reason: `${given} read as the word that it is, “${gloss}”`,
  }));

const plainGlosses = (headword: string, { glosses, lexicon }: ChineseDictionary): string[] =>
  glosses(headword).filter((gloss) => /^[a-z]{3,}$/.test(gloss) && lexicon.isOrdinary(gloss));

/** Names from where Chinese characters are read otherwise: 范明政 from *Pham Minh Chinh*, and so *Fan Mingzheng*. */
const fromSound = ({ preferred }: Concept): Spelling[] =>
  mandarinReadings(preferred).flatMap(({ surname, given }) =>
    personSpellings(surname, given).map((spelling) => ({
      spelling,
      source: '',
      reason: `“${preferred}” as its characters are read in Mandarin`,
    })),
  );

/** A Chinese name, arranged or joined otherwise, or with its given name read as a word: *Hongsen Zhang*, *Chu Soul*. */
function fromPinyin(concept: Concept, chinese: ChineseDictionary): Spelling[] {
  const [surname = '', given = '', ...more] = wordsIn(concept);
  const syllables = syllablesOf(given);
  if (more.length > 0 || !syllables || !syllablesOf(surname)) return [];
  const reason = `“${concept.preferred}”, its parts arranged otherwise`;
  const arranged = personSpellings(surname, syllables).map((spelling) => ({ spelling, source: '', reason }));
  const read = chinese.meanings(syllables.join('')).map((gloss) => ({
    spelling: `${surname} ${gloss}`,
    source: '',
    reason: `“${given}” read as a word, “${gloss}”`,
  }));
  return [...arranged, ...read];
}

/** *Democracy Town* for Minzhu Town: the pinyin of a place or a body read as a word. */
function fromMeaning(concept: Concept, chinese: ChineseDictionary): Spelling[] {
  const [name = '', ...rest] = wordsIn(concept);
  const syllables = syllablesOf(name);
  if (rest.length === 0 || !syllables || syllables.length < 2 || chinese.lexicon.isOrdinary(name)) return [];
  return chinese.meanings(syllables.join('')).map((gloss) => ({
    spelling: [gloss, ...rest].join(' '),
    source: '',
    reason: `“${name}” read as a word, “${gloss}”`,
  }));
}
