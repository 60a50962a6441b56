import { fitTo, type Row, run, type Style } from '../parts/rows.ts';
import type { Article } from './article.ts';
import type { LayoutRow, Piece } from './layout.ts';
import { lookOf, mostUrgent, styleOf } from './standing.ts';
import { theme } from './theme.ts';

/** Rows of the article: a margin with pointer and marks, then the text with its findings. */
export function proseRows(article: Article, rows: readonly LayoutRow[], width: number): Row[] {
  return rows.map(({ pieces }) => {
    const text = pieces.map((piece) => run(piece.text, pieceStyle(article, piece)));
    return [...marginOf(article, pieces), ...(text.length > 0 ? fitTo(text, width) : [])];
  });
}

/** Rows of the article as it would be saved: the text alone. */
export const cleanRows = (rows: readonly LayoutRow[]): Row[] =>
  rows.map(({ pieces }) => [
    run('    '),
    ...pieces.map(({ text, isMarkup }) => run(text, isMarkup ? theme.faint : undefined)),
  ]);

function pieceStyle(article: Article, { finding, isLit, isMarkup }: Piece): Style | undefined {
  if (isMarkup) return isLit ? theme.lit : theme.faint;
  const own = finding === undefined ? undefined : styleOf(lookOf(article, finding));
  const focused = finding === article.focus ? { ...own, ...theme.focus } : own;
  return isLit ? { ...focused, ...theme.lit } : focused;
}

function marginOf(article: Article, pieces: readonly Piece[]): Row {
  const findings = pieces.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const look = mostUrgent(findings.map((finding) => lookOf(article, finding)));
  const isFocus = findings.includes(article.focus);
  return [
    isFocus ? run(` ${theme.pointer.text}`, theme.pointer.style) : run('  '),
    look ? run(`${theme.marks[look]} `, { ...styleOf(look), underline: false }) : run('  '),
  ];
}
