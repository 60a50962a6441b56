/** The syllables of pinyin, tones left out: each initial with the finals that go with it. */
const table = `- a ai an ang ao e en er ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ü üe
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ü üe
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
w a ai an ang ei en eng o u
y a an ang ao e i in ing ong ou u uan ue un`;

const initials = new Map(
  table.split('\n').map((line) => {
    const [initial = '', ...finals] = line.split(' ');
    return [initial === '-' ? '' : initial, new Set(finals)] as const;
  }),
);

/** Every syllable of pinyin. */
export const syllables = (): string[] =>
  [...initials].flatMap(([initial, finals]) => [...finals].map((final) => initial + final));

const longest = 6;
const start = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])?/;

/** A syllable as its initial and its final, or undefined where pinyin has none such. */
export function partsOf(syllable: string): readonly [initial: string, final: string] | undefined {
  const initial = start.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  return initials.get(initial)?.has(final) ? [initial, final] : undefined;
}

const remembered = new Map<string, readonly string[] | undefined>();

/** The pinyin syllables that a word is made of, as few as can be; undefined where it is no pinyin. */
export function syllablesOf(word: string): readonly string[] | undefined {
  if (remembered.has(word)) return remembered.get(word);
  const pieces = word.toLowerCase().split(/[’'-]/).map(split);
  const found = pieces.every((piece) => piece !== undefined) ? pieces.flat() : undefined;
  if (remembered.size < 50_000) remembered.set(word, found);
  return found;
}

function split(word: string): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const before = best[from];
      const syllable = word.slice(from, end);
      // Within a word a syllable that begins with a vowel has an apostrophe before it: “Hongnien” is no pinyin.
      if (from > 0 && /^[aeo]/.test(syllable)) continue;
      if (before && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY) && partsOf(syllable))
        best[end] = [...before, syllable];
    }
  }
  return word === '' ? undefined : best[word.length];
}
