import picocolors from 'picocolors';
import type { Level } from '../core/severity.ts';

type Paint = (text: string) => string;

/** Every colour of the reports for people. */
export interface Theme {
  readonly level: Readonly<Record<Level, Paint>>;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly marked: Paint;
  readonly good: Paint;
  readonly bar: Paint;
}

export function theme(colour: boolean): Theme {
  const { blue, yellow, red, bold, dim, green, cyan, underline } = picocolors.createColors(colour);
  return {
    level: { info: blue, warning: yellow, error: red },
    strong: bold,
    faint: dim,
    marked: underline,
    good: green,
    bar: cyan,
  };
}
