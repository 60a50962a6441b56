import type { Span } from '../core/span.ts';

/** A number of a text. */
export interface Quantity extends Span {
  /** The digits before any word of size, without zeros at the end: 2万, 2,000 and 20 have “2”. */
  readonly digits: string;
  readonly value: number;
  /** Whether a word of size (万, million) goes with it, so that it may be rounded. */
  readonly isScaled: boolean;
}

const chineseScales: Readonly<Record<string, number>> = {
  十: 10,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
const englishScales: Readonly<Record<string, number>> = {
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

// Not part of a name (COVID-19, 5G), a time, a month, a decade or a share in tenths.
const chinese =
  /(?<![\p{Script=Latin}\d.:：-])(\d{1,15}(?:[,，]\d{3}){0,4}(?:\.\d{1,9})?)(?![\p{Script=Latin}\d.:：-])\s?([十百千]?[万亿]|万亿|[十百千])?(?![月点时分秒成后代])/gu;
const english =
  /(?<![\p{Script=Latin}\d.:-])(\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,9})?)(?![\d:]|[-.]\d)(?:[ -]?(hundred|thousand|million|billion|trillion|mn|bn|tn|k|m)\b)?(?!\p{Script=Latin}{3}|-\p{Script=Latin}|[ap]\.?m)/giu;

export const quantitiesOfSource = (text: string): Quantity[] => quantities(text, chinese, chineseScales);

export const quantitiesOfTarget = (text: string): Quantity[] => quantities(text, english, englishScales);

function quantities(text: string, pattern: RegExp, scales: Readonly<Record<string, number>>): Quantity[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, number = '', scale = ''] = match;
    const plain = number.replace(/[,，]/g, '');
    const factor = scales[scale.toLowerCase()];
    return {
      start: match.index,
      end: match.index + whole.length,
      digits: plain.replace('.', '').replace(/^0+|0+$/g, ''),
      value: Number(plain) * (factor ?? 1),
      isScaled: factor !== undefined,
    };
  });
}
