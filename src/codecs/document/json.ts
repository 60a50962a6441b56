import type { Document } from '../../core/document.ts';
import { lines } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { sideOf } from './sides.ts';
import { decoded, isProse, stringNotation } from './strings.ts';
import { transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';

/** A file of strings: of an object with a translation that, and its source; else each value of several words. */
export function openJson(path: string, text: string): Opened {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const fault = faultOf(text.slice(start));
  return fault
    ? { failure: { path, ...lines(text).at(start + fault.at), message: fault.message } }
    : { document: transcribed(new Transcript(path, text), text) };
}

/** JSON Lines: one object a line. */
export function openJsonLines(path: string, text: string): Opened {
  const index = lines(text);
  for (let line = 1; line <= index.count; line++) {
    const { start, end } = index.span(line);
    const row = text.slice(start, end);
    const fault = row.trim() === '' ? undefined : faultOf(row);
    if (fault) return { failure: { path, line, column: fault.at + 1, message: fault.message } };
  }
  return { document: transcribed(new Transcript(path, text), text) };
}

function faultOf(text: string): { at: number; message: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const says = error instanceof Error ? error.message : '';
    const place = /position (\d+)/.exec(says)?.[1];
    const what = place === undefined ? 'it ends too early' : 'this is not what may stand here';
    return {
      at: place === undefined ? text.length : Number(place),
      message: `Cannot read as JSON: ${what}.`,
    };
  }
}

/** An object or a list that is being read. */
interface Frame {
  readonly isList: boolean;
  key?: string;
  source?: Span;
  target?: Span;
  readonly others: Span[];
}

function transcribed(transcript: Transcript, file: string): Document {
  const frames: Frame[] = [];
  const write = (span: Span, source?: Span): void => {
    transcript.open(span.start);
    transcribe(transcript, file, span, notation);
    transcript.close(source && decoded(file, source, notation));
  };
  const leave = (frame: Frame | undefined): void => {
    if (frame?.target) write(frame.target, frame.source);
    else
      for (const span of frame?.others ?? []) if (isProse.test(file.slice(span.start, span.end))) write(span);
  };
  for (let at = 0; at < file.length; at++) {
    const mark = file[at];
    if (mark === '{' || mark === '[') frames.push({ isList: mark === '[', others: [] });
    else if (mark === '}' || mark === ']') leave(frames.pop());
    else if (mark === '"') {
      const span = { start: at + 1, end: stringEnd(file, at + 1) };
      at = span.end;
      take(frames.at(-1), span, file, write);
    }
  }
  return transcript.document();
}

/** A string is a key where a colon follows. */
function take(frame: Frame | undefined, span: Span, file: string, write: (span: Span) => void): void {
  const isKey = frame && !frame.isList && frame.key === undefined;
  if (!frame) write(span);
  else if (isKey) frame.key = decoded(file, span, notation);
  else {
    const side = frame.key === undefined ? undefined : sideOf(frame.key);
    if (side === undefined) frame.others.push(span);
    else frame[side] = span;
  }
  if (!isKey && frame) delete frame.key;
}

function stringEnd(file: string, from: number): number {
  let at = from;
  while (at < file.length && file[at] !== '"') at += file[at] === '\\' ? 2 : 1;
  return at;
}

const notation = stringNotation(
  '\\\\(?:u[\\da-fA-F]{4}|[^u])',
  (found) => String(JSON.parse(`"${found}"`)),
  (text) => JSON.stringify(text).slice(1, -1),
);
