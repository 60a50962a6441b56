import { type Decision, type Verdict, verdicts } from '../../core/decision.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isVerdict = (value: unknown): value is Verdict => verdicts.some((verdict) => verdict === value);

export const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** The decision that the fields spell out; `undefined` where they spell none. */
export function decisionOf({ verdict, text }: Fields): Decision | undefined {
  if (!isVerdict(verdict)) return undefined;
  if (verdict === 'ignored' || verdict === 'deferred') return { verdict };
  return typeof text === 'string' ? { verdict, text } : undefined;
}

/** A line of JSON, or `undefined` where it is none: a disk that was full leaves lines cut short. */
export function parseLine(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
