import type { GlossaryRule } from './knowledge.ts';
import { languageDraft } from './language.ts';

export const fullWidth: GlossaryRule = {
  id: 'full-width',
  type: 'character-encoding',
  severity: 'minor',
  summary: 'A full-width mark, letter or digit of East Asian typing stands in English text.',
  examples: {
    wrong: [
      ['The court agreed，and the ban fell.', '，', ', '],
      ['He paid １００ dollars.', '１００', '100'],
    ],
    right: ['The court agreed, and the ban fell.', '法院同意，禁令失效。'],
  },
  *check(page) {
    for (const match of page.text.matchAll(
      /(?<=[\p{Script=Latin}\d"”’)\s])[，。；：？！、（）％]|[Ａ-Ｚａ-ｚ０-９]+/gu,
    )) {
      const [surface] = match;
      const after = page.text[match.index + surface.length] ?? '\n';
      if (/\p{Script=Han}/u.test(after)) continue;
      const narrow = [...surface].map(narrowed).join('');
      const text = spaced(narrow, page.text[match.index - 1] ?? '', after);
      const span = { start: match.index, end: match.index + surface.length };
      yield languageDraft(span, text, 0.95, {
        says: `“${surface}” is full-width.`,
        because: 'it was left from the source text',
      });
    }
  },
};

const letterOrDigit = /[\p{L}\p{N}]/u;

/** East Asian marks bring their own space; English ones need it: after a stop, and outside brackets. */
function spaced(narrow: string, before: string, after: string): string {
  const opens = narrow === '(' && letterOrDigit.test(before) ? ' ' : '';
  return `${opens}${narrow}${/[,.;:?!)]$/.test(narrow) && letterOrDigit.test(after) ? ' ' : ''}`;
}

const stops: Readonly<Record<string, string>> = { '。': '.', '、': ',' };

/** Full-width forms stand 0xFEE0 above ASCII in Unicode. */
const narrowed = (letter: string): string =>
  stops[letter] ?? String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
