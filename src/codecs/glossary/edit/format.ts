import type { Edit } from '../../../core/fix.ts';
import { rewrittenEntry } from './entry.ts';
import type { Outline } from './outline.ts';

/** Edits that make each entry what the tool itself would write; those with remarks inside are left as they are. */
export function formatted(text: string, { entries, newline }: Outline): Edit[] {
  return entries.flatMap(({ start, end }) => {
    const before = text.slice(start, end);
    const after = rewrittenEntry(before.replaceAll('\r\n', '\n')).replaceAll('\n', newline);
    return after === before ? [] : [{ start, end, text: after }];
  });
}
