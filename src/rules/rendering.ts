import { wordsOf } from '../glossary/words.ts';
import type { GlossaryRule } from './knowledge.ts';
import { conceptOf, tagOf } from './knowledge.ts';
import { draftOf, readingsOf } from './reading.ts';

export const rendering: GlossaryRule = {
  id: 'rendering',
  type: 'wrong-term',
  severity: 'major',
  summary: 'A term came out word for word, not as English calls it.',
  examples: {
    wrong: [
      ['The judge issued an initial ban on Sunday.', 'an initial ban', 'a preliminary injunction'],
      ['The case rests on the procedural justice clause.', 'procedural justice clause', 'Due Process Clause'],
      ['He signed a presidential decree in August.', 'a presidential decree', 'an executive order'],
    ],
    right: ['The judge issued a preliminary injunction.', 'The initial response was a ban.'],
  },
  *check(page, knowledge) {
    for (const match of readingsOf(page, knowledge)) {
      if (conceptOf(knowledge, match.concept).kind === 'organization') continue;
      const draft = draftOf(page, knowledge, match);
      // “it violates privacy”: a verb and its object are no term.
      const index = wordsOf(page).indices[match.first] ?? 0;
      if (draft && !/^(?:VERB|AUX)$/.test(tagOf(page, index, knowledge))) yield draft;
    }
  },
};
