/** Words for one country are one word for our purposes: *the U.S. Department*, *the American Department*, *of the United States*. */
const nations = [
  ['u.s.', 'united state', 'america', 'american', 'usa'],
  ['china', 'chinese', 'prc'],
  ['russia', 'russian', 'russian federation'],
  ['japan', 'japanese'],
  ['britain', 'british', 'u.k.', 'united kingdom', 'great britain'],
  ['france', 'french'],
  ['germany', 'german'],
  ['india', 'indian'],
  ['korea', 'korean', 'south korea', 'south korean'],
  ['canada', 'canadian'],
  ['australia', 'australian'],
  ['europe', 'european', 'eu', 'european union'],
  ['vietnam', 'vietnamese'],
  ['ukraine', 'ukrainian'],
  ['iran', 'iranian'],
  ['israel', 'israeli'],
  ['taiwan', 'taiwanese'],
  ['hong kong'],
] as const;

const byWord = new Map<string, readonly string[]>(
  nations.flatMap((words) => words.map((word) => [word, words] as const)),
);

/** Every word for the country that `word` (normalised) names; empty for other words. */
export const nationWords = (word: string): readonly string[] => byWord.get(word) ?? [];
