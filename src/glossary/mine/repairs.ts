import type { Concept } from '../../core/concept.ts';
import type { Pairing, Proposal, Quote } from '../../core/proposal.ts';
import type { Repair } from '../../core/repair.ts';
import { isCapitalized } from '../../core/token.ts';
import { newConcept } from './concept.ts';

/**
 * Proposals from what reviewers put in the place of findings. One about a concept of the glossary adds to that; of the others
 * only names and phrases are terms: *don’t* is none.
 */
export function learn(repairs: readonly Repair[], held: readonly Concept[]): Proposal[] {
  const ids = new Set(held.map(({ id }) => id));
  const groups = new Map<string, { readonly concept: Concept; readonly repairs: Repair[] }>();
  for (const repair of repairs.filter(isOfTerm).map(withoutArticle).map(withoutPossessive)) {
    const known = held.find(
      ({ id, preferred, admitted }) =>
        id === repair.conceptId || [preferred, ...admitted].some((term) => isSame(term, repair.text)),
    );
    const key = known?.id ?? repair.text.toLowerCase();
    const group = groups.get(key);
    if (group) group.repairs.push(repair);
    else
      groups.set(key, {
        concept: known ?? newConcept({ kind: 'other', preferred: repair.text }, ids),
        repairs: [repair],
      });
  }
  return [...groups.values()]
    .map((group) => proposalOf(group.concept, group.repairs))
    .toSorted((a, b) => b.confidence - a.confidence);
}

function isOfTerm({ surface, text, conceptId }: Repair): boolean {
  if (text.trim() === '' || surface.trim() === '') return false;
  if (conceptId !== undefined) return true;
  const isOnlyMarks = lettersOf(surface) === lettersOf(text);
  return !isOnlyMarks && (text.includes(' ') || isCapitalized(text));
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** *a presidential decree*, made “an executive order”: the terms are what follows. */
function withoutArticle(repair: Repair): Repair {
  const { surface, text, start } = repair;
  const lead = /^an?\s+/i.exec(surface)?.[0] ?? '';
  if (lead === '' || !/^an?\s/i.test(text)) return repair;
  return {
    ...repair,
    surface: surface.slice(lead.length),
    text: text.replace(/^an?\s+/i, ''),
    start: start + lead.length,
    before: repair.before + lead,
  };
}

/** *Bilers*, made “Beeler’s”, says that Biler is Beeler. */
function withoutPossessive(repair: Repair): Repair {
  const { surface, text } = repair;
  if (!/[’']s$/.test(text)) return repair;
  return { ...repair, text: text.replace(/[’']s$/, ''), surface: surface.replace(/[’']?s$/, '') };
}

function proposalOf(concept: Concept, repairs: readonly Repair[]): Proposal {
  const forms = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const key = repair.surface.toLowerCase();
    forms.set(key, [...(forms.get(key) ?? []), repair]);
  }
  const pairings = [...forms.values()].flatMap(pairingOf).toSorted((a, b) => b.confidence - a.confidence);
  const [first] = pairings;
  return {
    concept,
    confidence: first?.confidence ?? 0,
    articles: new Set(repairs.map(({ path }) => path)).size,
    mentions: repairs.length,
    quote: first?.trusted ?? { path: '', start: 0, end: 0, sentence: '', at: 0 },
    pairings,
  };
}

/** Written by hand says more than a suggestion accepted, and several times more than once. */
function pairingOf(repairs: readonly Repair[]): Pairing[] {
  const [first] = repairs;
  if (!first) return [];
  const written = repairs.filter(({ verdict }) => verdict === 'edited').length;
  const confidence = Math.min(0.95, (written > 0 ? 0.7 : 0.62) + 0.06 * (repairs.length - 1));
  const times = repairs.length > 1 ? `${repairs.length} times` : 'once';
  return [
    {
      form: first.surface,
      way: 'decision',
      confidence,
      evidence: [
        {
          text: `a reviewer ${written > 0 ? 'wrote' : 'accepted'} “${first.text}” for it ${times}`,
          weight: confidence,
        },
      ],
      garbled: quoteOf(first, first.surface),
      trusted: quoteOf(first, first.text),
      count: repairs.length,
      isDerived: false,
    },
  ];
}

const quoteOf = ({ path, start, before, after }: Repair, form: string): Quote => ({
  path,
  start,
  end: start + form.length,
  sentence: before + form + after,
  at: before.length,
});
