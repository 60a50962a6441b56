import type { Concept } from '../../core/concept.ts';
import type { Draft, Evidence, Problem } from '../../core/finding.ts';
import type { Page } from '../../core/page.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { sourceTerms } from '../../glossary/sources.ts';
import { confidenceOf } from '../context.ts';
import { conceptOf, type Knowledge } from '../knowledge.ts';
import { type Beside, besideAt, besides } from './beside.ts';

/** What rests on likeness alone, and may be another thing than the concept. */
const resembling = new Set<Problem['kind']>(['name', 'garbled', 'organization', 'rendering', 'romanized']);
const spelt = new Set<Problem['kind']>(['name', 'garbled']);

/** The draft as the source beside it speaks for or against it. */
export function weighedBySource(page: Page, knowledge: Knowledge, draft: Draft): Draft {
  if (draft.conceptId === undefined || !resembling.has(draft.problem.kind)) return draft;
  const beside = besideAt(besides(page, knowledge), draft.start);
  const number = beside && numbersOf(knowledge.glossary).get(draft.conceptId);
  if (!beside || number === undefined) return draft;
  const said = testimony(beside, number, conceptOf(knowledge, number), draft.problem.kind);
  if (!said) return draft;
  const evidence = [...draft.evidence, said];
  const confidence = confidenceOf([{ text: '', weight: draft.confidence }, said]);
  return { ...draft, evidence, confidence };
}

function testimony(
  { said, kept, segment: { source = '' } }: Beside,
  number: number,
  concept: Concept,
  kind: Problem['kind'],
): Evidence | undefined {
  const mentions = said.get(number);
  if (mentions) {
    const [term = ''] = mentions.map(({ source }) => source.term);
    if ((kept.get(number) ?? 0) < mentions.length)
      return { text: `the source has “${term}” here`, weight: 0.08 };
    const text = `the translation has it as often as the source has “${term}”`;
    return spelt.has(kind) ? { text, weight: -0.4 } : undefined;
  }
  const terms = sourceTerms(concept).filter((term) => scriptOf(term) === scriptOf(source));
  if (terms.length === 0) return undefined;
  return { text: `the source doesn't have “${terms.join('”, “')}” here`, weight: -0.5 };
}

const scriptOf = (text: string): 'zh' | 'ru' | 'other' =>
  /\p{Script=Han}/u.test(text) ? 'zh' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'other';

const remembered = new WeakMap<Glossary, ReadonlyMap<string, number>>();

/** Numbers of concepts by id: only a text with a source asks for them. */
function numbersOf(glossary: Glossary): ReadonlyMap<string, number> {
  const known = remembered.get(glossary);
  if (known) return known;
  const numbers = new Map([...glossary.concepts].map(({ id }, number) => [id, number]));
  remembered.set(glossary, numbers);
  return numbers;
}
