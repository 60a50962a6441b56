import type { Exchange } from './exchange.ts';

/** A form in which people keep terms elsewhere. What reads and writes it is loaded when it is asked for. */
export interface Form {
  readonly id: string;
  readonly summary: string;
  /** Endings of file names that tell it. */
  readonly endings: readonly string[];
  load(): Promise<Exchange>;
}

const form = (id: string, summary: string, endings: string, load: () => Promise<Exchange>): Form => ({
  id,
  summary,
  endings: endings.split(' ').filter(Boolean),
  load,
});

/** Every form that glossaries are brought in from and out to. */
export const forms: readonly Form[] = [
  form(
    'tbx',
    'TBX-Basic of 2019 (DCA); also reads DCT and TBX of 2008',
    '.tbx .xml .martif',
    async () => (await import('./tbx.ts')).tbx,
  ),
  form('tbx-dct', 'TBX-Basic of 2019 (DCT)', '', async () => (await import('./tbx.ts')).tbxDct),
  form('csv', 'a table with commas', '.csv', async () => (await import('./csv.ts')).csv),
  form('tsv', 'a table with tabs', '.tsv', async () => (await import('./csv.ts')).tsv),
  form('xlsx', "a spreadsheet's first sheet", '.xlsx', async () => (await import('./xlsx.ts')).xlsx),
  form(
    'vale-accept',
    "Vale's vocabulary of right words",
    'accept.txt',
    async () => (await import('./vale.ts')).accept,
  ),
  form(
    'vale-reject',
    "Vale's vocabulary of wrong words",
    'reject.txt',
    async () => (await import('./vale.ts')).reject,
  ),
  form(
    'vale-substitution',
    "Vale's substitution rule",
    '.yml',
    async () => (await import('./vale.ts')).substitutions,
  ),
  form(
    'cspell',
    "cspell's word list",
    '.cspell.txt .words.txt .dic',
    async () => (await import('./cspell.ts')).cspell,
  ),
  form(
    'codespell',
    "codespell's dictionary",
    '.codespell dictionary.txt',
    async () => (await import('./codespell.ts')).codespell,
  ),
  form('textlint', "textlint's terminology", '.json', async () => (await import('./textlint.ts')).textlint),
];

export const formIds: readonly string[] = forms.map(({ id }) => id);
