import type { Concept } from '../../core/concept.ts';
import type { EditState, Entry } from './model.ts';

const remembered = new WeakMap<Concept, string>();

/** Everything that a concept may be found by, in lower case. */
function haystack(concept: Concept): string {
  const known = remembered.get(concept);
  if (known !== undefined) return known;
  const { id, kind, preferred, admitted, deprecated, source, domain } = concept;
  const forms = [preferred, ...admitted, ...deprecated.map(({ term }) => term), ...source.zh, ...source.ru];
  const text = [...forms, id, kind, domain].join('\n').toLowerCase();
  remembered.set(concept, text);
  return text;
}

/** Indices of the entries that have every word of the query: terms in any language, id, kind, domain. */
function search(entries: readonly Entry[], query: string): number[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: number[] = [];
  for (const [index, { concept }] of entries.entries()) {
    if (words.every((word) => haystack(concept).includes(word))) found.push(index);
  }
  return found;
}

/** The state with its search done again; the focus stays on the same concept, or goes to the one with the id. */
export function refound(
  state: EditState,
  id = state.entries[state.found[state.focus] ?? -1]?.concept.id,
): EditState {
  const found = search(state.entries, state.query.text);
  const at = found.findIndex((index) => state.entries[index]?.concept.id === id);
  const focus = at >= 0 ? at : Math.max(0, Math.min(state.focus, found.length - 1));
  return { ...state, found, focus };
}
