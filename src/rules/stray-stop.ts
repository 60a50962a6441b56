import type { GlossaryRule } from './knowledge.ts';
import { languageDraft } from './language.ts';

export const strayStop: GlossaryRule = {
  id: 'stray-stop',
  type: 'punctuation',
  severity: 'minor',
  summary: 'A stop or comma is doubled, or stands apart from its word.',
  examples: {
    wrong: [
      ['It was a victory for all.. Indeed it was.', '..', '.'],
      ['They operate in the United States. .', '. .', '.'],
      ['It rained , and it poured.', ' ,', ','],
    ],
    right: ['Wait... what?', 'He paid $5.00.', 'See section 3. 5. is missing.', 'Version .5 is out.'],
  },
  *check(page) {
    for (const match of page.text.matchAll(pattern)) {
      const [surface] = match;
      const span = { start: match.index, end: match.index + surface.length };
      const text = surface.trim().at(-1) ?? '';
      const says = `“${surface.trim()}” is one mark too many, or a space too many.`;
      yield languageDraft(span, text, 0.92, {
        says,
        because: 'English has one mark there, close to its word',
      });
    }
  },
};

/** Two stops that are no ellipsis, two commas, a stop after a stop and a space, a space before a comma or a closing stop. */
const pattern =
  /(?<![.…])\.\.(?![.…/\\\w])|(?<=\w)\. \.(?=\s|$)(?!\s*\.)|,\s?,(?!,)|,\.(?=\s|$)|(?<=\p{L}) +,(?=\s)|(?<=\p{L}{2}) +[.;](?=\s|$)(?!\s*\.)/gu;
