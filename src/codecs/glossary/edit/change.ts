import type { Edit } from '../../../core/fix.ts';
import { Fault } from './fault.ts';
import { type Change, Revision } from './revision.ts';

export type { Change } from './revision.ts';

/** The new text, and the edits of it that bring the old one back, byte for byte. */
export type Changed =
  | { readonly text: string; readonly edits: readonly Edit[]; readonly inverse: readonly Edit[] }
  | { readonly fault: string };

/** The text after all changes that could be made, and at each change's place why it could not. */
interface ChangedAll {
  readonly text: string;
  readonly faults: readonly (string | undefined)[];
}

/**
 * Makes one change in the text of a glossary in YAML. Whatever the change isn't about keeps its bytes: comments, order,
 * quotes, blank lines, line ends. The concept changed or added is sound afterwards, or there is a fault.
 */
export function changeGlossary(text: string, change: Change): Changed {
  const revision = new Revision(text);
  const fault = faultOf(revision, change);
  if (fault !== undefined) return { fault };
  const { text: after, applied, inverse } = revision.write();
  return { text: after, edits: applied, inverse };
}

/** The same for changes made one after the other, in little more time than it takes for one. */
export function changeAll(text: string, changes: readonly Change[]): ChangedAll {
  const revision = new Revision(text);
  const faults = changes.map((change) => faultOf(revision, change));
  return { text: revision.write().text, faults };
}

function faultOf(revision: Revision, change: Change): string | undefined {
  try {
    revision.make(change);
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}
