import { currencies } from './currencies.ts';
import { takeEnglishDates } from './english-dates.ts';
import { numberWords, readWords, scales } from './english-numeral.ts';
import { digitsOf, inRanges, markIn, namesOf, part, type Quantity, Sheet } from './quantity.ts';
import { units } from './units.ts';

const figures = '\\d{1,15}(?:,\\d{3}(?!\\d)){0,4}(?:\\.\\d{1,9})?';
const signs = namesOf(currencies, 'sign');
const money = `(?:Chinese |more |worth of )?(?<money>${namesOf(currencies, 'en')})`;
const to = '(?:[ -]?m)?\\s?(?:[-–—]|to|and|or)\\s?';
/** Surely no metres: $5m, *5m euros*, $3m to 5m, *5m tonnes*. */
const million = `m(?:(?<=(?<![\\p{L}\\d.])(?:${signs})\\s?(?:${figures}${to})?${figures}[ -]?m)|(?=(?:${to}${figures}[ -]?m)?[ -]?(?:${namesOf(currencies, 'en')}|${namesOf(units, 'en')})(?![\\p{L}\\p{N}])))`;
const scale = `(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|mn|bn|tn|k|${million})\\b)?`;
/** Signs and codes alone: in *he won 1 million* there are no Koreans. */
const before = `(?<sign>${signs})?\\s?`;
const after = `(?:[ -]?(?:(?<percent>%|per ?cent(?:age points?)?\\b|percentage points?\\b|pct\\b)|(?:${money}|(?<unit>${namesOf(units, 'en')}))(?![\\p{L}\\p{N}])|(?<ordinal>st|nd|rd|th)\\b))?`;

const whole = new RegExp(
  `(?<![\\p{L}\\d.])${before}(?<![\\p{L}\\d.]|[^\\d]-)(?<number>(?<figures>${figures})${scale}|\\b(?:${numberWords}))(?!\\d|\\.\\d)${after}`,
  'dgiu',
);
/** What has figures in its name, fractions, and numbers that are none: F-16, 5G, 1.0.2, *two-thirds*, *dozens*. */
const others = [
  /(?<![\p{L}\d$])(?!RMB|CNY|USD|HKD|EUR|GBP|JPY|RM\d|Rs)\p{L}{1,20}-?\d[\w.-]{0,20}/gu,
  /(?<![\d.,$€£¥])\d{1,4}(?:G|[A-Z]\d*)(?![\w$])|\d{1,6}(?:\.\d{1,6}){2,4}|\d{10,30}/gu,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|an?)[ -](?:half|halves|thirds?|fourths?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/giu,
  /\b(?:few|several|couple(?: of)?|half an?|many|some|quarter(?: of an?)?|hundreds of|tens of) (?:hundred|thousand|million|billion|trillion)\b/giu,
  /\bone (?:of|another|by one)\b|\bno one\b|\b(?:hundreds|tens|dozens|thousands|millions|billions|dozen)\b/giu,
];

const link = /^\s?(?:[-–—]|to|and|or)\s?(?:\p{Lu}{0,3}[$€£¥])?$/u;

/** Numbers of an English text, in no order. */
export function quantitiesOfEnglish(text: string): Quantity[] {
  const sheet = new Sheet(text);
  for (const pattern of others) sheet.take(pattern, () => []);
  takeEnglishDates(sheet);
  sheet.take(whole, read);
  return inRanges(text, sheet.found, link);
}

function read(match: RegExpExecArray): Quantity[] {
  const { number = '', figures, scale, percent } = match.groups ?? {};
  const factor = scales[scale?.toLowerCase() ?? ''];
  const value = figures === undefined ? readWords(number) : Number(figures.replace(/,/g, '')) * (factor ?? 1);
  if (value === undefined) return [];
  const money = markIn(match, 'money', currencies, 'en') ?? markIn(match, 'sign', currencies, 'sign');
  const unit = money ?? markIn(match, 'unit', units, 'en');
  const kind = percent ? 'percent' : money ? 'money' : unit ? 'measure' : 'number';
  /** *15m people* */
  const mayBeMillion = match.groups?.unit?.toLowerCase() === 'm';
  return part(match, 'number', kind, () => (mayBeMillion ? [value, value * 1e6] : value)).map((each) => ({
    ...each,
    style: figures === undefined ? 'words' : factor === undefined ? 'figures' : 'scaled',
    digits: digitsOf(figures ?? String(value)),
    ...(unit && { unit }),
  }));
}
