import { part, type Quantity, type Sheet } from './quantity.ts';

export const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const name =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const month = `(?<month>${name})\\b\\.?`;
const ordinal = '(?:st|nd|rd|th)?(?![\\d:])';
const until = '\\s?(?:[-–—]|to|and|&|,|through|until)\\s?';
const day = `(?:(?<first>\\d{1,2})${ordinal}${until})?(?<day>\\d{1,2})${ordinal}`;
const year = '(?<year>(?:1[5-9]|20)\\d{2})(?![\\d,.]\\d)';

const iso = /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/dgu;
const slashed = /(?<![\d/])(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4}|\d{2})(?![\d/])/dgu;
const monthDay = new RegExp(`\\b${month} ${day}(?:,? ${year})?`, 'dgu');
const dayMonth = new RegExp(`(?<![\\d.,])${day}(?: day)?(?: of)? ${month}(?:,? ${year})?`, 'dgu');
const monthYear = new RegExp(`\\b${month},?(?: of)? ${year}`, 'dgu');
/** Not the verbs *may* and *march*. */
const monthAlone = new RegExp(
  `(?:(?<=\\b(?:in|of|by|since|until|till|last|this|next|early|mid|late|through|to|from|and|between|every|each|[-–]|(?:${name})[,.]{0,2})[ -])|\\b(?!May\\b|Mar(?:ch)?\\b))${month}`,
  'dgu',
);
const decade = /(?<![\d.])(?<number>(?:1\d|20)?\d0)'?s\b/dgu;
const years =
  /(?<![\d.,$€£¥])(?<from>(?:1[5-9]|20)\d{2})(?:\s?[-–/]\s?(?:\d{4}|\d{2})| to \d{4})(?<=[-–/ ](?<to>\d{2,4}))(?![\d%-]|[.,]\d)/dgu;
const alone = new RegExp(
  `(?<![\\d.,$€£¥#-])${year}(?![\\d%,]|-\\d| ?(?:people|yuan|euros?|dollars?|million|billion|km|met(?:er|re)s?|yards|units|cases|copies|points)\\b)`,
  'dgu',
);
const clock =
  /(?<![\d:])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2})?(?= ?[ap]\.?m)|(?<![\d:])(?<hours>\d{1,2}):(?<minutes>\d{2})(?::\d{2})?(?![\d:])/dgiu;
const oclock =
  /(?<![\d:.,])(?<hour>\d{1,2}|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one)(?: ?[ap]\.?m\b|[ -]?o['’]?clock)/dgiu;
const hourWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const fixed = /\b(?<word>noon|midnight)\b/dgiu;

/** Years, months, days and times of day. */
export function takeEnglishDates(sheet: Sheet): void {
  sheet.take(iso, (match) =>
    date(match)?.map((each) => (each.kind === 'year' ? each : { ...each, width: 2 })),
  );
  sheet.take(slashed, eitherWay);
  for (const pattern of [dayMonth, monthDay, monthYear, monthAlone]) sheet.take(pattern, date);
  sheet.take(decade, (match) =>
    part(match, 'number', 'vague', (text) => [Number(text), Number(text) % 100, 1900 + (Number(text) % 100)]),
  );
  sheet.take(years, (match) => [
    ...part(match, 'from', 'year'),
    ...part(match, 'to', 'vague', (text) => [Number(text), Number(match.groups?.from?.slice(0, 2) + text)]),
  ]);
  sheet.take(alone, (match) => part(match, 'year', 'year'));
  sheet.take(clock, (match) => [...time(match, 'hour', 'minute'), ...time(match, 'hours', 'minutes')]);
  sheet.take(oclock, (match) => time(match, 'hour', ''));
  sheet.take(fixed, (match) => part(match, 'word', 'vague', () => [0, 12]));
}

const monthOf = (text: string): number =>
  monthNames.findIndex((each) => each.startsWith(text.slice(0, 3))) + 1;

function date(match: RegExpExecArray): Quantity[] | undefined {
  const { day: last } = match.groups ?? {};
  if (last !== undefined && (Number(last) > 31 || Number(last) < 1)) return undefined;
  return [
    ...part(match, 'year', 'year'),
    ...part(match, 'month', 'month', (text) => Number(text) || monthOf(text)),
    ...part(match, 'first', 'day'),
    ...part(match, 'day', 'day'),
  ];
}

/** 3/5/2021 is a day of March or of May. */
function eitherWay(match: RegExpExecArray): Quantity[] {
  const { one, two } = match.groups ?? {};
  const both = [Number(one), Number(two)];
  return [
    ...part(match, 'one', 'vague', () => both),
    ...part(match, 'two', 'vague', () => both),
    ...part(match, 'year', 'year', (text) => [Number(text), Number(text) + 2000, Number(text) + 1900]),
  ];
}

/** In minutes of half a day. */
const time = (match: RegExpExecArray, hour: string, minute: string): Quantity[] =>
  part(match, hour, 'time', (text) => {
    const hours = /\d/.test(text) ? Number(text) : hourWords.indexOf(text.toLowerCase());
    return (hours * 60 + Number(match.groups?.[minute] ?? 0)) % 720;
  });
