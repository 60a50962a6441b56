/** The size of the terminal, in columns and rows. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

interface Area {
  readonly width: number;
  readonly height: number;
}

/** Where everything goes: header, map and help bar take one row each, the article and its panel the rest. */
export interface Arrangement {
  /** The panel stands beside the article, or below it. */
  readonly isWide: boolean;
  readonly body: Area;
  readonly article: Area;
  readonly panel: Area;
  /** Columns of text in the article, without its margin. */
  readonly measure: number;
}

/** Pointer, mark and the space around them. */
const margin = 4;
/** Longer lines are hard to read. */
const longestLine = 96;
const frameRows = 3;

export function arrange({ columns, rows }: Size): Arrangement {
  const body = { width: columns, height: Math.max(2, rows - frameRows) };
  const isWide = columns >= 116;
  const panelWidth = between(44, Math.floor(columns * 0.4), 76);
  const panelHeight = between(Math.min(5, body.height - 1), Math.round(body.height * 0.42), 14);
  const article = isWide
    ? { width: Math.min(columns - panelWidth, longestLine + margin + 4), height: body.height }
    : { width: columns, height: body.height - panelHeight };
  const panel = isWide
    ? { width: columns - article.width, height: body.height }
    : { width: columns, height: panelHeight };
  return { isWide, body, article, panel, measure: between(1, article.width - margin - 1, longestLine) };
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));
