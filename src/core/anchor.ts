import type { Span } from './span.ts';

/** A stretch of a text, with enough around it to find it again once the text has changed. */
export interface Anchor extends Span {
  readonly surface: string;
  /** What stood right before and after it. */
  readonly before: string;
  readonly after: string;
}

/** Code units kept on either side. */
const reach = 32;
/** How much of the surroundings must be the same, from the surest down: `[before, after]`. */
const demands = [
  [reach, reach],
  [12, 12],
  [reach, 0],
  [0, reach],
  [6, 6],
  [12, 0],
  [0, 12],
] as const;

export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    surface: text.slice(start, end),
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
  };
}

/**
 * Where each anchor stands in `text`, which may be a later version of theirs: the same words between the same
 * neighbours, on one side at least, the nearest where there are several, and never two anchors in one place. Anchors
 * come in order of place.
 */
export function locate(text: string, anchors: readonly Anchor[]): (Span | undefined)[] {
  const taken = new Set<string>();
  let moved = 0;
  return anchors.map((anchor) => {
    const free = (start: number): boolean => !taken.has(`${start} ${anchor.surface.length}`);
    const start = find(text, anchor, anchor.start + moved, free);
    if (start === undefined) return undefined;
    moved = start - anchor.start;
    taken.add(`${start} ${anchor.surface.length}`);
    return { start, end: start + anchor.surface.length };
  });
}

function find(
  text: string,
  { surface, before, after }: Anchor,
  guess: number,
  free: (start: number) => boolean,
): number | undefined {
  for (const [left, right] of demands) {
    const lead = left === 0 ? '' : before.slice(-left);
    const wanted = lead + surface + after.slice(0, right);
    if (wanted.length <= surface.length) continue;
    if (text.startsWith(wanted, guess - lead.length) && free(guess)) return guess;
    const found = nearest(text, wanted, guess - lead.length, (at) => free(at + lead.length));
    if (found !== undefined) return found + lead.length;
  }
  return undefined;
}

function nearest(
  text: string,
  wanted: string,
  guess: number,
  free: (at: number) => boolean,
): number | undefined {
  let after = text.indexOf(wanted, Math.max(0, guess));
  while (after >= 0 && !free(after)) after = text.indexOf(wanted, after + 1);
  let before = guess > 0 ? text.lastIndexOf(wanted, guess - 1) : -1;
  while (before >= 0 && !free(before)) before = before === 0 ? -1 : text.lastIndexOf(wanted, before - 1);
  if (after < 0) return before < 0 ? undefined : before;
  return before >= 0 && guess - before <= after - guess ? before : after;
}
