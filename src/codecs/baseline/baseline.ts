import type { BaselineEntry } from '../../core/baseline.ts';
import { escaped } from '../../core/printable.ts';
import type { Failure } from '../../core/report.ts';
import { nearest } from '../../english/similarity.ts';

/** Counts up when a program that reads the file must change. */
const schemaVersion = 1;
const head = { tool: 'ungarble', kind: 'baseline', schemaVersion };

const keys = ['path', 'ruleId', 'surface', 'fingerprint', 'count'];

/** JSON Lines: one that says what the file is, then one an entry, so that a change of one finding is a change of one line. */
export const writeBaseline = (entries: readonly BaselineEntry[]): string =>
  [
    head,
    ...entries.map(({ path, ruleId, surface, fingerprint, count }) => ({
      path,
      ruleId,
      surface,
      fingerprint,
      count,
    })),
  ]
    .map((line) => `${escaped(JSON.stringify(line))}\n`)
    .join('');

interface Fault {
  /** Offset in the line. */
  readonly at: number;
  readonly message: string;
}

/** Reads a baseline; each line that is none is a failure with its place. */
export function parseBaseline(
  path: string,
  written: string,
): { readonly entries: readonly BaselineEntry[]; readonly failures: readonly Failure[] } {
  const entries: BaselineEntry[] = [];
  const failures: Failure[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, text] of written.split(/\r?\n/).entries()) {
    const line = index + 1;
    const fail = ({ at, message }: Fault): void =>
      void failures.push({ path, line, column: at + 1, message });
    if (line === 1) {
      const fault = faultOfHead(text);
      if (!fault) continue;
      fail(fault);
      break;
    }
    if (text.trim() === '') continue;
    const entry = entryIn(text);
    if ('message' in entry) {
      fail(entry);
      continue;
    }
    const key = `${entry.fingerprint} ${entry.path}`;
    const other = lineOf.get(key);
    if (other === undefined) entries.push(entry);
    else fail({ at: 0, message: `Two entries of one kind of finding: the other is at line ${other}.` });
    lineOf.set(key, line);
  }
  return { entries, failures };
}

const again = 'write it anew with --write-baseline';

function faultOfHead(text: string): Fault | undefined {
  const fields = fieldsIn(text.replace(/^\ufeff/, ''));
  if (fields instanceof Map && fields.get('tool') === head.tool && fields.get('kind') === head.kind) {
    const version = fields.get('schemaVersion');
    if (version === schemaVersion) return undefined;
    const message = `Schema version ${JSON.stringify(version) ?? 'missing'}, but this ungarble reads ${schemaVersion}: ${again}.`;
    return { at: placeOf('schemaVersion', text), message };
  }
  return {
    at: 0,
    message: `Not a baseline of ungarble: its first line is ${JSON.stringify(head)}; ${again}.`,
  };
}

function entryIn(text: string): BaselineEntry | Fault {
  const fields = fieldsIn(text);
  if (!(fields instanceof Map)) return fields;
  for (const key of fields.keys()) {
    if (keys.includes(key)) continue;
    const meant = nearest(key, keys);
    const advice = meant ? `did you mean “${meant}”?` : `the keys are ${keys.join(', ')}.`;
    return { at: placeOf(key, text), message: `Unknown key “${key.slice(0, 60)}” in an entry: ${advice}` };
  }
  const [path, ruleId, surface, fingerprint, count] = keys.map((key) => fields.get(key));
  const wrong = (key: string, expected: string): Fault => ({
    at: placeOf(key, text),
    message: `Expected ${expected} in “${key}”: ${again}.`,
  });
  if (typeof path !== 'string' || path === '') return wrong('path', 'the path of a file');
  if (typeof ruleId !== 'string') return wrong('ruleId', 'the id of a rule');
  if (typeof surface !== 'string') return wrong('surface', 'text');
  if (typeof fingerprint !== 'string' || !/^[\da-f]{16}$/.test(fingerprint))
    return wrong('fingerprint', '16 hexadecimal digits');
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
    return wrong('count', 'a whole number from 1 on');
  return { path, ruleId, surface, fingerprint, count };
}

/** The members of the object that a line is. */
function fieldsIn(text: string): Map<string, unknown> | Fault {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new Map(Object.entries(value));
    return { at: 0, message: 'Not an entry: a line must be one JSON object.' };
  } catch (error) {
    const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    return { at: Number(place ?? text.length), message: `Not valid JSON: ${again}.` };
  }
}

/** Where a key stands in a line; its start where there is no such key. */
const placeOf = (key: string, text: string): number => Math.max(0, text.indexOf(JSON.stringify(key)));
