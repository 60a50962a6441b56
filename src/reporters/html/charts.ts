import type { Finding } from '../../core/finding.ts';
import { levels } from '../../core/severity.ts';
import { type LevelCounts, levelCounts } from './counts.ts';

const binCount = 80;
/** Heights are told in these units. */
const height = 24;

/** The findings that begin in one stretch of a text. */
export interface Bin {
  readonly counts: LevelCounts;
  readonly total: number;
  /** Index of the first of them. */
  readonly first: number;
}

/** A text in stretches of one length. Its findings come in order. */
export function binsOf(findings: readonly Finding[], length: number): readonly Bin[] {
  let first = 0;
  return Array.from({ length: binCount }, (_, nth) => {
    const end = nth === binCount - 1 ? Number.POSITIVE_INFINITY : (length * (nth + 1)) / binCount;
    let last = first;
    while ((findings[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
    const bin = { counts: levelCounts(findings.slice(first, last)), total: last - first, first };
    first = last;
    return bin;
  });
}

/**
 * Where in a text its findings are: a bar a stretch, which leads to the first of them. The caption says in words what
 * matters, so readers of it alone and tabs pass over the drawing.
 */
export function strip(bins: readonly Bin[], nth?: number): string {
  const most = Math.max(1, ...bins.map(({ total }) => total));
  const bars = bins.map(({ counts, total, first }, at) => {
    if (total === 0) return '';
    const bar = stack(counts, at, (height * 0.95) / most);
    return nth === undefined ? bar : `<a href="#m${nth}-${first}" tabindex="-1">${bar}</a>`;
  });
  return `<svg viewBox="0 0 ${binCount} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" width="${binCount}" height="${height}"/>${bars.join('')}</svg>`;
}

/** Errors at the bottom. */
function stack(counts: LevelCounts, x: number, unit: number): string {
  let top = height;
  return levels
    .toReversed()
    .map((level) => {
      const tall = counts[level] * unit;
      top -= tall;
      return tall === 0
        ? ''
        : `<rect class="${level}" x="${x + 0.1}" y="${top.toFixed(2)}" width="0.8" height="${tall.toFixed(2)}"/>`;
    })
    .join('');
}

/** Counts as parts of a bar that is full at `most`. The numbers stand beside it. */
export function bar(counts: LevelCounts, most: number): string {
  let x = 0;
  const parts = levels.toReversed().map((level) => {
    const wide = (100 * counts[level]) / most;
    const part = `<rect class="${level}" x="${x.toFixed(2)}" width="${wide.toFixed(2)}" height="10"/>`;
    x += wide;
    return wide === 0 ? '' : part;
  });
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
}

/** A score of 100 as a ring that is closed by so much. */
export function ring(score: number): string {
  const around = 2 * Math.PI * 42;
  const drawn = (around * score) / 100;
  return `<svg viewBox="0 0 100 100" aria-hidden="true" focusable="false"><circle class="ground" cx="50" cy="50" r="42"/><circle class="score" cx="50" cy="50" r="42" stroke-dasharray="${drawn.toFixed(2)} ${around.toFixed(2)}" transform="rotate(-90 50 50)"/></svg>`;
}
