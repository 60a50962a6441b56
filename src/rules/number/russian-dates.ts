import { part, type Quantity, type Sheet } from './quantity.ts';

const stems = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const month = `(?<month>(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ьяюе]|(?:март|август)(?:[аеу]|ом)?|ма[йяюе])(?!\\p{L})`;
const year = '(?<year>(?:1[5-9]|20)\\d{2})';

const numeric = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})(?![\d.])/dgu;
const dated = new RegExp(
  `(?<![\\d.,\\p{L}])(?:(?:(?<first>\\d{1,2})(?:\\s?[-–—]\\s?|\\s(?:по|и|до)\\s))?(?<day>\\d{1,2})(?:-?го)?\\s)?${month}(?:\\s${year})?`,
  'dgiu',
);
const years = /(?<![\d.,])(?<from>(?:1[5-9]|20)\d{2})\s?[-–—/]\s?(?<to>\d{4}|\d{2})(?![\d%]|[.,]\d)/dgu;
const alone = new RegExp(`(?<![\\d.,])${year}(?:-?(?:го|й|м|х))?\\s(?:год\\p{L}*|гг?\\.)`, 'dgiu');
const decade = /(?<![\d.])(?<number>(?:1\d|20)?\d0)-[ехм]\p{L}*/dgu;
const clock = /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?![\d:])/dgu;

/** Years, months, days and times of day. */
export function takeRussianDates(sheet: Sheet): void {
  for (const pattern of [numeric, dated]) sheet.take(pattern, date);
  sheet.take(years, (match) => [
    ...part(match, 'from', 'year'),
    ...part(match, 'to', 'vague', (text) => [Number(text), Number(match.groups?.from?.slice(0, 2) + text)]),
  ]);
  sheet.take(alone, (match) => part(match, 'year', 'year'));
  sheet.take(decade, (match) =>
    part(match, 'number', 'vague', (text) => [Number(text), Number(text) % 100, 1900 + (Number(text) % 100)]),
  );
  sheet.take(clock, (match) =>
    part(match, 'hour', 'time', (hour) => (Number(hour) * 60 + Number(match.groups?.minute)) % 720),
  );
}

const monthOf = (text: string): number =>
  Number(text) || stems.findIndex((stem) => text.toLowerCase().startsWith(stem)) + 1;

function date(match: RegExpExecArray): Quantity[] {
  return [
    ...part(match, 'year', 'year'),
    ...part(match, 'month', 'month', monthOf),
    ...part(match, 'first', 'day'),
    ...part(match, 'day', 'day'),
  ];
}
