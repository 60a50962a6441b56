import type { Verdict } from '../../core/decision.ts';
import type { Level } from '../../core/severity.ts';
import type { HelpStyles } from '../parts/bindings.ts';
import type { Style } from '../parts/rows.ts';
import type { Status } from './model.ts';

interface Mark {
  readonly text: string;
  readonly style: Style;
}

interface Theme {
  /** An undecided finding in the article, by level. */
  readonly finding: Readonly<Record<Level, Style>>;
  /** A decided one. */
  readonly decided: Readonly<Record<Verdict, Style>>;
  /** Added to the finding in focus. */
  readonly focus: Style;
  /** A match of the search. */
  readonly lit: Style;
  /** In the margin and on the strip, so that levels and decisions can be told apart without colour. */
  readonly marks: Readonly<Record<Level | Verdict, string>>;
  /** What the verdicts are called on the screen. */
  readonly words: Readonly<Record<Verdict, string>>;
  readonly pointer: Mark;
  readonly strip: { readonly seen: string; readonly unseen: string; readonly focus: string };
  readonly bar: { readonly done: string; readonly open: string };
  /** Stand for a replacement by nothing, and for a place where something is missing. */
  readonly removed: string;
  readonly missing: string;
  /** Lines between the parts of the screen. */
  readonly rule: string;
  readonly divider: Mark;
  /** Behind the path of a file with decisions that aren't saved. */
  readonly unsaved: string;
  readonly checked: { readonly on: string; readonly off: string };
  readonly arrow: string;
  readonly added: Mark;
  readonly taken: Mark;
  readonly header: Style;
  readonly strong: Style;
  readonly faint: Style;
  readonly heading: Style;
  readonly field: { readonly label: Style; readonly cursor: Style };
  readonly shared: Style;
  readonly status: Readonly<Record<Status['tone'], Style>>;
  readonly help: HelpStyles;
}

/**
 * Every colour and mark of the review screen. Undecided is underlined, decided is not, the focus is inverse. No yellow
 * and no cyan: on a light background they can't be read.
 */
export const theme = {
  finding: {
    error: { color: 'red', underline: true },
    warning: { color: 'magenta', underline: true },
    info: { color: 'blue', underline: true },
  },
  decided: {
    accepted: { color: 'green', bold: true },
    edited: { color: 'green', bold: true, italic: true },
    ignored: { dim: true },
    deferred: { dim: true, underline: true },
  },
  focus: { inverse: true, bold: true, dim: false },
  lit: { inverse: true },
  marks: {
    error: '■',
    warning: '▲',
    info: '•',
    accepted: '✓',
    edited: '✎',
    ignored: '–',
    deferred: '…',
  },
  words: { accepted: 'accepted', edited: 'edited', ignored: 'ignored', deferred: 'left for later' },
  pointer: { text: '❯', style: { bold: true } },
  strip: { seen: '━', unseen: '─', focus: '◆' },
  bar: { done: '━', open: '─' },
  removed: '∅',
  missing: '‸',
  rule: '─',
  divider: { text: '│', style: { dim: true } },
  unsaved: '*',
  checked: { on: '[x]', off: '[ ]' },
  arrow: '→',
  added: { text: '+', style: { color: 'green', bold: true } },
  taken: { text: '−', style: { color: 'red' } },
  header: { inverse: true },
  strong: { bold: true },
  faint: { dim: true },
  heading: { bold: true, underline: true },
  field: { label: { dim: true }, cursor: { inverse: true } },
  shared: { bold: true, underline: true },
  status: { plain: { bold: true }, good: { color: 'green', bold: true }, bad: { color: 'red', bold: true } },
  help: { key: { bold: true }, label: { dim: true }, heading: { bold: true, underline: true } },
} as const satisfies Theme;
