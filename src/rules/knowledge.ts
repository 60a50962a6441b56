import type { Concept } from '../core/concept.ts';
import type { Page } from '../core/page.ts';
import { sentenceAt } from '../core/page.ts';
import type { Rule } from '../core/rule.ts';
import type { Lexicon } from '../english/lexicon.ts';
import type { Shelves } from '../english/shelves.ts';
import type { Table } from '../english/table.ts';
import type { Tag, TagSentence } from '../english/tagger.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { ChineseDictionary } from '../pivot/chinese/dictionary.ts';

/** What rules may consult. */
export interface Knowledge {
  readonly glossary: Glossary;
  readonly lexicon: Lexicon;
  /** Names of places, people and bodies, in lower case. */
  readonly gazetteer: Table;
  /** Hyphenated words of general English. */
  readonly compounds: Table;
  readonly tag: TagSentence;
  /** Lower-case words of all shipped glossaries that no dictionary knows; read when it is first asked for. */
  names(): Table;
  /** Right words that the lexicon lacks; read when it is first asked for. */
  rare(): Shelves;
  /** Read when it is first asked for: only where a source stands beside the text. */
  chinese(): ChineseDictionary;
}

export type GlossaryRule = Rule<Knowledge>;

/** Part of speech of token `index`; '' where there is none. */
export function tagOf(page: Page, index: number, { tag }: Knowledge): Tag {
  const sentence = page.sentences[sentenceAt(page, index)];
  if (!sentence || index < sentence.first || index >= sentence.last) return '';
  return tag(page, sentence)[index - sentence.first] ?? '';
}

export const conceptOf = ({ glossary }: Knowledge, index: number): Concept => glossary.concepts.at(index);
