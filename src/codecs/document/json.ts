import type { Document } from '../../core/document.ts';
import { lines } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { below, type KeyVerdict, keyJudge } from './keys.ts';
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

/** A value, and the keys that lead to it. */
interface Value extends Span {
  readonly keys: string;
}

/** An object or a list that is being read. */
interface Frame {
  readonly isList: boolean;
  readonly keys: string;
  /** That of the value that comes next. */
  key: string;
  source?: Span;
  target?: Value;
  readonly others: Value[];
}

function transcribed(transcript: Transcript, file: string, patterns: readonly string[]): Document {
  const found: Unit[] = [];
  const frames: Frame[] = [];
  const judge = keyJudge(patterns);
  for (let at = 0; at < file.length; at++) {
    const mark = file[at];
    const above = frames.at(-1);
    if (mark === '{' || mark === '[') {
      frames.push({ isList: mark === '[', keys: above ? keysIn(above) : '', key: '', others: [] });
    } else if (mark === '}' || mark === ']') found.push(...unitsOf(frames.pop(), file, judge));
    else if (mark === '"') {
      const span = { start: at + 1, end: stringEnd(file, at + 1) };
      at = span.end;
      if (above) take(above, span, file);
      else found.push({ target: span });
    }
  }
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
    return;
  }
  const value = { ...span, keys: keysIn(frame) };
  const side = frame.isList ? undefined : sideOf(frame.key);
  if (side === undefined) frame.others.push(value);
  else frame[side] = value;
}

interface Unit {
  readonly target: Span;
  readonly source?: Span;
}

/** Of an object or a list that ends. */
function unitsOf(frame: Frame | undefined, file: string, judge: (keys: string) => KeyVerdict): Unit[] {
  const { source, target, others = [] } = frame ?? {};
  const isPair = target && judge(target.keys) !== 'none';
  const texts = others.filter(({ keys, start, end }) => {
    const verdict = judge(keys);
    return (
      verdict === 'text' ||
      (verdict === 'unsaid' && !isPair && isProse.test(decoded(file, { start, end }, notation)))
    );
  });
  const units: Unit[] = texts.map((each) => ({ target: each }));
  if (isPair) units.push({ target, ...(source && { source }) });
  return units;
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
