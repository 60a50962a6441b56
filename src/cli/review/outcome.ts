import { writeDecisions } from '../../codecs/review/decisions.ts';
import { printable } from '../../core/printable.ts';
import { write } from '../../io/write.ts';
import type { ReviewedFile, ReviewOutcome } from '../../tui/review/ports.ts';
import { tellFailures } from '../errors.ts';
import type { World } from '../world.ts';
import { timeKey } from './desk.ts';
import type { Journals } from './journals.ts';
import { recordsOf } from './records.ts';

/** A journal is kept as long as something is left to do in its document. */
export function settle({ ending, files }: ReviewOutcome, journals: Journals): void {
  for (const file of files) {
    const isKept = ending === 'kept' || ending === 'interrupted' || (ending === 'done' && isUnfinished(file));
    if (!isKept || file.decided.length === 0) journals.forget(file.path);
  }
}

const isUnfinished = ({ decided, findings }: ReviewedFile): boolean =>
  decided.filter(({ decision }) => decision.verdict !== 'deferred').length < findings;

/** The summary, and what became of the decisions. */
export function tellOutcome({ summary, saved, files, ending }: ReviewOutcome, { stdout }: World): void {
  const unsaved = files.reduce((sum, file) => sum + file.unsaved, 0);
  const kept = ending === 'kept' || ending === 'interrupted' ? unsaved : 0;
  const are = kept === 1 ? 'decision is' : 'decisions are';
  const told = [
    ...summary,
    '',
    ...saved.map((path) => `Saved ${path}.`),
    ...(kept > 0 ? [`${kept} unsaved ${are} kept: the same command goes on from there.`] : []),
  ];
  stdout.write(`${told.map(printable).join('\n').trimEnd()}\n`);
}

/** Writes the decisions to `target`, where there is one; returns whether that failed, which is told. */
export async function exportDecisions(
  { files }: ReviewOutcome,
  target: string | undefined,
  times: ReadonlyMap<string, number>,
  world: World,
): Promise<boolean> {
  if (target === undefined) return false;
  const records = files.flatMap(({ path, text, decided }) => {
    const judged = decided.map((each) => {
      const at = times.get(timeKey(path, each.finding.start, each.finding.end));
      return { ...each, time: at === undefined ? undefined : new Date(at).toISOString() };
    });
    return recordsOf(path, text, judged);
  });
  const failure = await write(target, writeDecisions(records), world.cwd);
  if (failure) tellFailures(world.stderr, [failure]);
  return failure !== undefined;
}
