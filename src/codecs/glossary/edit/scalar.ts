import { columnsOf } from './text.ts';

/** How a text is marked off from what stands around it. */
export type Quotes = 'plain' | 'single' | 'double';

/** Words that other readers of YAML take for a truth value, a number or nothing. */
const notText =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|[-+]?(?:\.inf|\.nan|\.?[0-9][0-9_.,:eExob+-]*[0-9a-f]*)|0[xob][0-9a-f]+|\d{4}-\d\d-\d\d.*)$/i;
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as a YAML scalar on one line, in the wanted quotes where the text allows them. */
export function scalarText(text: string, inFlow: boolean, wanted: Quotes = 'plain'): string {
  if (wanted === 'plain' && isPlain(text, inFlow)) return text;
  if (wanted === 'single' && isOnOneLine(text)) return single(text);
  return wanted === 'double' ? double(text) : quoted(text);
}

/** In double quotes, or in single ones where those need no escapes. */
export const quoted = (text: string): string =>
  /["\\]/.test(text) && !text.includes("'") && isOnOneLine(text) ? single(text) : double(text);

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const double = (text: string): string =>
  JSON.stringify(text).replace(
    unprintable,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const isOnOneLine = (text: string): boolean => !/\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u.test(text);

/** Whether a text needs no quotes; those that look like something else to a quick reader get some, too. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || !isOnOneLine(text) || notText.test(text)) return false;
  if (/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/.test(text) || /:(?:\s|$)|\s#/.test(text))
    return false;
  return !inFlow || !/[,[\]{}]|^[-?:]|:$/.test(text);
}

/**
 * A text that begins at `column` and goes on over lines indented by `indent`, none wider than `width` where spaces
 * allow it. Readers put one space in place of a break.
 */
export function foldedText(text: string, quotes: Quotes, room: Room): string {
  if (text.includes('\n') && isLiteral(text)) return literal(text, room.indent);
  const whole = scalarText(text, false, quotes);
  const lines: string[] = [];
  let line = '';
  let left = room.width - room.column;
  // A break is read as one space, so only a space that stands alone may become one.
  for (const piece of whole.split(/(?<=\S) (?=[\p{L}\p{N}(“‘"$])/u)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(piece) > left) {
      lines.push(line);
      line = piece;
      left = room.width - room.indent;
    } else line = line === '' ? piece : `${line} ${piece}`;
  }
  return [...lines, line].join(`\n${' '.repeat(room.indent)}`);
}

/** Where a text may stand. */
export interface Room {
  readonly column: number;
  readonly indent: number;
  readonly width: number;
}

const isLiteral = (text: string): boolean =>
  text.split('\n').every((line) => isOnOneLine(line) && line === line.trimEnd()) && !/^\s/.test(text);

const literal = (text: string, indent: number): string =>
  ['|-', ...text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line))].join('\n');
