import { digitsOf, type Style } from './quantity.ts';

/** A number that a Chinese text says. */
export interface Numeral {
  readonly value: number;
  readonly style: Style;
  readonly digits: string;
}

const han = new Map(
  [...'〇零一二三四五六七八九'].map((sign, at): [string, number] => [sign, Math.max(0, at - 1)]),
);
han.set('○', 0).set('两', 2);

const small = new Map([...'十百千'].map((sign, at): [string, number] => [sign, 10 ** (at + 1)]));
const large = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

const token = /\d+(?:,\d{3})*(?:\.\d+)?|./gu;

/** 三点五 is 3.5. */
const fraction = /^(.{1,12})点([〇零○一二三四五六七八九]{1,12})/u;
const decimal = (written: string, whole: string, part: string): string => {
  const value = readNumeral(whole)?.value;
  return value === undefined ? written : `${value}.${[...part].map((sign) => han.get(sign)).join('')}`;
};

/** Reads 3.5万, 1亿2000万, 三千五百万, 二〇二一, 一百二; undefined for what is no sure number: 两三千, 十七八, 百万. */
export function readNumeral(text: string): Numeral | undefined {
  const parts = text.replace(/，/g, ',').replace(fraction, decimal).match(token) ?? [];
  const digits = parts.map((part) =>
    /^\d/.test(part) ? part.replace(/,/g, '') : (han.get(part)?.toString() ?? ''),
  );
  const isFigures = parts.some((part) => /^\d/.test(part));
  const isScaled = parts.some((part) => small.has(part) || large.has(part));
  const value = isScaled ? scaled(parts) : positional(parts);
  if (value === undefined) return undefined;
  const written = digitsOf(isFigures ? digits.join('') : String(value));
  return { value, digits: written, style: !isFigures ? 'words' : isScaled ? 'scaled' : 'figures' };
}

/** 二〇二一 is written digit by digit, and 四五 means four or five. */
function positional(parts: readonly string[]): number | undefined {
  const [first = ''] = parts;
  if (/^\d/.test(first)) return parts.length === 1 ? Number(first.replace(/,/g, '')) : undefined;
  if (parts.length === 1) return han.get(first);
  return parts.length < 4 ? undefined : Number(parts.map((part) => han.get(part)).join(''));
}

function scaled(parts: readonly string[]): number | undefined {
  let total = 0;
  /** Below 亿, and below 万. */
  let [upper, lower] = [0, 0];
  let pending: number | undefined;
  let last = 0;
  for (const [at, part] of parts.entries()) {
    const digit = /^\d/.test(part) ? Number(part.replace(/,/g, '')) : han.get(part);
    const scale = small.get(part) ?? large.get(part);
    if (digit !== undefined) {
      // 两三千: two or three thousand.
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digit;
      continue;
    }
    if (scale === undefined) return undefined;
    // 百万, 千万: a word, rather than a number; 十 alone is one.
    if (pending === undefined && ((at === 0 && part !== '十') || (small.has(part) && part !== '十')))
      return undefined;
    const step = pending ?? (part === '十' ? 1 : 0);
    pending = undefined;
    last = scale;
    if (small.has(part)) lower += step * scale;
    else if (scale === 1e4) {
      upper += (lower + step) * scale;
      lower = 0;
    } else {
      total += (upper + lower + step) * scale;
      [upper, lower] = [0, 0];
    }
  }
  // 一百二: the last step is left out.
  const isShort =
    pending !== undefined && last >= 100 && parts.at(-2) !== '零' && han.has(parts.at(-1) ?? '');
  return total + upper + lower + (pending ?? 0) * (isShort ? last / 10 : 1);
}
