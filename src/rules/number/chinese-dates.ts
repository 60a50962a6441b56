import { readNumeral } from './chinese-numeral.ts';
import { part, type Quantity, type Sheet } from './quantity.ts';

const until = '\\s?[-—–~～至到、和]\\s?';
const day = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const years = /(?<![\d.])(?<from>\d{4})\s?[-—–~～至到、和/／]\s?(?<to>\d{4}|\d{2})\s?(?:财政?)?年/dgu;
const year = /(?<![\d.])(?<year>\d{4}|[〇零○一二三四五六七八九]{4})\s?(?:财政?)?年/dgu;
const decade = /(?<![\d.])(?<number>\d{0,2}\d0|[二三四五六七八九]十)年代/dgu;
const months = new RegExp(
  `(?<![\\d个几数十.])(?:(?<from>\\d{1,2})月?${until})?(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s?月(?![饼亮球子])(?:\\s?(?:(?<first>${day})[日号]?${until})?(?<day>${day})\\s?[日号](?!线))?`,
  'dgu',
);
const days = new RegExp(
  `(?<![\\d第个.,])(?:(?<first>\\d{1,2})日?${until})?(?<day>\\d{1,2})\\s?日(?![元均内圆线游])`,
  'dgu',
);
const clock = /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?![\d:])/dgu;
const hours = /(?<![\d小])(?<hour>\d{1,2})时(?![候间代期])(?:(?<minute>\d{1,2})分)?/dgu;
const oclock =
  /(?<part>[上下中]午|早上|早晨|晚上|凌晨|清晨|傍晚|晚间|[今昨当]晚)?(?<hour>\d{1,2}|[一二三四五六七八九十]{1,3})点(?<rest>钟|整|(?<half>半)|[一三]刻|(?<minute>\d{1,2}|[一二三四五六七八九十]{1,3})分)?/dgu;

const numberIn = (text: string): number | undefined => readNumeral(text)?.value;
const within =
  (most: number) =>
  (text: string): number | undefined => {
    const value = numberIn(text);
    return value !== undefined && value >= 1 && value <= most ? value : undefined;
  };

/** Years, months, days and times of day. By the moon's calendar they are no months of ours. */
export function takeChineseDates(sheet: Sheet): void {
  sheet.take(decade, (match) => part(match, 'number', 'vague', (text) => decadeOf(numberIn(text))));
  sheet.take(years, (match) => [
    ...part(match, 'from', 'year'),
    ...part(match, 'to', 'vague', (text) => [Number(text), Number(match.groups?.from?.slice(0, 2) + text)]),
  ]);
  sheet.take(year, readYear);
  const isLunar = /农历|阴历|正月|腊月|初[一二三四五六七八九十]/u.test(sheet.rest);
  sheet.take(months, (match) => (isLunar ? [] : readMonth(match)));
  sheet.take(days, (match) => ['first', 'day'].flatMap((name) => part(match, name, 'day', within(31))));
  for (const pattern of [clock, hours]) sheet.take(pattern, time);
  sheet.take(oclock, (match) => (match.groups?.part || match.groups?.rest ? time(match) : undefined));
}

const decadeOf = (value = 0): readonly number[] => [value, value % 100, 1900 + (value % 100)];

/** 三千年 and 3000年 are a stretch of time. */
function readYear(match: RegExpExecArray): Quantity[] | undefined {
  const value = numberIn(match.groups?.year ?? '') ?? 0;
  return value >= 1500 && value <= 2100 ? part(match, 'year', 'year', numberIn) : undefined;
}

function readMonth(match: RegExpExecArray): Quantity[] | undefined {
  if (within(12)(match.groups?.month ?? '') === undefined) return undefined;
  return [
    ...['from', 'month'].flatMap((name) => part(match, name, 'month', within(12))),
    ...['first', 'day'].flatMap((name) => part(match, name, 'day', within(31))),
  ];
}

/** In minutes of half a day: 15时 is 3 p.m. */
function time(match: RegExpExecArray): Quantity[] {
  const { minute, half } = match.groups ?? {};
  const extra = half ? 30 : minute === undefined ? 0 : (numberIn(minute) ?? 0);
  return part(match, 'hour', 'time', (hour) => ((numberIn(hour) ?? 0) * 60 + extra) % 720);
}
