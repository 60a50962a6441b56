import type { TextExchange, Understood } from './exchange.ts';
import { byRight, expanded, notUnderstood, Pairs } from './words.ts';

/** Terms of textlint-rule-terminology: a right form, or `[wrong, right]` with an expression or several for the wrong. */
export const textlint: TextExchange = {
  holds: 'text',
  read(text) {
    const terms = termsIn(text);
    if (!terms)
      return {
        concepts: [],
        remarks: [{ message: 'Expected a JSON list of terms, or an object with “terms”' }],
      };
    const pairs = new Pairs();
    const remarks: Understood['remarks'][number][] = [];
    for (const term of terms) {
      if (typeof term === 'string') pairs.add(term);
      else if (Array.isArray(term) && typeof term[1] === 'string') {
        const patterns: unknown[] = [term[0]].flat();
        for (const pattern of patterns) {
          const forms = expanded(String(pattern));
          if (forms) pairs.add(term[1], ...forms);
          else remarks.push(notUnderstood(undefined, String(pattern)));
        }
      } else remarks.push({ message: `Not a term: ${JSON.stringify(term).slice(0, 60)}` });
    }
    return { concepts: pairs.concepts(), remarks };
  },
  write(concepts) {
    const alone = concepts.filter(({ deprecated }) => !deprecated?.length).map(({ preferred }) => preferred);
    const terms = [...alone, ...byRight(concepts).map(([right, wrong]) => [wrong, right])];
    return `${JSON.stringify({ terms }, null, 2)}\n`;
  },
};

function termsIn(text: string): readonly unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (Array.isArray(json)) return json;
    const terms = typeof json === 'object' && json !== null && 'terms' in json ? json.terms : undefined;
    return Array.isArray(terms) ? terms : undefined;
  } catch {
    return undefined;
  }
}
