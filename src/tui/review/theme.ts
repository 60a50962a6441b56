import type { Level } from '../../core/severity.ts';
import type { HelpStyles } from '../parts/bindings.ts';
import type { Style } from '../parts/rows.ts';
import type { Status } from './model.ts';

/** Where a finding stands. */
type Standing = 'undecided' | 'accepted' | 'edited' | 'ignored';

interface Theme {
  /** An undecided finding in the article, by level. */
  readonly finding: Readonly<Record<Level, Style>>;
  /** A decided one. */
  readonly decided: Readonly<Record<Exclude<Standing, 'undecided'>, Style>>;
  /** Added to the finding in focus. */
  readonly focus: Style;
  /** In the margin and on the map, so that levels and decisions can be told apart without colour. */
  readonly marks: Readonly<Record<Level | Exclude<Standing, 'undecided'>, string>>;
  readonly pointer: { readonly text: string; readonly style: Style };
  readonly map: { readonly empty: string; readonly focus: string };
  /** Stand for a replacement by nothing, and for a place where something is missing. */
  readonly removed: string;
  readonly missing: string;
  /** Lines between the parts of the screen. */
  readonly rule: string;
  readonly divider: string;
  /** Behind the path of a file with decisions that aren't saved. */
  readonly unsaved: string;
  readonly header: Style;
  readonly strong: Style;
  readonly faint: Style;
  readonly cursor: Style;
  readonly negative: Style;
  readonly status: Readonly<Record<Status['tone'], Style>>;
  readonly help: HelpStyles;
}

/** Every colour and mark of the review screen. Undecided is underlined, decided is not, the focus is inverse. */
export const theme = {
  finding: {
    error: { color: 'red', underline: true },
    warning: { color: 'yellow', underline: true },
    info: { color: 'cyan', underline: true },
  },
  decided: {
    accepted: { color: 'green', bold: true },
    edited: { color: 'green', bold: true, italic: true },
    ignored: { dim: true },
  },
  focus: { inverse: true, bold: true },
  marks: { error: '■', warning: '▲', info: '•', accepted: '✓', edited: '✎', ignored: '–' },
  pointer: { text: '❯', style: { color: 'magenta', bold: true } },
  map: { empty: '·', focus: '◆' },
  removed: '∅',
  missing: '‸',
  rule: '─',
  divider: '│',
  unsaved: '*',
  header: { inverse: true },
  strong: { bold: true },
  faint: { dim: true },
  cursor: { inverse: true },
  negative: { dim: true },
  status: { plain: { bold: true }, good: { color: 'green', bold: true }, bad: { color: 'red', bold: true } },
  help: { key: { bold: true }, label: { dim: true }, heading: { bold: true, underline: true } },
} as const satisfies Theme;
