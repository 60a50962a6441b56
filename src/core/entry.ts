import type { Concept } from './concept.ts';

/** A label, and one text or several below each other. */
export type Fact = readonly [label: string, texts: readonly string[]];

/** What there is to say of a concept beside its preferred term and its kind, in the order of reading. */
export function entryOf(concept: Concept): readonly Fact[] {
  const { source } = concept;
  const reasoned = concept.deprecated.map(({ term, reason }) => (reason ? `${term} (${reason})` : term));
  const facts: readonly Fact[] = [
    ['admitted', joined(concept.admitted)],
    ['deprecated', reasoned],
    ['titles', joined(concept.titles)],
    ['Chinese', joined(source.zh)],
    ['Russian', joined(source.ru)],
    ['definition', optional(concept.definition)],
    ['note', optional(concept.note)],
    ['link', optional(concept.link)],
  ];
  return facts.filter(([, texts]) => texts.length > 0);
}

const joined = (terms: readonly string[]): readonly string[] => (terms.length > 0 ? [terms.join(', ')] : []);

const optional = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
