import { applyEdits, type Edit, narrowed } from '../../../core/fix.ts';
import type { Span } from '../../../core/span.ts';
import { parseGlossary } from '../yaml.ts';
import { edited } from './entry.ts';
import { Fault } from './fault.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { formatted } from './format.ts';
import { blockText, lineText } from './layout.ts';
import { locate } from './locate.ts';
import { type Outline, outlineOf } from './outline.ts';
import { sorted } from './sort.ts';

/** What can be done to a glossary. Values are plain: how they are written follows the file's own style. */
export type Change =
  /** At the end of the list, or after the concept with the id `after`. */
  | {
      readonly kind: 'add';
      readonly fields: Fields & { readonly preferred: string };
      readonly after?: string;
    }
  /** Each key that is there is written, or taken away where its value is undefined or empty; `id` renames. */
  | { readonly kind: 'set'; readonly id: string; readonly fields: Fields }
  | { readonly kind: 'remove'; readonly id: string }
  /** By id, within the stretches that headings (`# --- Courts ---`) begin. */
  | { readonly kind: 'sort' }
  /** Each entry as the tool would write it. */
  | { readonly kind: 'format' };

/** The new text, and the edits of it that bring the old one back, byte for byte. */
export type Changed =
  | { readonly text: string; readonly edits: readonly Edit[]; readonly inverse: readonly Edit[] }
  | { readonly fault: string };

/**
 * Makes one change in the text of a glossary in YAML. Whatever the change isn't about keeps its bytes: comments, order,
 * quotes, blank lines, line ends. The concept changed or added is sound afterwards, or there is a fault.
 */
export function changeGlossary(text: string, change: Change): Changed {
  try {
    const outline = outlineOf(text);
    if (!outline) throw new Fault('Expected “concepts:” with a line that begins with “- ” for each concept.');
    const { applied, inverse, text: after } = applyEdits(text, editsFor(text, outline, change));
    return { text: after, edits: applied, inverse };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.message };
    throw error;
  }
}

function editsFor(text: string, outline: Outline, change: Change): readonly Edit[] {
  if (change.kind === 'sort') return sorted(text, outline);
  if (change.kind === 'format') return formatted(text, outline);
  if (change.kind === 'add') return addition(text, outline, change.fields, change.after);
  const entry = located(text, outline, change.id);
  if (change.kind === 'remove') return [removal(text, outline, entry)];
  const renamed = change.fields.id;
  if (renamed !== undefined && renamed !== change.id) refuseTaken(text, outline, renamed);
  const before = text.slice(entry.start, entry.end);
  const after = edited(before.replaceAll('\r\n', '\n'), change.fields, change.id);
  checkSound(after, before);
  return narrowed(entry.start, before, inLines(after, outline));
}

function located(text: string, outline: Outline, id: string): Span {
  const entry = locate(text, outline, id);
  if (!entry) throw new Fault(`There is no concept with the id “${id}”.`);
  return entry;
}

function refuseTaken(text: string, outline: Outline, id: string): void {
  const other = locate(text, outline, id);
  if (!other) return;
  const line = text.slice(0, other.start).split('\n').length;
  throw new Fault(`The id “${id}” is taken: it is at line ${line}.`);
}

const inLines = (text: string, { newline }: Outline): string =>
  newline === '\n' ? text : text.replaceAll('\n', newline);

function addition(
  text: string,
  outline: Outline,
  fields: Fields & { readonly preferred: string },
  after: string | undefined,
): readonly Edit[] {
  const { entries, indent, newline, spaced, head, brackets } = outline;
  const neighbour = after === undefined ? entries.at(-1) : located(text, outline, after);
  const isLine =
    neighbour !== undefined && /^ *- *[^ ].*$/.test(text.slice(neighbour.start, neighbour.end)) && !spaced;
  const written = (isLine ? lineText(fields, indent) : undefined) ?? blockText(fields, indent);
  const { id } = checkSound(written);
  refuseTaken(text, outline, id);
  const gap = neighbour && spaced ? newline : '';
  const at = neighbour?.end ?? head;
  const edit = { start: at, end: at, text: newline + gap + inLines(written, outline) };
  return brackets ? [{ ...brackets, text: '' }, edit] : [edit];
}

/** The entry with its line break, and the blank lines between it and its neighbour; remarks stay. */
function removal(text: string, { entries }: Outline, { start, end }: Span): Edit {
  const next = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end));
  const isLast = entries.at(-1)?.start === start;
  if (!isLast) return { start, end: end + (next?.[0].length ?? 0), text: '' };
  // The blank lines before the last one would else end the list.
  const gap = /(?:\r?\n[ \t]*)*\r?\n$/.exec(text.slice(0, start));
  return { start: start - (gap?.[0].length ?? 0), end, text: '' };
}

/** The concept in one entry's text. An entry that wasn't sound on its own before, as with aliases, need not be now. */
function checkSound(entry: string, before?: string): Fields & { readonly id: string } {
  const alone = (text: string) => parseGlossary('', `concepts:\n${text}`);
  const { concepts, failures } = alone(entry);
  const [first] = concepts;
  if (first && failures.length === 0) return { ...fieldsOf(first.concept), id: first.concept.id };
  if (before !== undefined && alone(before).failures.length > 0) return { id: '' };
  throw new Fault(`${failures[0]?.message ?? 'This could not be read again'}.`);
}
