import type { Anchor } from '../../core/anchor.ts';
import { type Verdict, verdicts } from '../../core/decision.ts';
import { escaped } from '../../core/printable.ts';
import type { Repair } from '../../core/repair.ts';
import type { Failure } from '../../core/report.ts';
import { decisionOf, type Fields, isOffset, isVerdict, parseLine } from './decision.ts';

/** One finding of one document, and what was decided on it. Offsets are of the text that was reviewed. */
export interface DecisionRecord extends Anchor {
  readonly path: string;
  /** 1-based, for people. */
  readonly line: number;
  readonly rule: string;
  readonly concept?: string | undefined;
  readonly message: string;
  readonly verdict: Verdict | 'undecided';
  /** What takes the place of `surface`, where the verdict is accepted or edited. */
  readonly text?: string | undefined;
  /** ISO 8601. */
  readonly time?: string | undefined;
  readonly suggestions: readonly string[];
  readonly fingerprint: string;
}

/** What is read of a record. */
export interface DecisionLine extends Anchor, Pick<DecisionRecord, 'path' | 'verdict' | 'text' | 'concept'> {
  /** The line of the decisions that it stands in, 1-based. */
  readonly row: number;
}

/** JSON Lines, one record each. */
export const writeDecisions = (records: readonly DecisionRecord[]): string =>
  records.map((record) => `${escaped(JSON.stringify(record))}\n`).join('');

/** Reads JSON Lines; each line that is no decision is a failure with its place. */
export function parseDecisions(
  path: string,
  written: string,
): { readonly lines: readonly DecisionLine[]; readonly failures: readonly Failure[] } {
  const lines: DecisionLine[] = [];
  const failures: Failure[] = [];
  written.split('\n').forEach((text, index) => {
    if (text.trim() === '') return;
    const found = lineOf(text);
    if (typeof found === 'string') failures.push({ path, line: index + 1, message: found });
    else lines.push({ ...found, row: index + 1 });
  });
  return { lines, failures };
}

/** The decisions that put something else in a finding's place. */
export const repairsOf = (lines: readonly DecisionLine[]): Repair[] =>
  lines.flatMap(({ verdict, text, concept, row: _, ...line }) =>
    text === undefined || (verdict !== 'accepted' && verdict !== 'edited')
      ? []
      : [{ ...line, verdict, text, ...(concept === undefined ? {} : { conceptId: concept }) }],
  );

function lineOf(written: string): Omit<DecisionLine, 'row'> | string {
  const fields = parseLine(written);
  if (!fields) return 'Not a decision: a line must be one JSON object.';
  const { path, surface, before, after, start, end, verdict } = fields;
  if (typeof path !== 'string') return lacks('path', 'the file that it is about');
  if (typeof surface !== 'string') return lacks('surface', 'the words that it is about');
  if (!isOffset(start) || !isOffset(end)) return lacks('start” and “end', 'where the words stand');
  if (typeof before !== 'string' || typeof after !== 'string')
    return lacks('before” and “after', 'what stands around the words');
  if (!isUndecided(verdict) && !isVerdict(verdict))
    return `A decision needs a “verdict”: undecided, ${verdicts.join(', ')}.`;
  const concept = typeof fields.concept === 'string' ? fields.concept : undefined;
  const anchor = { path, surface, before, after, start, end, verdict, concept };
  if (verdict !== 'accepted' && verdict !== 'edited') return anchor;
  const text = textOf(fields);
  return text === undefined ? lacks('text', 'what takes their place') : { ...anchor, text };
}

const isUndecided = (value: unknown): value is 'undecided' => value === 'undecided';

const lacks = (key: string, meaning: string): string => `A decision needs “${key}”: ${meaning}.`;

/** Accepted without a text means the best suggestion, so that a person may fill in the verdict alone. */
function textOf(fields: Fields): string | undefined {
  const decision = decisionOf(fields);
  if (decision) return 'text' in decision ? decision.text : undefined;
  const [best]: unknown[] = Array.isArray(fields.suggestions) ? fields.suggestions : [];
  return fields.verdict === 'accepted' && typeof best === 'string' ? best : undefined;
}
