/** The terminal, in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

// A terminal that doesn't tell its size is taken for the smallest common one.
export const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({
  columns: columns || 80,
  rows: rows || 24,
});

export const isColored = (stdout: NodeJS.WriteStream): boolean => stdout.getColorDepth() > 1;
