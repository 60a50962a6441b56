const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const small = new Map<string, number>([
  ...ones.map((word, at): [string, number] => [word, at]),
  ...tens.map((word, at): [string, number] => [word, 20 + at * 10]),
  ...ordinals.map((word, at): [string, number] => [word, at + 1]),
  ...tens.map((word, at): [string, number] => [word.replace(/y$/, 'ieth'), 20 + at * 10]),
]);

export const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const word = `(?:${[...small.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;
const size = '(?:hundred|thousand|million|billion|trillion)';
/** *three thousand five hundred*, *a hundred and two*, *thirty-fourth*. */
export const numberWords = `(?:(?:an?[ -](?=${size}))|${word}\\b)(?:[ -](?:and )?(?:${word}|${size}(?:th)?)\\b){0,9}`;

/** Undefined for what is no one number: *one two*. */
export function readWords(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let last = 0;
  for (const part of text.toLowerCase().split(/[ -]+/)) {
    if (part === 'and') continue;
    const scale = scales[part.replace(/th$/, '')];
    const value = part === 'a' || part === 'an' ? 1 : small.get(part);
    if (scale === 100) section = (section || 1) * 100;
    else if (scale !== undefined) {
      total += (section || 1) * scale;
      section = 0;
    } else if (value === undefined || (last > 0 && (last < 20 || value >= 10))) return undefined;
    else section += value;
    last = scale === undefined ? (value ?? 0) : 0;
  }
  return total + section;
}
