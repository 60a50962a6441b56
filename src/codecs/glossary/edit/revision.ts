import { applyEdits, type Edit, type FixResult, narrowed } from '../../../core/fix.ts';
import type { Span } from '../../../core/span.ts';
import { edited } from './entry.ts';
import { Fault } from './fault.ts';
import type { Fields } from './fields.ts';
import { formatted } from './format.ts';
import { blockText, lineText } from './layout.ts';
import { Whereabouts } from './locate.ts';
import { type Outline, outlineOf } from './outline.ts';
import { sorted } from './sort.ts';
import { checkSound } from './sound.ts';

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

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/**
 * A glossary's text with changes waiting to be written into it. Finding the entries takes longer than changing one, so
 * it is done once for all changes until one meets another.
 */
export class Revision {
  #text: string;
  #outline: Outline | undefined;
  #whereabouts: Whereabouts | undefined;
  #edits: Edit[] = [];
  /** Starts of the entries that an edit stands in, or right behind. */
  readonly #touched = new Set<number>();
  /** Ids that come, and those that go, with what is waiting. */
  readonly #coming = new Set<string>();
  readonly #going = new Set<string>();
  /** The last of the entries that come to the end of the list. */
  #tail: string | undefined;
  #isRearranged = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Throws a Fault, and does nothing, where the change can't be made. */
  make(change: Change): void {
    if (this.#isRearranged) this.write();
    if (change.kind === 'add') this.#add(change);
    else if (change.kind === 'set') this.#set(change);
    else this.#rearrange(change);
  }

  write(): FixResult {
    const result = applyEdits(this.#text, this.#edits);
    this.#text = result.text;
    this.#outline = undefined;
    this.#whereabouts = undefined;
    this.#edits = [];
    this.#touched.clear();
    this.#coming.clear();
    this.#going.clear();
    this.#tail = undefined;
    this.#isRearranged = false;
    return result;
  }

  #add(change: Of<'add'>): void {
    const { fields, after } = change;
    const neighbour = after === undefined ? this.#last() : this.#located(after);
    const outline = this.#open();
    const { indent, newline, spaced, head, brackets } = outline;
    const beside = (after === undefined ? this.#tail : undefined) ?? (neighbour && this.#textOf(neighbour));
    const isLine = beside !== undefined && /^ *- *[^ ].*$/.test(beside) && !spaced;
    const written = (isLine ? lineText(fields, indent) : undefined) ?? blockText(fields, indent);
    const { id } = checkSound(written);
    if (this.#going.has(id)) {
      this.write();
      this.#add(change);
      return;
    }
    this.#refuseTaken(id);
    const gap = beside !== undefined && spaced ? newline : '';
    const at = neighbour?.end ?? head;
    if (brackets && beside === undefined) this.#edits.push({ ...brackets, text: '' });
    this.#edits.push({ start: at, end: at, text: newline + gap + inLines(written, outline) });
    this.#coming.add(id);
    if (neighbour) this.#touched.add(neighbour.start);
    if (after === undefined) this.#tail = written;
  }

  #set({ id, fields }: Of<'set'>): void {
    const before = this.#textOf(this.#located(id));
    const after = edited(before.replaceAll('\r\n', '\n'), fields, id);
    const renamed = checkSound(after, before).id || fields.id || id;
    if (renamed !== id) this.#refuseTaken(renamed);
    const entry = this.#located(id);
    this.#edits.push(...narrowed(entry.start, before, inLines(after, this.#open())));
    this.#touched.add(entry.start);
    if (renamed === id) return;
    this.#going.add(id);
    this.#coming.add(renamed);
  }

  #rearrange(change: Of<'remove' | 'sort' | 'format'>): void {
    if (this.#edits.length > 0) this.write();
    const outline = this.#open();
    const edits =
      change.kind === 'sort'
        ? sorted(this.#text, outline)
        : change.kind === 'format'
          ? formatted(this.#text, outline)
          : [removal(this.#text, outline, this.#located(change.id))];
    this.#edits.push(...edits);
    this.#isRearranged = true;
  }

  #open(): Outline {
    this.#outline ??= outlineOf(this.#text);
    if (this.#outline) return this.#outline;
    throw new Fault('Expected “concepts:” with a line that begins with “- ” for each concept.');
  }

  /** The last entry as the text has it: those that wait to come behind it are no reason to write. */
  #last(): Span | undefined {
    const last = this.#open().entries.at(-1);
    if (!last || this.#tail !== undefined || !this.#touched.has(last.start)) return last;
    this.write();
    return this.#open().entries.at(-1);
  }

  #located(id: string): Span {
    const entry = this.#find(id);
    if (!entry) throw new Fault(`There is no concept with the id “${id}”.`);
    if (!this.#touched.has(entry.start)) return entry;
    this.write();
    return this.#located(id);
  }

  #refuseTaken(id: string): void {
    if (this.#coming.has(id)) throw new Fault(`The id “${id}” is taken: it was given just before.`);
    const other = this.#find(id);
    if (!other) return;
    const line = this.#text.slice(0, other.start).split('\n').length;
    throw new Fault(`The id “${id}” is taken: it is at line ${line}.`);
  }

  #find(id: string): Span | undefined {
    if (this.#coming.has(id) || this.#going.has(id)) this.write();
    this.#whereabouts ??= new Whereabouts(this.#text, this.#open());
    return this.#whereabouts.of(id);
  }

  #textOf = ({ start, end }: Span): string => this.#text.slice(start, end);
}

const inLines = (text: string, { newline }: Outline): string =>
  newline === '\n' ? text : text.replaceAll('\n', newline);

/** The entry with its line break, and the blank lines between it and its neighbour; remarks stay. */
function removal(text: string, { entries }: Outline, { start, end }: Span): Edit {
  const next = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end));
  const isLast = entries.at(-1)?.start === start;
  if (!isLast) return { start, end: end + (next?.[0].length ?? 0), text: '' };
  // The blank lines before the last one would else end the list.
  const gap = /(?:\r?\n[ \t]*)*\r?\n$/.exec(text.slice(0, start));
  return { start: start - (gap?.[0].length ?? 0), end, text: '' };
}
