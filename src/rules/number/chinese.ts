import { takeChineseDates } from './chinese-dates.ts';
import { readNumeral } from './chinese-numeral.ts';
import { currencies } from './currencies.ts';
import { inRanges, type Kind, markIn, namesOf, part, type Quantity, Sheet } from './quantity.ts';
import { units } from './units.ts';

const traditional =
  '萬億兩點時圓幣歐鎊韓盧臺噸畝頃呎哩攝華週個鐘幾數餘來後號約內農曆陰臘０１２３４５６７８９％．：';
const simplified = '万亿两点时圆币欧镑韩卢台吨亩顷尺里摄华周个钟几数余来后号约内农历阴腊0123456789%.:';
const simple = new Map(
  [...traditional].map((sign, at): [string, string] => [sign, [...simplified][at] ?? sign]),
);

const han = '〇零○一二三四五六七八九两十百千';
const figures = '\\d{1,15}(?:[,，]\\d{3}(?!\\d)){0,4}(?:\\.\\d{1,9})?';
/** 300多万 is a number, if a rough one; 十几万 is none. */
const numeral = `(?:[${han}]{1,4}点[${han}]{1,4}[万亿]|(?:${figures}|[${han}]{1,12})(?: ?[多余来几]?[十百千]?[万亿]{1,2})?){1,4}`;
const before = `(?:(?<sign>${namesOf(currencies, 'sign')})|(?<named>人民币|港币|港元))?\\s?`;
const after = `(?:多|余|左右)?\\s?(?:(?<money>${namesOf(currencies, 'zh')})|(?<unit>${namesOf(units, 'zh')})|(?<percent>%|个?百分点)|(?<other>[点时分秒后倍代]))?`;

const whole = new RegExp(`(?<![.\\d])${before}(?<number>${numeral})(?![.\\d])${after}`, 'dgu');
const percent = new RegExp(`百分之(?<number>${numeral}(?:点[${han}]{1,6})?)`, 'dgu');
const tenths =
  /(?<number>[\d一二三四五六七八九](?:\.\d)?)成(?:(?<half>半)|(?<more>[一二三四五六七八九]))?(?![为立员功果长绩本分交都就熟])/dgu;
/** Fractions, what has figures in its name, and numbers that are none: F-16, COVID-19, 5G, 1.0.2, 几十. */
const others = [
  new RegExp(`[${han}\\d]{1,6}分之[${han}\\d]{1,6}`, 'gu'),
  /(?<![A-Za-z$])(?!RMB|CNY|USD|HKD|EUR|GBP|JPY|RM\d|Rs)[A-Za-z]{1,20}-?\d[\w.-]{0,20}/gu,
  /\d{1,4}(?:G|[A-Z]\d*)(?![\w$])|\d{1,6}(?:\.\d{1,6}){2,4}|\d{10,30}/gu,
  /[好几数][几十百千万亿]{1,6}|[十百千][几余来多][万亿]?|千万|万一/gu,
];

/** Numbers of a Chinese text, in no order. */
export function quantitiesOfChinese(original: string): Quantity[] {
  const text = original.replace(/\P{ASCII}/gu, (sign) => simple.get(sign) ?? sign);
  const sheet = new Sheet(text);
  sheet.take(percent, (match) => read(match, 'percent'));
  for (const pattern of others) sheet.take(pattern, () => []);
  takeChineseDates(sheet);
  sheet.take(tenths, (match) =>
    part(match, 'number', 'percent', (text) => (readNumeral(text)?.value ?? 0) * 10 + beyond(match.groups)),
  );
  sheet.take(whole, (match) => read(match));
  return inRanges(text, sheet.found, /^\s?[-—–~～至到、或]\s?$/u);
}

/** 三成半, 三成五. */
const beyond = ({ half, more = '〇' }: Partial<Record<string, string>> = {}): number =>
  half ? 5 : (readNumeral(more)?.value ?? 0);

function read(match: RegExpExecArray, kind?: Kind): Quantity[] {
  const { number = '', other, percent } = match.groups ?? {};
  const numeral = readNumeral(number.replace(/[多余来 ]/g, ''));
  if (!numeral || number.includes('几')) return [];
  const money =
    markIn(match, 'money', currencies, 'zh') ??
    markIn(match, 'sign', currencies, 'sign') ??
    markIn(match, 'named', currencies, 'zh');
  const unit = money ?? markIn(match, 'unit', units, 'zh');
  const own = percent ? 'percent' : other ? 'vague' : money ? 'money' : unit ? 'measure' : 'number';
  return part(match, 'number', kind ?? own, () => numeral.value).map((each) => ({
    ...each,
    style: numeral.style,
    digits: numeral.digits,
    ...(unit && { unit }),
  }));
}
