import type { Document } from '../../core/document.ts';
import { lines } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { below, keyJudge } from './keys.ts';
import { type Unit, unitsAmong, type Value } from './mapping.ts';
import { sideOf } from './sides.ts';
import { decoded, isProse, stringNotation } from './strings.ts';
import { transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';

/** A file of strings: of an object with a translation that, and its source; else what `keys` name, or each value of several words. */
export function openJson(path: string, text: string, keys: readonly string[]): Opened {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const fault = faultOf(text.slice(start));
  return fault
    ? { failure: { path, ...lines(text).at(start + fault.at), message: fault.message } }
    : { document: transcribed(new Transcript(path, text), text, keys) };
}

/** JSON Lines: one object a line. */
export function openJsonLines(path: string, text: string, keys: readonly string[]): Opened {
  const index = lines(text);
  for (let line = 1; line <= index.count; line++) {
    const { start, end } = index.span(line);
    const row = text.slice(start, end);
    const fault = row.trim() === '' ? undefined : faultOf(row);
    if (fault) return { failure: { path, line, column: fault.at + 1, message: fault.message } };
  }
  return { document: transcribed(new Transcript(path, text), text, keys) };
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

interface Text extends Value, Span {}

/** An object or a list that is being read; the file as a whole is one of values. */
interface Frame {
  readonly isList: boolean;
  readonly keys: string;
  /** That of the value that comes next. */
  key: string;
  isTranslated: boolean;
  readonly values: Text[];
}

const opened = (isList: boolean, keys: string): Frame => ({
  isList,
  keys,
  key: '',
  isTranslated: false,
  values: [],
});

function transcribed(transcript: Transcript, file: string, patterns: readonly string[]): Document {
  const found: Unit<Text>[] = [];
  const top = opened(true, '');
  const frames = [top];
  const judge = keyJudge(patterns);
  const isText = (value: Text): boolean => isProse.test(decoded(file, value, notation));
  const close = ({ values, isTranslated }: Frame): void => {
    for (const unit of unitsAmong(values, isTranslated, judge, isText)) found.push(unit);
  };
  for (let at = 0; at < file.length; at++) {
    const mark = file[at];
    const frame = frames.at(-1) ?? top;
    if (mark === '{' || mark === '[') frames.push(opened(mark === '[', keysIn(frame)));
    else if (mark === '}' || mark === ']') {
      frames.pop();
      close(frame);
    } else if (mark === '"') {
      const span = { start: at + 1, end: stringEnd(file, at + 1) };
      at = span.end;
      take(frame, span, file);
    }
  }
  close(top);
  for (const { target, source } of found.toSorted((a, b) => a.target.start - b.target.start)) {
    transcript.open(target.start);
    transcribe(transcript, file, target, notation);
    transcript.close(source && decoded(file, source, notation));
  }
  return transcript.document();
}

/** The keys that lead to the value that comes next. */
const keysIn = ({ isList, keys, key }: Frame): string => (isList ? keys : below(keys, key));

const colon = /\s*:/y;

function take(frame: Frame, span: Span, file: string): void {
  colon.lastIndex = span.end + 1;
  if (!frame.isList && colon.test(file)) {
    frame.key = decoded(file, span, notation);
    frame.isTranslated ||= sideOf(frame.key) === 'target';
    return;
  }
  frame.values.push({ ...span, keys: keysIn(frame), side: frame.isList ? undefined : sideOf(frame.key) });
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
