import type { Page } from '../core/page.ts';
import { nationWords } from '../english/nations.ts';
import type { RenderingMatch } from '../glossary/rendering-match.ts';
import { wordsOf } from '../glossary/words.ts';
import type { GlossaryRule, Knowledge } from './knowledge.ts';
import { conceptOf } from './knowledge.ts';
import { draftOf, readingsOf } from './reading.ts';

export const organization: GlossaryRule = {
  id: 'organization',
  type: 'wrong-term',
  severity: 'major',
  summary: 'A body is called by another name than its own.',
  examples: {
    wrong: [
      [
        'The U.S. Ministry of Commerce issued the rules.',
        'U.S. Ministry of Commerce',
        'U.S. Department of Commerce',
      ],
    ],
    right: ['The Department of Commerce issued the rules.', "China's Ministry of Commerce protested."],
  },
  *check(page, knowledge) {
    for (const match of readingsOf(page, knowledge)) {
      if (conceptOf(knowledge, match.concept).kind !== 'organization') continue;
      if (match.missing > 0 && !isDistinctive(page, knowledge, match)) continue;
      const draft = draftOf(page, knowledge, match);
      if (draft) yield draft;
    }
  },
};

/** A name that lacks parts must keep one that no other body shares: *US wechat Association* does, *US Association* doesn't. */
function isDistinctive(page: Page, knowledge: Knowledge, { first, last }: RenderingMatch): boolean {
  const { tokens, norms } = wordsOf(page);
  const isNation = (index: number): boolean => nationWords(norms[index] ?? '').length > 0;
  for (let at = first; at < last; at++) {
    const { text = '' } = tokens[at] ?? {};
    if (text.length > 3 && !isNation(at) && !knowledge.lexicon.knows(text)) return true;
  }
  return false;
}
