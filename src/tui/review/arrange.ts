import type { Size } from '../parts/size.ts';

interface Area {
  readonly width: number;
  readonly height: number;
}

/** Where everything goes: header, strip and help bar take one row each; article, panel and list the rest. */
export interface Arrangement {
  /** The panel stands beside the article, or below it. */
  readonly isWide: boolean;
  readonly body: Area;
  /** Stands left of the article where there is room for both, and in its place where there isn't. */
  readonly list: Area | undefined;
  readonly article: Area | undefined;
  readonly panel: Area;
  /** Columns of text in the article, without its margin. */
  readonly measure: number;
}

/** Pointer, mark and the space around them. */
const margin = 4;
/** Longer lines are hard to read. */
const longestLine = 92;
const frameRows = 3;
/** From here on the panel stands beside the article, and from there on the list does, too. */
const twoColumns = 96;
const threeColumns = 150;

/** Whether the list is shown where the reviewer hasn't said. */
export const listsByItself = ({ columns }: Size): boolean => columns >= threeColumns;

export function arrange({ columns, rows }: Size, isListed: boolean): Arrangement {
  const body = { width: columns, height: Math.max(2, rows - frameRows) };
  const isWide = columns >= twoColumns;
  const beside = isListed && columns >= threeColumns;
  const listWidth = beside ? between(34, Math.floor(columns * 0.2), 44) : 0;
  const panelWidth = between(38, Math.floor(columns * 0.34), 72);
  const panelHeight = between(Math.min(6, body.height - 1), Math.round(body.height * 0.45), 16);
  const room = columns - listWidth;
  const article = isWide
    ? { width: Math.min(room - panelWidth, longestLine + margin + 2), height: body.height }
    : { width: columns, height: body.height - panelHeight };
  const panel = isWide
    ? { width: room - article.width, height: body.height }
    : { width: columns, height: panelHeight };
  return {
    isWide,
    body,
    list: isListed ? (beside ? { width: listWidth, height: body.height } : article) : undefined,
    article: isListed && !beside ? undefined : article,
    panel,
    // The line between list and article takes a column of the article.
    measure: between(1, article.width - margin - (beside ? 2 : 1), longestLine),
  };
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));
