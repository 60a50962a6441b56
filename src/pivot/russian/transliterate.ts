/** Letters that every scheme writes alike. */
const common: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  ч: 'ch',
  ш: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
};

/** BGN/PCGN 1947; ICAO 9303, as in passports (GOST R 52535.1); GOST 7.79 B; and what newspapers write. Apostrophes are left out. */
const schemes: readonly Readonly<Record<string, string>>[] = [
  { е: 'e', ё: 'yo', й: 'y', х: 'kh', ц: 'ts', щ: 'shch', э: 'e', ю: 'yu', я: 'ya' },
  { е: 'e', ё: 'e', й: 'i', х: 'kh', ц: 'ts', щ: 'shch', ъ: 'ie', э: 'e', ю: 'iu', я: 'ia' },
  { е: 'e', ё: 'yo', й: 'j', х: 'x', ц: 'cz', щ: 'shh', э: 'e', ю: 'yu', я: 'ya' },
  { е: 'e', ё: 'e', й: 'y', х: 'h', ц: 'ts', щ: 'sch', э: 'e', ю: 'yu', я: 'ya' },
].map((own) => ({ ...common, ...own }));

/** BGN/PCGN opens a syllable with *ye*: Енисей is *Yenisey*. */
const opening = /(?<![^\s-])е|(?<=[аеёиоуыэюяъь])е/gu;
const ending = /(?<=[иы])й(?![\p{L}])/gu;

/** A Russian name in Latin letters, in lower case, by each way of writing it: Хьюстон is *khyuston*, *khiuston* or *hyuston*. */
export function transliterations(name: string): string[] {
  const lower = name.toLowerCase();
  if (!/^[\p{Script=Cyrillic}\s.'’-]+$/u.test(lower)) return [];
  const versions = [lower, lower.replace(opening, 'ye'), lower.replace(ending, '')];
  const all = schemes.flatMap((scheme) =>
    versions.map((version) => [...version].map((letter) => scheme[letter] ?? letter).join('')),
  );
  return [...new Set(all)];
}
