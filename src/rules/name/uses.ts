import { opensSentence, type Page } from '../../core/page.ts';
import { isCapitalized } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import { wordsOf } from '../../glossary/words.ts';

/** How a word stands in a document, as it is written there. */
interface Uses {
  places: number;
  /** Capitalised words that stand before it and are no titles: given names, mostly. */
  after: Set<string> | undefined;
}

const remembered = new WeakMap<Page, ReadonlyMap<string, Uses>>();

/** Of each word, how it stands in the page; taken once, when a name is first doubted. */
export function usesOf(page: Page): ReadonlyMap<string, Uses> {
  const known = remembered.get(page);
  if (known) return known;
  const found = new Map<string, Uses>();
  const { tokens, joined, indices } = wordsOf(page);
  for (let at = 0; at < tokens.length; at++) {
    const { text = '' } = tokens[at] ?? {};
    const uses = found.get(text) ?? { places: 0, after: undefined };
    if (uses.places++ === 0) found.set(text, uses);
    const before = joined[at] === 1 ? tokens[at - 1] : undefined;
    if (
      before &&
      isCapitalized(before.text) &&
      !isTitle(before.lower) &&
      !opensSentence(page, indices[at - 1] ?? 0)
    )
      uses.after = (uses.after ?? new Set()).add(before.text);
  }
  remembered.set(page, found);
  return found;
}
