import { isFunctionWord } from '../../english/function-words.ts';
import { sentenceOf } from './contexts.ts';
import type { Term } from './terms.ts';

/** Words that a term leans on, before it and after. */
const reach = 4;

/** The words that stand near a term in the trusted texts, normalised: *president Donald Trump’s* before executive order. */
export function neighbourhood(term: Term): string[] {
  const found = new Set<string>();
  for (const { article, first, last } of term.places) {
    const sentence = sentenceOf(article, first);
    for (let at = Math.max(sentence.first, first - reach); at < Math.min(sentence.last, last + reach); at++) {
      const norm = article.words.norms[at] ?? '';
      if ((at < first || at >= last) && !isFunctionWord(norm)) found.add(norm);
    }
  }
  return [...found];
}
