import { fitTo, type Row, run, type Style } from './rows.ts';

interface Column {
  readonly rows: readonly Row[];
  readonly width: number;
}

/** Blocks of rows side by side, with a line between them. The line takes its column from the block on its right. */
export function beside(
  columns: readonly Column[],
  height: number,
  line: { text: string; style: Style },
): Row[] {
  return Array.from({ length: height }, (_, index) =>
    columns.flatMap(({ rows, width }, at) => {
      const row = rows[index] ?? [];
      return at === 0 ? fitTo(row, width) : [run(line.text, line.style), ...fitTo(row, width - 1)];
    }),
  );
}

/** The part of a menu's rows that is seen, so that the highlighted one is among them. */
export function around<T>(rows: readonly T[], highlighted: number, height: number): readonly T[] {
  const from = Math.max(0, Math.min(highlighted - Math.floor(height / 2), rows.length - height));
  return rows.slice(from, from + height);
}
