import type { Repair } from '../../core/repair.ts';
import type { Failure } from '../../core/report.ts';

/**
 * Reads the decisions that a review exports, in JSON Lines, for what a glossary can learn from them: those accepted or edited.
 * A line that is no decision is a failure with its place.
 */
export function parseRepairs(
  path: string,
  written: string,
): { readonly repairs: readonly Repair[]; readonly failures: readonly Failure[] } {
  const repairs: Repair[] = [];
  const failures: Failure[] = [];
  for (const [index, line] of written.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fields = parseLine(line);
    const repair = fields && repairOf(fields);
    if (repair) repairs.push(repair);
    else if (!fields || !isUndone(fields.verdict))
      failures.push({
        path,
        line: index + 1,
        message: 'Not a decision: it needs path, surface, verdict and text.',
      });
  }
  return { repairs, failures };
}

type Fields = Readonly<Record<string, unknown>>;

/** Verdicts that leave the text as it was. */
const isUndone = (verdict: unknown): boolean =>
  ['ignored', 'deferred', 'undecided'].some((each) => each === verdict);

function parseLine(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function repairOf(fields: Fields): Repair | undefined {
  const { path, surface, text, verdict, start, concept } = fields;
  if (verdict !== 'accepted' && verdict !== 'edited') return undefined;
  if (typeof path !== 'string' || typeof surface !== 'string' || typeof text !== 'string') return undefined;
  const around = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    path,
    surface,
    text,
    verdict,
    start: typeof start === 'number' ? start : 0,
    before: around(fields.before),
    after: around(fields.after),
    ...(typeof concept === 'string' ? { conceptId: concept } : {}),
  };
}
