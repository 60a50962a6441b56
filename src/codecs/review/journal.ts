import type { Decision } from '../../core/decision.ts';
import type { Span } from '../../core/span.ts';
import { decisionOf, type Fields, isFields, isOffset, parseLine } from './decision.ts';

/** A finding's decision before a step and after it. */
export interface JournalChange extends Span {
  readonly surface: string;
  readonly after: Decision | undefined;
}

/** When something happened: milliseconds since 1970, and its number in its session, where several fall into one. */
interface Moment {
  readonly at: number;
  readonly nth: number;
}

/** What is written down about one document, at once and one line each. */
export type JournalEvent =
  | (Moment & {
      readonly kind: 'step';
      readonly label: string;
      /** Start of the finding in focus when the step was made. */
      readonly focus: number;
      readonly changes: readonly JournalChange[];
    })
  | (Moment & { readonly kind: 'undo' | 'redo' })
  /** Written before the document is: what it will hold then. */
  | (Moment & { readonly kind: 'save'; readonly digest: string });

/** A review of one document: the text it began with, and what happened since. */
export interface Journal {
  readonly text: string;
  readonly events: readonly JournalEvent[];
}

const format = 'ungarble-review';
const version = 1;

export const journalHead = (path: string, text: string): string =>
  `${JSON.stringify({ format, version, path, text })}\n`;

/** One line; a line break before it ends whatever a full disk may have cut short. */
export const journalLine = (event: JournalEvent): string => `\n${JSON.stringify(event)}\n`;

/** Reads what can be read; `undefined` where that is no journal. */
export function parseJournal(written: string): Journal | undefined {
  const [head = '', ...lines] = written.split('\n');
  const fields = parseLine(head);
  if (fields?.format !== format || fields.version !== version || typeof fields.text !== 'string')
    return undefined;
  const events = lines.flatMap((line) => {
    const found = line === '' ? undefined : parseLine(line);
    const event = found && eventOf(found);
    return event ? [event] : [];
  });
  return { text: fields.text, events };
}

function eventOf(fields: Fields): JournalEvent | undefined {
  const { at, nth, kind, label, focus, changes, digest } = fields;
  if (!isOffset(at) || !isOffset(nth)) return undefined;
  switch (kind) {
    case 'undo':
    case 'redo':
      return { at, nth, kind };
    case 'save':
      return typeof digest === 'string' ? { at, nth, kind, digest } : undefined;
    case 'step': {
      if (typeof label !== 'string' || !isOffset(focus) || !Array.isArray(changes)) return undefined;
      return { at, nth, kind, label, focus, changes: changes.flatMap(changeOf) };
    }
    default:
      return undefined;
  }
}

function changeOf(value: unknown): JournalChange[] {
  if (!isFields(value)) return [];
  const { start, end, surface, after } = value;
  if (!isOffset(start) || !isOffset(end) || typeof surface !== 'string') return [];
  return [{ start, end, surface, after: isFields(after) ? decisionOf(after) : undefined }];
}
