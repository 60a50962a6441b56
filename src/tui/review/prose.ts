import { fitTo, type Row, run } from '../parts/rows.ts';
import type { Article } from './article.ts';
import { findingsOfRow, type Layout, type Piece, piecesOf } from './layout.ts';
import { lookOf, mostUrgent, styleOf } from './standing.ts';
import { theme } from './theme.ts';

/** The visible rows of the article: a margin with pointer and marks, then the text with its findings. */
export function proseRows(article: Article, layout: Layout, top: number, height: number): Row[] {
  const rows: Row[] = [];
  for (let index = top; index < Math.min(top + height, layout.rows.length); index++) {
    const text = piecesOf(layout, index).map((piece) => run(piece.text, pieceStyle(article, piece)));
    rows.push([...marginOf(article, layout, index), ...(text.length > 0 ? fitTo(text, layout.width) : [])]);
  }
  return rows;
}

function pieceStyle(article: Article, { finding }: Piece) {
  if (finding === undefined) return undefined;
  const style = styleOf(lookOf(article, finding));
  return finding === article.focus ? { ...style, ...theme.focus } : style;
}

function marginOf(article: Article, layout: Layout, index: number): Row {
  const findings = findingsOfRow(layout, index);
  const look = mostUrgent(findings.map((finding) => lookOf(article, finding)));
  const isFocus = findings.includes(article.focus);
  return [
    isFocus ? run(` ${theme.pointer.text}`, theme.pointer.style) : run('  '),
    look ? run(`${theme.marks[look]} `, { ...styleOf(look), underline: false }) : run('  '),
  ];
}
