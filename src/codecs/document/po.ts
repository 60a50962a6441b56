import { lines } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { isEnglish } from './sides.ts';
import { decoded, stringNotation } from './strings.ts';
import { transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';

/** Strings of one entry, each in as many pieces as it has lines. */
interface Entry {
  readonly fields: Map<string, Span[]>;
}

const row = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)?\s*"([^"\\]*(?:\\.[^"\\]*)*)"$/;

/** Gettext: each `msgstr` is a segment, its `msgid` the source. */
export function openPo(path: string, text: string): Opened {
  const index = lines(text);
  const entries: Entry[] = [];
  let pieces: Span[] | undefined;
  for (let line = 1; line <= index.count; line++) {
    const { start, end } = index.span(line);
    const trimmed = text.slice(start, end).trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const match = row.exec(trimmed);
    const [, keyword, body = ''] = match ?? [];
    if (!match || (keyword === undefined && !pieces)) {
      const message =
        'Cannot read this line as gettext: it is no msgid, msgstr or "string", or its string has no end.';
      return { failure: { path, line, column: 1, message } };
    }
    if (keyword !== undefined) pieces = field(entries, keyword);
    const from = text.lastIndexOf('"', end) - body.length;
    pieces?.push({ start: from, end: from + body.length });
  }
  return { document: transcribed(new Transcript(path, text), text, entries) };
}

/** An entry begins with its context, or with its `msgid` where the one before has one. */
function field(entries: Entry[], keyword: string): Span[] {
  const last = entries.at(-1);
  const begins =
    !last || (/^msg(?:ctxt|id)$/.test(keyword) && (last.fields.has('msgid') || last.fields.has(keyword)));
  const entry = begins ? { fields: new Map<string, Span[]>() } : last;
  if (begins) entries.push(entry);
  const pieces: Span[] = [];
  entry.fields.set(keyword, pieces);
  return pieces;
}

function transcribed(transcript: Transcript, file: string, entries: readonly Entry[]) {
  const says = (pieces: readonly Span[] = []): string =>
    pieces.map((piece) => decoded(file, piece, notation)).join('');
  for (const { fields } of entries) {
    const singular = says(fields.get('msgid'));
    if (singular === '') {
      const language = /^Language:[ \t]*(\S*)/m.exec(says(fields.get('msgstr')))?.[1];
      if (!isEnglish(language)) break;
      continue;
    }
    for (const [keyword, pieces] of fields) {
      const [first] = pieces;
      if (!keyword.startsWith('msgstr') || !first) continue;
      transcript.open(first.start);
      for (const piece of pieces) transcribe(transcript, file, piece, notation);
      const isPlural = /\[[1-9]/.test(keyword);
      transcript.close(isPlural ? says(fields.get('msgid_plural')) : singular);
    }
  }
  return transcript.document();
}

const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const notation = stringNotation(
  '\\\\[ntr"\\\\]',
  (found) => letters[found.charAt(1)] ?? found.charAt(1),
  (text) => text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n'),
);
