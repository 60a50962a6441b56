import type { Document } from './document.ts';
import type { Span } from './span.ts';

const verbs = ['disable-next-line', 'disable', 'enable', 'ignore'] as const;

/** What a comment asks for, as one of `<!-- ungarble-VERB name… -->`; its span is the comment's. */
export interface Directive extends Span {
  readonly verb: (typeof verbs)[number];
  /** Ids of rules, or words that are right; none: all rules. */
  readonly names: readonly Name[];
}

interface Name extends Span {
  readonly text: string;
}

// No name list is longer; a comment that is never closed would else be read again from every other.
const comment = new RegExp(
  `<!--\\s{0,20}ungarble-(${verbs.join('|')})(?![\\p{L}\\p{N}-])([^<>]{0,2000}?)-->`,
  'gu',
);

/** The directives of a document in their order; what is shown as code is none. */
export function directivesIn({ text, verbatim = [] }: Pick<Document, 'text' | 'verbatim'>): Directive[] {
  if (!text.includes('<!--')) return [];
  const found: Directive[] = [];
  let shown = 0;
  for (const match of text.matchAll(comment)) {
    const [whole, said, rest = ''] = match;
    const start = match.index;
    while ((verbatim[shown]?.end ?? Number.POSITIVE_INFINITY) <= start) shown++;
    const verb = verbs.find((each) => each === said);
    if (verb === undefined || (verbatim[shown]?.start ?? start) < start) continue;
    const end = start + whole.length;
    const from = end - '-->'.length - rest.length;
    const names = [...rest.matchAll(/[^\s,]+/g)].map(({ index, 0: text }) => ({
      text,
      start: from + index,
      end: from + index + text.length,
    }));
    found.push({ verb, names, start, end });
  }
  return found;
}
