import type { Position } from '../core/lines.ts';
import { printable } from '../core/printable.ts';
import { inert } from './inert.ts';
import { elide, plural } from './layout.ts';
import { theme } from './theme.ts';

/** One repair that was made, or would be, with its place in the text before its round of repairs. */
export interface Fix extends Position {
  readonly path: string;
  readonly ruleId: string;
  readonly surface: string;
  readonly repair: string;
}

const wording = 60;

/** One line a repair and one with their number. */
export function renderFixes(fixes: readonly Fix[], made: boolean, colour: boolean): string {
  const { faint, good, strong } = theme(colour);
  const verb = made ? 'fixed' : 'would fix';
  const rows = fixes.map(({ path, line, column, ruleId, surface, repair }) => {
    const place = `${strong(printable(path))}${faint(`:${line}:${column}`)}`;
    const change = `${elide(printable(surface), wording)} ${faint('→')} ${good(elide(printable(repair), wording))}`;
    return `${place}  ${verb}  ${change}  ${faint(ruleId)}`;
  });
  const files = new Set(fixes.map(({ path }) => path)).size;
  const sum = `${made ? 'Fixed' : 'Would fix'} ${plural(fixes.length, 'finding')} in ${plural(files, 'file')}.`;
  return inert(`${[...rows, strong(fixes.length === 0 ? 'Nothing to fix.' : sum)].join('\n')}\n`);
}
