import { plain } from '../../codecs/document/plain.ts';
import type { Checker } from '../../core/checker.ts';
import { pivots } from '../../core/concept.ts';
import { escaped, printable } from '../../core/printable.ts';
import type { Check, Flaw } from '../../glossary/lint/check.ts';
import { glossaryChecks } from '../../glossary/lint/list.ts';
import type { GlossaryFile } from '../../project/glossary-file.ts';
import { plural } from '../../reporters/layout.ts';
import { theme } from '../../reporters/theme.ts';
import { dictionaries, english } from '../checker.ts';
import type { LintFlags } from '../commands/glossary/flags.ts';
import { checkerFor } from '../compiling.ts';
import type { Ending } from '../exit-codes.ts';
import { wantsColour } from '../look.ts';
import type { World } from '../world.ts';
import { finish, rewrite } from './changing.ts';
import { openForChange, openGlossaries } from './files.ts';

interface Found extends Flaw {
  readonly check: Check;
}

/** Runs every check; with `--fix` mends first what is safe to mend, and reports what is left. */
export async function lintGlossaries(flags: LintFlags, world: World): Promise<Ending> {
  const mends = flags.fix || flags.dryRun || flags.diff;
  const files = mends ? openForChange(flags.glossary, world) : openGlossaries(flags.glossary, world);
  if (!files) return 'error';
  const found = await flawsIn(files, flags, world);
  if (!mends) return report(found, flags, world);
  const rewrites = files.map((file) => mended(file, found));
  const isDry = !flags.fix || flags.dryRun === true;
  const ending = await finish(rewrites, 'Mended what was safe to mend.', { ...flags, dryRun: isDry }, world);
  if (ending !== 'clean') return ending;
  if (isDry) return report(found, flags, world);
  // Of two repairs of one list only one was made.
  const after = openForChange(flags.glossary, world);
  return after ? report(await flawsIn(after, flags, world), flags, world) : 'error';
}

/** The same with the checker that texts are linted by, which the cache may have; one id in two files makes that unfit. */
async function flawsIn(
  files: readonly GlossaryFile[],
  { glossary }: LintFlags,
  { parts }: World,
): Promise<readonly Found[]> {
  const concepts = files.flatMap((file) => file.concepts.map(({ concept }) => concept));
  const hasExamples = concepts.some(({ good, bad }) => good.length + bad.length > 0);
  const isClear = new Set(concepts.map(({ id }) => id)).size === concepts.length;
  if (!hasExamples || !isClear) return flawsOf(files);
  const { checker } = await parts.checker(glossary, pivots);
  return flawsOf(files, checker);
}

/** What all checks find, in the order of the files. */
export function flawsOf(files: readonly GlossaryFile[], loaded?: Checker): readonly Found[] {
  const entries = files.flatMap(({ concepts }) => concepts);
  let checker = loaded;
  const advice = {
    lexicon: english().lexicon,
    dictionaries: dictionaries(),
    caught: (sentence: string) => {
      // Compiling takes a second for some thousand concepts: only examples ask for it.
      checker ??= checkerFor(entries.map(({ concept }) => concept));
      const { findings } = checker.check(plain('', sentence));
      return new Set(findings.flatMap(({ conceptId }) => conceptId ?? []));
    },
  };
  const found = glossaryChecks.flatMap((check) =>
    [...check.run(entries, advice)].map((flaw): Found => ({ ...flaw, check })),
  );
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const fileOf = ({ entry }: Found): number => order.get(entry.path) ?? 0;
  return found.toSorted((a, b) => fileOf(a) - fileOf(b) || lineOf(a) - lineOf(b));
}

const lineOf = ({ line, entry }: Found): number => line ?? entry.line;

function mended(file: GlossaryFile, found: readonly Found[]) {
  const fields = new Map<string, Flaw['fields']>();
  for (const { entry, fields: more } of found) {
    if (entry.path !== file.path || !more) continue;
    const { id } = entry.concept;
    // Two repairs of one list: the first is made now, the other by the next run.
    fields.set(id, { ...more, ...fields.get(id) });
  }
  return rewrite(
    file,
    [...fields].map(([id, each]) => ({ kind: 'set', id, fields: each ?? {} })),
  );
}

function report(found: readonly Found[], flags: LintFlags, { stdout, ...world }: World): Ending {
  if (flags.format === 'json') {
    const flaws = found.map(({ entry, check, line, message, repair, fields }) => ({
      path: entry.path,
      line: line ?? entry.line,
      column: entry.column,
      conceptId: entry.concept.id,
      check: check.id,
      level: check.level,
      message,
      repair,
      fixable: fields !== undefined,
    }));
    stdout.write(`${escaped(JSON.stringify(flaws, null, 2))}\n`);
  } else {
    const paint = theme(wantsColour(flags.color, { stdout, ...world }));
    for (const each of found) {
      const { entry, check, message, repair, fields } = each;
      const place = `${paint.strong(printable(entry.path))}${paint.faint(`:${lineOf(each)}:${entry.column}`)}`;
      const head = [
        place,
        paint.level[check.level](check.level),
        check.id,
        ...(fields ? [paint.faint('fixable')] : []),
      ];
      stdout.write(`${head.join('  ')}\n    ${printable(`${entry.concept.id}: ${message}`)}\n`);
      stdout.write(`    ${paint.faint('repair')}  ${paint.good(printable(repair))}\n\n`);
    }
    stdout.write(found.length === 0 ? 'No flaws.\n' : `${plural(found.length, 'flaw')}.\n`);
  }
  return found.length > 0 && flags.exitCode !== false ? 'found' : 'clean';
}
