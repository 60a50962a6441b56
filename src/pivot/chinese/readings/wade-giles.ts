const initials: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  r: 'j',
};

/** Finals that are spelt otherwise, whatever the initial. */
const finals: Readonly<Record<string, string>> = {
  ong: 'ung',
  ian: 'ien',
  ie: 'ieh',
  ue: 'ueh',
  üe: 'ueh',
  ve: 'ueh',
  ü: 'u',
  v: 'u',
  er: 'erh',
};

/** 知 chih, 资 tzu, 思 ssu. */
const buzzing: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  yan: 'yen',
  ye: 'yeh',
  you: 'yu',
  yong: 'yung',
  yi: 'yi',
  wen: 'wen',
};

/** A pinyin syllable as Wade and Giles spell it, apostrophes and dots left out as newspapers do: 雄 xiong, *hsiung*. */
export function wadeGiles(syllable: string): string {
  const known = buzzing[syllable];
  if (known) return known;
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  const isVelar = /^[gkh]$/.test(initial);
  const written =
    final === 'ui' && isVelar
      ? 'uei'
      : final === 'iong'
        ? 'iung'
        : final === 'e' && isVelar
          ? 'o'
          : final === 'uo' && !isVelar && initial !== 'sh'
            ? 'o'
            : (finals[final] ?? final);
  return (initials[initial] ?? initial) + written;
}
