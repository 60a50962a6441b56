import { currencies } from './currencies.ts';
import { digitsOf, inRanges, markIn, namesOf, part, type Quantity, Sheet } from './quantity.ts';
import { takeRussianDates } from './russian-dates.ts';
import { units } from './units.ts';

const figures = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}(?!\\d)){1,4}(?:,\\d{1,9})?|\\d{1,15}(?:,\\d{1,9})?';
const sizes: readonly (readonly [RegExp, number])[] = [
  [/^тыс/, 1e3],
  [/^м(?:лн|иллион)/, 1e6],
  [/^м(?:лрд|иллиард)/, 1e9],
  [/^тр(?:лн|иллион)/, 1e12],
];
const before = `(?:(?<sign>${namesOf(currencies, 'sign')})\\s?)?`;
const after = `(?:[\\s-]?(?:(?<percent>%|процент\\p{L}*)|(?<money>${namesOf(currencies, 'ru')})(?!\\p{L})|(?<unit>${namesOf(units, 'ru')})(?!\\p{L})))?`;
const whole = new RegExp(
  `(?<![\\p{L}\\d,.-])${before}(?<number>(?<figures>${figures})(?:\\s?(?<scale>тыс(?:\\.|яч\\p{L}*)|млн\\.?|миллион\\p{L}*|млрд\\.?|миллиард\\p{L}*|трлн\\.?|триллион\\p{L}*))?)(?![\\d\\p{L}]|[.,]\\d)${after}`,
  'dgiu',
);
/** What has figures in its name: Су-35, МиГ-29, 5G; and scores. */
const others = [
  /(?<![\p{L}\d$])(?!USD|EUR|RUB)\p{L}{1,20}-?\d[\p{L}\d.-]{0,20}/gu,
  /\d{1,4}(?:G|[A-Z]\d*)(?![\p{L}\d$])|\d{1,6}(?:\.\d{1,6}){3,4}|\d{10,30}/gu,
];

/** Numbers of a Russian text, in no order; those in words are left alone. */
export function quantitiesOfRussian(text: string): Quantity[] {
  const sheet = new Sheet(text);
  for (const pattern of others) sheet.take(pattern, () => []);
  takeRussianDates(sheet);
  sheet.take(whole, read);
  return inRanges(text, sheet.found, /^\s?(?:[-–—]|до|и|или)\s?$/u);
}

function read(match: RegExpExecArray): Quantity[] {
  const { figures = '', scale, percent } = match.groups ?? {};
  const factor = sizes.find(([name]) => name.test(scale?.toLowerCase() ?? ''))?.[1];
  const value = Number(figures.replace(/\s/g, '').replace(',', '.')) * (factor ?? 1);
  const money = markIn(match, 'money', currencies, 'ru') ?? markIn(match, 'sign', currencies, 'sign');
  const unit = money ?? markIn(match, 'unit', units, 'ru');
  const kind = percent ? 'percent' : money ? 'money' : unit ? 'measure' : 'number';
  return part(match, 'number', kind, () => value).map((each) => ({
    ...each,
    style: factor === undefined ? 'figures' : 'scaled',
    digits: digitsOf(figures),
    ...(unit && { unit }),
  }));
}
