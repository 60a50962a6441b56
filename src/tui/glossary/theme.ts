import type { HelpStyles } from '../parts/bindings.ts';
import type { Style } from '../parts/rows.ts';
import type { Status } from './model.ts';

interface Theme {
  readonly header: Style;
  readonly focus: Style;
  readonly pointer: { readonly text: string; readonly style: Style };
  readonly strong: Style;
  readonly faint: Style;
  readonly heading: Style;
  /** A wrong form: derived, or found in the sentence that is tried out. */
  readonly wrong: Style;
  readonly right: Style;
  readonly cursor: Style;
  readonly rule: string;
  readonly divider: { readonly text: string; readonly style: Style };
  /** Behind the name of a file that isn't saved. */
  readonly unsaved: string;
  readonly status: Readonly<Record<Status['tone'], Style>>;
  readonly help: HelpStyles;
}

/** Every colour and mark of the glossary editor. */
export const theme: Theme = {
  header: { inverse: true },
  focus: { inverse: true, bold: true },
  pointer: { text: '❯', style: { color: 'magenta', bold: true } },
  strong: { bold: true },
  faint: { dim: true },
  heading: { bold: true, underline: true },
  wrong: { color: 'red', underline: true },
  right: { color: 'green', bold: true },
  cursor: { inverse: true },
  rule: '─',
  divider: { text: '│', style: { dim: true } },
  unsaved: '*',
  status: { plain: { bold: true }, good: { color: 'green', bold: true }, bad: { color: 'red', bold: true } },
  help: { key: { bold: true }, label: { dim: true }, heading: { bold: true, underline: true } },
};
