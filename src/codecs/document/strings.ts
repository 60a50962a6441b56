import type { Span } from '../../core/span.ts';
import type { Writing } from './runs.ts';
import type { Notation } from './transcribe.ts';

// Bounded, so that a text of opening brackets takes no longer than any other.
const tag = '<\\/?[a-zA-Z][^<>]{0,300}>';
const placeholder =
  '%(?:\\d+\\$)?[-+#0]*\\d*(?:\\.\\d+)?[sdifgxXuc@](?!\\w)|%\\(\\w{1,60}\\)[sdif]|[$%]?\\{\\{?[\\w.$:-]{1,60}\\}?\\}';

/** What one value of many has to hold to be a text: two words. */
export const isProse = /\p{L}\s+\p{L}/u;

/** Strings of programs: the format's escapes, and the tags and placeholders that programs put into texts. */
export function stringNotation(
  escapes: string,
  decode: (found: string) => string,
  writing: Writing,
): Notation {
  const code = new RegExp(`${tag}|${placeholder}`);
  return {
    pattern: new RegExp([escapes, tag, placeholder].filter(Boolean).join('|'), 'g'),
    read: ([found]) => {
      if (/^<\/?[a-zA-Z]/.test(found)) return 'tag';
      return /^[%{$]/.test(found) ? 'placeholder' : { text: decode(found) };
    },
    writing(text) {
      const written = writing(text);
      // There is no escape for what a program would take for code.
      return written === undefined || code.test(written) ? undefined : written;
    },
  };
}

/** What a stretch of the file says, without the way back: for the source side. */
export function decoded(file: string, { start, end }: Span, { pattern, read }: Notation): string {
  const text = file.slice(start, end);
  let out = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const reads = read(match);
    out += text.slice(at, match.index);
    if (typeof reads === 'object') out += reads.text;
    else if (reads !== 'tag') out += reads === 'break' ? ' ' : '\ufffc';
    at = match.index + match[0].length;
  }
  return out + text.slice(at);
}
