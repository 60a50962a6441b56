/** What it costs to write one word for another: slips of the finger and of the ear, each at its price. */

const vowels = new Set('aeiouy');
/** A key and its neighbours on the usual keyboard. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Consonants that sound alike. */
const kindred = new Set('bp ck cs dt fv gj gk kq mn sz vw xz'.split(' '));

const codeOf = (letter: string): number => letter.charCodeAt(0) - 97;
const letters = 26;
const swaps = Float64Array.from({ length: letters * letters }, (_, at) =>
  swapOf(String.fromCharCode(97 + Math.floor(at / letters)), String.fromCharCode(97 + (at % letters))),
);

function swapOf(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return 0.65;
  if (kindred.has(a < b ? a + b : b + a)) return 0.75;
  return areNeighbours(a, b) ? 0.8 : 1;
}

function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [a, b].map((key) => {
    const row = keyboard.findIndex((keys) => keys.includes(key));
    return { row, column: (keyboard[row] ?? '').indexOf(key) + row / 2 };
  });
  if (!one || !other) return false;
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1;
}

/** Letters that stand for one sound: written ones, right ones, price. */
const sounds: readonly (readonly [wrong: string, right: string, cost: number])[] = [
  ['f', 'ph', 0.5],
  ['ph', 'f', 0.5],
  ['k', 'ch', 0.7],
  ['k', 'ck', 0.5],
  ['c', 'ck', 0.5],
  ['ck', 'k', 0.5],
  ['c', 'ch', 0.8],
  ['c', 'qu', 0.9],
  ['k', 'que', 0.7],
  ['c', 'que', 0.7],
  ['kw', 'qu', 0.6],
  ['w', 'u', 0.8],
  ['s', 'sc', 0.6],
  ['s', 'c', 0.6],
  ['ss', 'c', 0.6],
  ['c', 'ss', 0.6],
  ['t', 'ss', 0.9],
  ['s', 't', 0.9],
  ['sh', 'ti', 0.8],
  ['sh', 'ch', 0.8],
  ['j', 'dg', 0.7],
  ['x', 'cs', 0.7],
  ['ks', 'x', 0.6],
  ['cks', 'x', 0.6],
  ['ee', 'i', 0.6],
  ['ee', 'ea', 0.5],
  ['ea', 'ee', 0.5],
  ['oo', 'u', 0.6],
  ['u', 'oo', 0.7],
  ['ou', 'o', 0.6],
  ['ay', 'et', 1],
  ['ew', 'u', 0.7],
  ['y', 'ey', 0.6],
  ['ie', 'y', 0.6],
  ['ys', 'ies', 0.5],
  ['i', 'igh', 0.8],
  ['g', 'gh', 0.7],
  ['r', 'rh', 0.6],
  ['n', 'kn', 0.6],
  ['r', 'wr', 0.6],
];
const soundsByLast = new Map<string, typeof sounds>();
for (const sound of sounds) {
  const key = sound[0].at(-1) ?? '';
  soundsByLast.set(key, [...(soundsByLast.get(key) ?? []), sound]);
}

const price = { turned: 0.7, doubled: 0.45, vowel: 0.8, consonant: 0.95, again: 0.8 };

/** Lower-case words only. */
export function slips(wrong: string, right: string): number {
  const width = right.length + 1;
  const table = new Float64Array((wrong.length + 1) * width);
  for (let j = 1; j <= right.length; j++) table[j] = (table[j - 1] ?? 0) + missed(right, j - 1);
  for (let i = 1; i <= wrong.length; i++) {
    table[i * width] = (table[(i - 1) * width] ?? 0) + missed(wrong, i - 1);
    for (let j = 1; j <= right.length; j++) table[i * width + j] = cheapest(wrong, right, i, j, table);
  }
  const cost = table[wrong.length * width + right.length] ?? 0;
  return cost > 1 && sorted(wrong) === sorted(right) ? 1 : cost;
}

function cheapest(wrong: string, right: string, i: number, j: number, table: Float64Array): number {
  const width = right.length + 1;
  const at = (back: number, behind: number): number => table[(i - back) * width + j - behind] ?? 0;
  const [a, b] = [wrong.charAt(i - 1), right.charAt(j - 1)];
  let best = Math.min(
    at(1, 1) + (swaps[codeOf(a) * letters + codeOf(b)] ?? 1),
    at(1, 0) + missed(wrong, i - 1),
    at(0, 1) + missed(right, j - 1),
  );
  const isTurned = i > 1 && j > 1 && a === right.charAt(j - 2) && wrong.charAt(i - 2) === b;
  if (isTurned && a !== b) best = Math.min(best, at(2, 2) + price.turned);
  for (const size of [2, 3])
    if (i >= 2 * size && wrong.slice(i - size, i) === wrong.slice(i - 2 * size, i - size))
      best = Math.min(best, at(size, 0) + price.again);
  for (const [written, meant, cost] of soundsByLast.get(a) ?? [])
    if (i >= written.length && j >= meant.length && wrong.endsWith(written, i) && right.endsWith(meant, j))
      best = Math.min(best, at(written.length, meant.length) + cost);
  return best;
}

/** A letter left out or put in: half a double is the easiest. */
function missed(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === word.charAt(at - 1) || letter === word.charAt(at + 1)) return price.doubled;
  return vowels.has(letter) ? price.vowel : price.consonant;
}

const sorted = (word: string): string => [...word].sort().join('');
