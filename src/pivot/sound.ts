import { costTable } from '../english/distance.ts';
import { sounds } from '../english/phonetics.ts';

/** Consonants that Chinese or Russian script can't keep apart: l/r, b/p, d/t, g/k, v/f/w, s/th. */
const merged: Readonly<Record<string, string>> = {
  R: 'L',
  B: 'P',
  D: 'T',
  G: 'K',
  J: 'X',
  V: 'F',
  '0': 'S',
  Z: 'S',
  H: '',
};

/** Keys under which a name is found again after a trip through another script: its sound, and its sound less one consonant. */
export function soundKeys(name: string): string[] {
  const keys = new Set<string>();
  for (const sound of sounds(name)) {
    const merge = [...sound]
      .map((letter) => merged[letter] ?? letter)
      .join('')
      .replace(/(.)\1+/g, '$1');
    keys.add(merge);
    if (merge.length < 3) continue;
    for (let i = 0; i < merge.length; i++) keys.add(merge.slice(0, i) + merge.slice(i + 1));
  }
  keys.delete('');
  return [...keys];
}

const cheap: ReadonlyMap<string, number> = new Map(
  Object.entries({
    lr: 0.4,
    bp: 0.4,
    dt: 0.5,
    gk: 0.4,
    vw: 0.3,
    fv: 0.4,
    ck: 0.2,
    sz: 0.3,
    cs: 0.4,
    kq: 0.2,
    gj: 0.4,
    mn: 0.5,
    iy: 0.2,
    fp: 0.6,
    fh: 0.6,
    ai: 0.5,
    ae: 0.4,
    ao: 0.4,
    ei: 0.3,
    eo: 0.6,
    ou: 0.4,
    au: 0.5,
    eu: 0.5,
    iu: 0.6,
    sx: 0.4,
    cz: 0.4,
    jz: 0.4,
    jy: 0.4,
    uw: 0.4,
    uv: 0.5,
  }),
);

const vowel = /[aeiouy]/;

/** What a script pivot makes of single letters: cheap swaps, doubled vowels and faint finals come and go. */
export const pivotCosts = costTable((a, b) => {
  if (a !== '' && b !== '') return cheap.get(a < b ? a + b : b + a);
  const letter = a || b;
  return letter === 'h' ? 0.4 : vowel.test(letter) ? 0.5 : 0.8;
});
