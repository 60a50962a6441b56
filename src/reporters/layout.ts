import stringWidth from 'fast-string-width';

/** Whether each character takes one column and stands on its own: most text does, and segmenting is slow. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Terminal columns that a printable text takes. */
export const width = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));

export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As much of the text's beginning as fits, whole characters only. */
export function takeStart(text: string, columns: number): string {
  // One more, because a mark on the last character would belong to it.
  if (isPlain(text.slice(0, columns + 1))) return text.slice(0, columns);
  let taken = '';
  let room = columns;
  // A character of a terminal column or more is rarely longer than 16 code units.
  for (const { segment } of graphemes.segment(text.slice(0, columns * 16))) {
    room -= width(segment);
    if (room < 0) break;
    taken += segment;
  }
  return taken;
}

/** As much of the text's end as fits, whole characters only. */
export function takeEnd(text: string, columns: number): string {
  const end = text.slice(Math.max(0, text.length - columns));
  if (isPlain(end)) return end;
  const characters = [...graphemes.segment(text.slice(-columns * 16))].map(({ segment }) => segment);
  let at = characters.length;
  let room = columns;
  while (at > 0) {
    room -= width(characters[at - 1] ?? '');
    if (room < 0) break;
    at--;
  }
  return characters.slice(at).join('');
}

/** The text where it fits, or as much as fits with … in place of the rest. */
export const elide = (text: string, columns: number): string =>
  text.length <= columns * 16 && width(text) <= columns ? text : `${takeStart(text, columns - 1)}…`;

/** Breaks at spaces into lines of at most `columns`; a longer word stands on a line of its own. */
function wrap(text: string, columns: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > columns) {
      wrapped.push(line);
      line = word;
    } else line = longer;
  }
  return [...wrapped, line];
}

/** A label, and a text beside it whose further lines begin where its first does. */
export function labelled(label: string, text: string, columns: number): string[] {
  const [first = '', ...rest] = wrap(text, columns - width(label));
  return [label + first, ...rest.map((line) => ' '.repeat(width(label)) + line)];
}

/** 1234567 as 1,234,567. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
