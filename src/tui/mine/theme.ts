import type { HelpStyles } from '../parts/bindings.ts';
import type { Style } from '../parts/rows.ts';
import type { Choice, Status } from './state.ts';

interface Theme {
  readonly marks: Readonly<Record<Choice['verdict'], string>>;
  readonly verdict: Readonly<Record<Choice['verdict'], Style>>;
  readonly focus: Style;
  readonly pointer: { readonly text: string; readonly style: Style };
  readonly header: Style;
  readonly strong: Style;
  readonly faint: Style;
  /** A form in the sentence that it stands in: garbled, and right. */
  readonly garbled: Style;
  readonly trusted: Style;
  readonly cursor: Style;
  readonly divider: { readonly text: string; readonly style: Style };
  readonly kept: string;
  readonly dropped: string;
  readonly status: Readonly<Record<Status['tone'], Style>>;
  readonly help: HelpStyles;
}

/** Every colour and mark of the mining screen. */
export const theme: Theme = {
  marks: { open: ' ', accepted: '✓', rejected: '–' },
  verdict: { open: {}, accepted: { color: 'green', bold: true }, rejected: { dim: true } },
  focus: { inverse: true, bold: true },
  pointer: { text: '❯', style: { color: 'magenta', bold: true } },
  header: { inverse: true },
  strong: { bold: true },
  faint: { dim: true },
  garbled: { color: 'red', underline: true },
  trusted: { color: 'green', bold: true },
  cursor: { inverse: true },
  divider: { text: '│', style: { dim: true } },
  kept: '✓',
  dropped: '–',
  status: { plain: { bold: true }, good: { color: 'green', bold: true }, bad: { color: 'red', bold: true } },
  help: { key: { bold: true }, label: { dim: true }, heading: { bold: true, underline: true } },
};
