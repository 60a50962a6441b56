import stringWidth from 'fast-string-width';
import type { RealTerminal } from '../../tests/tui/review/terminal.ts';

type Buffer = RealTerminal['buffer'];
type Cell = NonNullable<ReturnType<Buffer['getNullCell']>>;

interface Look {
  readonly colour: string;
  readonly ground: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

interface Stretch {
  readonly look: Look;
  readonly column: number;
  text: string;
  width: number;
}

const cell = { width: 8.4, height: 18, font: 14 };
const margin = 16;
const palette = ['#3b4252', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d8dee9'];
const ink = '#d8dee9';
const paper = '#1e222a';

/** The screen as a picture that needs no font of its own: every stretch is set to the columns that it takes. */
export function pictureOf(buffer: Buffer, { columns, rows }: { columns: number; rows: number }): string {
  const width = columns * cell.width + 2 * margin;
  const height = rows * cell.height + 2 * margin;
  const drawn = Array.from({ length: rows }, (_, row) =>
    rowOf(buffer, row, columns).map((each) => svgOf(each, row)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="${cell.font}" role="img" aria-label="The review screen of ungarble"><title>The review screen of ungarble</title><rect width="100%" height="100%" rx="10" fill="${paper}"/>
${drawn.flat().filter(Boolean).join('\n')}
</svg>
`;
}

function rowOf(buffer: Buffer, row: number, columns: number): Stretch[] {
  const line = buffer.getLine(buffer.baseY + row);
  const stretches: Stretch[] = [];
  for (let column = 0; column < columns; column++) {
    const found = line?.getCell(column);
    if (!found || found.getWidth() === 0) continue;
    const look = lookOf(found);
    const text = found.getChars() || ' ';
    const last = stretches.at(-1);
    if (last && JSON.stringify(last.look) === JSON.stringify(look)) {
      last.text += text;
      last.width += found.getWidth();
    } else stretches.push({ look, column, text, width: found.getWidth() });
  }
  return stretches;
}

function lookOf(found: Cell): Look {
  const colour = found.isFgDefault() ? ink : (palette[found.getFgColor() % 8] ?? ink);
  const isInverse = found.isInverse() !== 0;
  return {
    colour: isInverse ? paper : colour,
    ground: isInverse ? colour : '',
    bold: found.isBold() !== 0,
    dim: found.isDim() !== 0,
    italic: found.isItalic() !== 0,
    underline: found.isUnderline() !== 0,
  };
}

const lengthOf = (columns: number): string => (columns * cell.width).toFixed(1);
const placeOf = (column: number): string => (margin + column * cell.width).toFixed(1);

function svgOf({ look, column, text, width }: Stretch, row: number): string {
  const y = margin + row * cell.height;
  const ground = look.ground
    ? [
        `<rect x="${placeOf(column)}" y="${y}" width="${lengthOf(width)}" height="${cell.height}" fill="${look.ground}"/>`,
      ]
    : [];
  const styles = [
    look.bold ? ' font-weight="bold"' : '',
    look.italic ? ' font-style="italic"' : '',
    look.underline ? ' text-decoration="underline"' : '',
    look.dim ? ' opacity=".6"' : '',
  ].join('');
  // Spaces at either end, and more than one, are lost in some viewers, and the letters spread over their columns.
  const words = [...text.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: said }) => {
    const from = column + stringWidth(text.slice(0, index));
    return `<text x="${placeOf(from)}" y="${y + cell.font}" textLength="${lengthOf(stringWidth(said))}" fill="${look.colour}"${styles}>${escaped(said)}</text>`;
  });
  return [...ground, ...words].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
