import type { Lexicon } from '../../english/lexicon.ts';
import type { TagSentence } from '../../english/tagger.ts';
import type { ReverseDictionary } from '../../pivot/chinese/reverse.ts';

/** What the miner consults. */
export interface Resources {
  readonly lexicon: Lexicon;
  readonly tag: TagSentence;
  readonly chinese: ReverseDictionary;
}
