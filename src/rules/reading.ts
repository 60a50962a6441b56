import type { Draft, Evidence } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import type { Mention } from '../glossary/forms.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { type RenderingMatch, renderingsAt } from '../glossary/renderings.ts';
import { wordsOf } from '../glossary/words.ts';
import { confidenceOf, exception, presence } from './context.ts';
import { conceptOf, type Knowledge } from './knowledge.ts';
import { repairs } from './repair.ts';

const remembered = new WeakMap<Page, { knowledge: Knowledge; matches: readonly RenderingMatch[] }>();

/** Word-for-word readings in the page, of terms and of bodies: shared by the two rules that report them. */
export function readingsOf(page: Page, knowledge: Knowledge): readonly RenderingMatch[] {
  const known = remembered.get(page);
  if (known?.knowledge === knowledge) return known.matches;
  const words = wordsOf(page);
  const { renderings } = knowledge.glossary;
  const mayOmit = (concept: number): boolean => conceptOf(knowledge, concept).kind === 'organization';
  const matches: RenderingMatch[] = [];
  for (let at = 0; at < words.norms.length; at++)
    matches.push(...renderingsAt(words, at, renderings, mayOmit));
  remembered.set(page, { knowledge, matches });
  return matches;
}

/** A draft for a reading, or none where the words are right as they stand. */
export function draftOf(page: Page, knowledge: Knowledge, match: RenderingMatch): Draft | undefined {
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, match.rendering.concept);
  const [start, end] = [words.tokens[match.first]?.start ?? 0, words.tokens[match.last - 1]?.end ?? 0];
  const index = words.indices[match.first] ?? 0;
  if (match.last - match.first < 2) return undefined;
  const rivals = standing(page, knowledge, match);
  if (rivals === 'right') return undefined;
  const evidence = [
    ...wordForWord(match),
    ...presence(page, knowledge, match.rendering.concept, concept.preferred),
  ];
  const unless = exception(page, { start, end }, index, concept);
  if (unless) evidence.push({ text: `“${unless}” stands near by`, weight: -0.5 });
  if (rivals === 'contested')
    evidence.push({ text: 'another concept of the glossary is called so', weight: -0.2 });
  const confidence = confidenceOf(evidence);
  return {
    start,
    end,
    problem: {
      kind: concept.kind === 'organization' ? 'organization' : 'rendering',
      term: concept.preferred,
    },
    evidence,
    suggestions: repairs(concept, page.text.slice(start, end), confidence, opensSentence(page, index)),
    confidence,
    conceptId: concept.id,
    severity: concept.severity,
    fixable: concept.fix === 'always',
  };
}

/**
 * Whether the words are a form of the glossary's as they stand: *Ministry of Commerce* is a broken Commerce Department, but
 * also what China's is called. Contested where both have the same source term; right where the words are nobody's reading.
 */
function standing(page: Page, knowledge: Knowledge, match: RenderingMatch): 'right' | 'contested' | 'free' {
  const { list, covered } = mentionsOf(page, knowledge.glossary);
  const over = list.filter(
    ({ form, first, last }) => form.status === 'allowed' && first < match.last && match.first < last,
  );
  if (over.some((mention) => covers(mention, match) && !isRival(knowledge, mention, match))) return 'right';
  if (over.some((mention) => covers(mention, match))) return 'contested';
  const uncovered = covered.subarray(match.first, match.last).includes(0);
  return uncovered ? 'free' : 'right';
}

const covers = (mention: Mention, match: RenderingMatch): boolean =>
  mention.first <= match.first && match.last <= mention.last;

function isRival(knowledge: Knowledge, { form, first, last }: Mention, match: RenderingMatch): boolean {
  if (form.concept === match.rendering.concept || first !== match.first || last !== match.last) return false;
  const [mine, theirs] = [match.rendering.concept, form.concept].map(
    (index) => conceptOf(knowledge, index).source.zh,
  );
  return mine?.some((term) => theirs?.includes(term)) ?? false;
}

function wordForWord({ rendering, pieces, missing }: RenderingMatch): Evidence[] {
  const loose = pieces.filter((piece) => piece.loose).length;
  const read = pieces.map(({ english, source }) => `${english} (${source})`).join(' + ');
  const evidence = [
    { text: `${rendering.source} word for word: ${read}`, weight: 0.5 + 0.12 * pieces.length - 0.12 * loose },
  ];
  if (missing > 0)
    evidence.push({
      text: `${missing} of ${pieces.length + missing} parts of the name left out`,
      weight: -0.12 * missing,
    });
  return evidence;
}
