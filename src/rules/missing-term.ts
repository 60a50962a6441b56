import type { Concept } from '../core/concept.ts';
import type { Draft, Evidence } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { thresholds } from '../core/thresholds.ts';
import { isFunctionWord } from '../english/function-words.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
import { underPolicy } from './policy.ts';
import { repairs } from './repair.ts';
import { type Choice, choose, confidenceOf } from './source/choose.ts';
import { type Candidate, candidatesOf } from './source/stand-ins.ts';
import { lettersOf, likestForm, says, sharedLetters } from './source/term.ts';

export const missingTerm: GlossaryRule = {
  id: 'missing-term',
  type: 'wrong-term',
  severity: 'major',
  summary: 'The source has a term, and other words stand in its place.',
  examples: {
    wrong: [
      ['比勒法官说了。\tJudge Keeler said so.', 'Keeler', 'Beeler'],
      [
        '他向美国最高法院上诉。\tHe went to the Supreme Tribunal of America.',
        'Supreme Tribunal of America',
        'U.S. Supreme Court',
      ],
      ['法院批准了初步禁令。\tThe court granted the first ban.', 'first ban', 'preliminary injunction'],
    ],
    right: [
      '法院批准了初步禁令。\tThe court granted the preliminary injunction.',
      '法院批准了初步禁令。\tThe court granted it.',
      '范明政出席了。\tHe attended.',
    ],
  },
  *check(page, knowledge) {
    for (const candidates of candidatesOf(page, knowledge)) {
      for (const choice of choose(candidates)) yield* draft(page, knowledge, choice);
    }
  },
};

function draft(page: Page, knowledge: Knowledge, { candidate, score }: Choice): Draft[] {
  const confidence = Math.round(confidenceOf(score) * 100) / 100;
  if (confidence < thresholds.report) return [];
  const { first, last, setting } = candidate;
  const { tokens, indices } = setting.words;
  const concept = conceptOf(knowledge, setting.concept);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const index = indices[first] ?? 0;
  const surface = page.text.slice(start, end);
  const reasons = reasonsFor(candidate, concept, surface);
  return underPolicy(page, concept, index, {
    start,
    end,
    problem: { kind: 'missing', term: concept.preferred, source: saidIn(candidate) },
    // What fitted weights say together is shared out: no reason is enough by itself.
    evidence: reasons.map((text): Evidence => ({ text, weight: confidence / reasons.length })),
    suggestions: repairs(named(concept, surface, candidate), surface, confidence, opensSentence(page, index)),
    confidence,
    fixable: false,
  });
}

const saidIn = ({ setting: { mentions } }: Candidate): string => mentions[0]?.source.term ?? '';

/** Where the text has the surname alone, so should the repair: *Gaozhu* is the whole Gao Zhu, *Forge* just Fauci. */
function named(concept: Concept, surface: string, { setting: { mentions } }: Candidate): Concept {
  if (concept.kind !== 'person' || surface.includes(' ')) return concept;
  const short = concept.admitted.filter((form) => !form.includes(' '));
  if (short.length === 0 && mentions.every(({ source }) => source.isPart))
    short.push(concept.preferred.split(' ').at(-1) ?? concept.preferred);
  const likeness = (form: string): number => sharedLetters(lettersOf(surface), lettersOf(form));
  const [best] = short.toSorted((a, b) => likeness(b) - likeness(a));
  if (best === undefined || likeness(best) < likeness(concept.preferred)) return concept;
  return {
    ...concept,
    preferred: best,
    admitted: [...short.filter((form) => form !== best), concept.preferred],
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Why these words, as clauses for people. */
function reasonsFor(candidate: Candidate, concept: Concept, surface: string): string[] {
  const { signs, setting } = candidate;
  const said = saidIn(candidate);
  const { preferred } = concept;
  const form = signs.missing === 1 ? `no form of “${preferred}”` : `“${preferred}” less often`;
  const reasons = [`the source has “${said}” here, and the translation ${form}`];
  const [sound, isSpelt] = [Math.max(signs.form, signs.pinyin), signs.form >= signs.pinyin];
  if (sound > 0.5)
    reasons.push(
      isSpelt
        ? `“${surface}” has ${percent(sound)} of the letters of “${likestForm(surface, setting.term)}”, as the pivot hears them`
        : `“${surface}” has ${percent(sound)} of the letters of “${said}” in pinyin`,
    );
  const read = wordForWord(candidate);
  if (read !== '') reasons.push(`${said} word for word: ${read}`);
  if (signs.together > 0.5 && setting.lacking.size > 1)
    reasons.push(`the same words stand in other places where the source has “${said}”`);
  if (signs.explained === 0 && signs.other === 0 && signs.taken === 0)
    reasons.push('nothing else in the source accounts for them');
  return reasons;
}

/** *exchange (兌換) + guarantee (保證)*, where every word says a piece or most do. */
function wordForWord({ first, last, setting: { words, term } }: Candidate): string {
  const content = words.norms.slice(first, last).filter((norm) => !isFunctionWord(norm));
  let best: string[] = [];
  for (const pieces of term.readings) {
    const read = content.flatMap((norm) => {
      const piece = pieces.find((each) => says(norm, each) >= 0.5);
      return piece ? [`${norm} (${piece.source})`] : [];
    });
    if (read.length > best.length) best = read;
  }
  return best.length * 2 >= content.length ? best.join(' + ') : '';
}
