import { opensSentence, type Page } from '../../core/page.ts';
import { isCapitalized } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import { wordsOf } from '../../glossary/words.ts';

/** How a word stands in a document, as it is written there. */
interface Uses {
  places: number;
  /** Capitalised words that stand before it and are no titles: given names, mostly. */
  readonly after: Set<string>;
}

const remembered = new WeakMap<Page, ReadonlyMap<string, Uses>>();

/** Of each word, how it stands in the page; taken once, when a name is first doubted. */
export function usesOf(page: Page): ReadonlyMap<string, Uses> {
  const known = remembered.get(page);
  if (known) return known;
  const found = new Map<string, Uses>();
  const { tokens, joined, indices } = wordsOf(page);
  for (const [at, { text }] of tokens.entries()) {
    const uses = found.get(text) ?? { places: 0, after: new Set() };
    found.set(text, uses);
    uses.places++;
    const before = joined[at] === 1 ? tokens[at - 1] : undefined;
    if (
      before &&
      isCapitalized(before.text) &&
      !isTitle(before.lower) &&
      !opensSentence(page, indices[at - 1] ?? 0)
    )
      uses.after.add(before.text);
  }
  remembered.set(page, found);
  return found;
}
