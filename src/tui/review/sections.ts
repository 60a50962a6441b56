import { justify, type Row, run } from '../parts/rows.ts';
import { theme } from './theme.ts';

/** A part of the panel; where room is short it keeps `least` rows as long as any part has more. */
export interface Section {
  readonly rows: readonly Row[];
  readonly least: number;
}

/** One part below the other: with a blank row between them where there is room, cut where there is too little. */
export function compose(sections: readonly Section[], width: number, height: number): Row[] {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const needed = filled.reduce((sum, { rows }) => sum + rows.length, 0);
  if (needed + filled.length - 1 <= height) {
    return filled.flatMap(({ rows }, index) => (index === 0 ? rows : [[], ...rows]));
  }
  const heights = share(filled, height);
  return filled.flatMap(({ rows }, index) => shortened(rows, width, heights[index] ?? 0));
}

/** The least that each part asks for, the first parts first; then what is left over, in the same order. */
function share(sections: readonly Section[], height: number): number[] {
  let left = height;
  const take = (wanted: number): number => {
    const taken = Math.max(0, Math.min(wanted, left));
    left -= taken;
    return taken;
  };
  const least = sections.map((section) => take(Math.min(section.least, section.rows.length)));
  return least.map((rows, index) => rows + take((sections[index]?.rows.length ?? 0) - rows));
}

function shortened(rows: readonly Row[], width: number, height: number): readonly Row[] {
  const last = rows[height - 1];
  if (rows.length <= height || !last) return rows.slice(0, height);
  const more = run(` +${rows.length - height} more`, theme.faint);
  return [...rows.slice(0, height - 1), justify(last, [more], width)];
}
