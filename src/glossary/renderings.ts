import type { CompiledGlossary, CompiledRendering } from './compiled.ts';
import { matchesAt } from './forms.ts';
import type { Words } from './words.ts';

/** How one piece of the source term came out. */
export interface Piece {
  readonly source: string;
  readonly english: string;
  /** The English is no gloss of the piece, but one of its kin. */
  readonly loose: boolean;
}

/** A stretch of words that reads a source term word for word. */
export interface RenderingMatch {
  readonly rendering: CompiledRendering;
  readonly first: number;
  readonly last: number;
  readonly pieces: readonly Piece[];
  /** Pieces of the term that the text leaves out. */
  readonly missing: number;
}

interface Alternative {
  readonly phrase: readonly string[];
  readonly loose: boolean;
}

interface Slot {
  readonly source: string;
  readonly alternatives: readonly Alternative[];
}

export interface RenderingIndex {
  readonly slots: readonly Slot[];
  /** Renderings by the last word of a head. */
  readonly byHead: ReadonlyMap<string, readonly CompiledRendering[]>;
}

export function indexRenderings({ slots, renderings }: CompiledGlossary): RenderingIndex {
  const opened = slots.map(({ source, words, looser }) => ({
    source,
    alternatives: [
      ...words.map((word) => ({ phrase: word.split(' '), loose: false })),
      ...looser.map((word) => ({ phrase: word.split(' '), loose: true })),
    ],
  }));
  const byHead = new Map<string, CompiledRendering[]>();
  for (const rendering of renderings) {
    const heads = new Set(
      opened[rendering.slots.at(-1) ?? -1]?.alternatives.map(({ phrase }) => phrase.at(-1) ?? ''),
    );
    for (const head of heads) {
      const list = byHead.get(head);
      if (list) list.push(rendering);
      else byHead.set(head, [rendering]);
    }
  }
  return { slots: opened, byHead };
}

interface Hit {
  readonly piece: Piece;
  readonly first: number;
  readonly last: number;
}

/** Renderings whose head stands at word `at`; `mayOmit` says whether a concept's name may lack pieces. */
export function renderingsAt(
  words: Words,
  at: number,
  index: RenderingIndex,
  mayOmit: (concept: number) => boolean,
): RenderingMatch[] {
  const found: RenderingMatch[] = [];
  for (const rendering of index.byHead.get(words.norms[at] ?? '') ?? []) {
    const match = matchRendering(words, at, rendering, index.slots, mayOmit(rendering.concept));
    if (match) found.push(match);
  }
  return found;
}

/** “X Y” and “Y of X”: pieces to the left of the head in order, the rest after *of*, *for* or *in*. */
function matchRendering(
  words: Words,
  at: number,
  rendering: CompiledRendering,
  slots: readonly Slot[],
  mayOmit: boolean,
): RenderingMatch | undefined {
  const pieces = rendering.slots.map((slot) => slots[slot]);
  const head = endingAt(words, at, pieces.at(-1));
  if (!head) return undefined;
  const hits = [head];
  let first = head.first;
  let next = pieces.length - 2;
  const skipped: number[] = [];
  for (; next >= 0; next--) {
    const hit = words.joined[first] === 1 ? endingAt(words, first - 1, pieces[next]) : undefined;
    if (hit) {
      hits.unshift(hit);
      first = hit.first;
    } else skipped.unshift(next);
  }
  let last = head.last;
  let missing = 0;
  for (const piece of skipped) {
    const hit = afterPreposition(words, last, pieces[piece]);
    if (hit) {
      hits.push(hit);
      last = hit.last;
    } else missing++;
  }
  if (missing > 0 && (!mayOmit || hits.length < 2)) return undefined;
  return { rendering, first, last, pieces: hits.map(({ piece }) => piece), missing };
}

function endingAt(words: Words, at: number, slot: Slot | undefined): Hit | undefined {
  for (const { phrase, loose } of slot?.alternatives ?? []) {
    const first = at - phrase.length + 1;
    if (phrase.at(-1) !== words.norms[at] || first < 0 || !matchesAt(words, first, phrase)) continue;
    return { first, last: at + 1, piece: { source: slot?.source ?? '', english: phrase.join(' '), loose } };
  }
  return undefined;
}

const prepositions = new Set(['of', 'for', 'in', 'to', 'on']);

/** The piece after “of”, “of the”, “for”…, or right after one that followed such a word. */
function afterPreposition(words: Words, from: number, slot: Slot | undefined): Hit | undefined {
  let at = from;
  if (words.joined[at] !== 1) return undefined;
  if (prepositions.has(words.norms[at] ?? '')) at++;
  if (words.norms[at] === 'the') at++;
  if (at === from) return undefined;
  for (const { phrase, loose } of slot?.alternatives ?? []) {
    if (!matchesAt(words, at, phrase) || words.joined[at] !== 1) continue;
    return {
      first: at,
      last: at + phrase.length,
      piece: { source: slot?.source ?? '', english: phrase.join(' '), loose },
    };
  }
  return undefined;
}
