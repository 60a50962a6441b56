import type { TextExchange, Understood } from './exchange.ts';
import { byRight, linesOf, Pairs } from './words.ts';

/** A dictionary of codespell's: `wrong->right`, or `wrong->one, other,` where none is sure. */
export const codespell: TextExchange = {
  holds: 'text',
  read(text) {
    const pairs = new Pairs();
    const remarks: Understood['remarks'][number][] = [];
    for (const { line, said } of linesOf(text)) {
      const [wrong = '', rest] = said.split('->');
      const [right, ...others] = (rest ?? '').split(',').map((part) => part.trim());
      if (!right || wrong === '')
        remarks.push({ line, message: `Expected “wrong->right”, not “${said.slice(0, 60)}”` });
      else if (others.some(Boolean))
        remarks.push({
          line,
          message: `“${wrong}” may stand for several words: ${[right, ...others].filter(Boolean).join(', ')}`,
        });
      else pairs.add(right, wrong);
    }
    return { concepts: pairs.concepts(), remarks };
  },
  write: (concepts) =>
    byRight(concepts)
      .map(([right, wrong]) => `${wrong}->${right}\n`)
      .join(''),
};
