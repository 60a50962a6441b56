import type { Change } from '../../codecs/glossary/edit/change.ts';
import type { Failure } from '../../core/report.ts';
import { replace } from '../../io/write.ts';
import { changeTarget, type GlossaryFile, type Rewrite, type Target } from '../../project/glossary-file.ts';
import { renderDiff } from '../../reporters/diff.ts';
import type { ChangeFlags } from '../commands/glossary/flags.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { wantsColour } from '../look.ts';
import type { World } from '../world.ts';

/** Makes the changes one after the other; one that can't be made is a usage error. */
export const rewrite = (file: GlossaryFile, changes: readonly Change[]): Rewrite =>
  rewriteTarget({ file, isNew: false }, changes);

/** The same for a file that may be new. */
export function rewriteTarget(target: Target, changes: readonly Change[]): Rewrite {
  const made = changeTarget(target, changes);
  if ('message' in made) throw new UsageError(`${made.path}: ${made.message}`);
  return made;
}

/** Shows the diff, or saves and says in a line what was done. */
export async function finish(
  rewrites: readonly Rewrite[],
  done: string,
  flags: ChangeFlags,
  world: World,
): Promise<Ending> {
  const changed = rewrites.filter(({ before, after }) => before !== after);
  if (flags.dryRun || flags.diff) {
    const options = { colour: wantsColour(flags.color, world), exact: false };
    for (const { path, before, after } of changed)
      world.stdout.write(renderDiff(path, before, after, options));
  }
  if (changed.length === 0) world.stderr.write('Nothing to change.\n');
  if (flags.dryRun || changed.length === 0) return 'clean';
  const failures: Failure[] = [];
  for (const { path, before, after } of changed) {
    const failure = await replace(path, before, after, world.cwd);
    if (failure) failures.push(failure);
  }
  tellFailures(world.stderr, failures);
  if (failures.length > 0) return 'error';
  world.stderr.write(`${done}\n`);
  return 'clean';
}
