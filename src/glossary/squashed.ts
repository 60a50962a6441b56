import type { Form } from './compiled.ts';
import type { Glossary } from './glossary.ts';

interface Squashed {
  readonly form: Form;
  /** The form in lower case, spaces and hyphens removed. */
  readonly text: string;
}

export interface SquashedIndex {
  readonly byPrefix: ReadonlyMap<string, readonly Squashed[]>;
}

const remembered = new WeakMap<Glossary, SquashedIndex>();

/** Allowed forms of six letters and more, by their first four: made when the first unknown word turns up. */
export function squashed(glossary: Glossary): SquashedIndex {
  const known = remembered.get(glossary);
  if (known) return known;
  const byPrefix = new Map<string, Squashed[]>();
  for (const form of glossary.compiled.forms) {
    if (form.status !== 'allowed') continue;
    const text = form.surface.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (text.length < 6) continue;
    const prefix = text.slice(0, 4);
    const list = byPrefix.get(prefix);
    if (list) list.push({ form, text });
    else byPrefix.set(prefix, [{ form, text }]);
  }
  const index = { byPrefix };
  remembered.set(glossary, index);
  return index;
}
