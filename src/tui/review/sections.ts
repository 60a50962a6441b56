import { fitTo, justify, type Row, run } from '../parts/rows.ts';
import { theme } from './theme.ts';

/** A part of the panel; where room is short it keeps `least` rows as long as any part has more. */
export interface Section {
  readonly rows: readonly Row[];
  readonly least: number;
  /** With fewer than its least rows it says nothing, and is left out. */
  readonly isOptional?: boolean;
}

/** From here on there is room for the blank rows that keep parts apart. */
const roomy = 12;

/** One part below the other, all of them, however long they are. */
export const stacked = (sections: readonly Section[]): Row[] =>
  sections
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ rows }, index) => (index === 0 ? rows : [[], ...rows]));

/** The same within `height` rows: what is too long is cut, and the last row says with which key there is more to see. */
export function compose(sections: readonly Section[], width: number, height: number, key: string): Row[] {
  const whole = stacked(sections);
  if (whole.length <= height) return whole;
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const gap = height >= roomy ? 1 : 0;
  const heights = share(filled, height, gap);
  const last = heights.findLastIndex((kept) => kept > 0);
  const shown = filled.flatMap(({ rows }, index) => {
    const kept = heights[index] ?? 0;
    if (kept === 0) return [];
    const lead: Row[] = index > 0 && gap > 0 ? [[]] : [];
    return [...lead, ...(index === last ? rows.slice(0, kept) : shortened(rows, width, kept))];
  });
  const hidden = filled.reduce((sum, { rows }, index) => sum + rows.length - (heights[index] ?? 0), 0);
  const more = [run(` ${key}`, theme.strong), run(` +${hidden}`, theme.faint)];
  return shown.map((row, at) => (hidden > 0 && at === shown.length - 1 ? justify(row, more, width) : row));
}

/** The least that each part asks for, the first parts first; then what is left over, in the same order. */
function share(sections: readonly Section[], height: number, gap: number): number[] {
  let left = height;
  const least = sections.map(({ rows, least: wanted, isOptional }, index) => {
    const room = Math.max(0, left - (index === 0 ? 0 : gap));
    const taken = Math.min(wanted, rows.length, room);
    if (taken === 0 || (isOptional && taken < Math.min(wanted, rows.length))) return 0;
    left = room - taken;
    return taken;
  });
  return least.map((rows, index) => {
    const more = rows === 0 ? 0 : Math.min(left, (sections[index]?.rows.length ?? 0) - rows);
    left -= more;
    return rows + more;
  });
}

function shortened(rows: readonly Row[], width: number, height: number): readonly Row[] {
  const last = rows[height - 1];
  if (rows.length <= height || !last) return rows.slice(0, height);
  return [...rows.slice(0, height - 1), fitTo([...last, run(' …', theme.faint)], width)];
}
