import type { ChineseDictionary } from './chinese/dictionary.ts';
import type { RussianDictionary } from './russian/dictionary.ts';

/** One of each language whose way of breaking terms is modelled. */
export interface Dictionaries {
  readonly chinese: ChineseDictionary;
  readonly russian: RussianDictionary;
}
