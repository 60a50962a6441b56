/** CC-CEDICT the other way round: the headwords that a single English word glosses. */
export interface ReverseDictionary {
  /** Headwords that both words gloss, longest first; empty where no Chinese word means both. */
  shared(a: string, b: string): readonly string[];
  /** Whether a headword has this phrase, in lower case, for a gloss: English that a translator looked up. */
  isGloss(phrase: string): boolean;
}

const longestHeadword = 4;

/** Reads the table of glosses (`headword⇥pinyin⇥gloss;gloss…`) once, in about half a second. */
export function openReverse(glosses: string): ReverseDictionary {
  const headwords = new Map<string, string[]>();
  const phrases = new Set<string>();
  for (let at = 0; at < glosses.length; ) {
    const stop = glosses.indexOf('\n', at);
    const end = stop < 0 ? glosses.length : stop;
    const [headword = '', , list = ''] = glosses.slice(at, end).split('\t');
    at = end + 1;
    if (headword.length > longestHeadword) continue;
    for (const gloss of list.split(';')) {
      const word = gloss.startsWith('to ') ? gloss.slice(3) : gloss;
      if (gloss.includes(' ')) phrases.add(gloss.toLowerCase());
      if (!/^[a-z]{3,}$/.test(word)) continue;
      const known = headwords.get(word);
      if (known) known.push(headword);
      else headwords.set(word, [headword]);
    }
  }
  return {
    isGloss: (phrase) => phrases.has(phrase),
    shared: (a, b) => {
      const others = new Set(headwords.get(b));
      return (headwords.get(a) ?? [])
        .filter((headword) => others.has(headword))
        .toSorted((x, y) => y.length - x.length);
    },
  };
}
