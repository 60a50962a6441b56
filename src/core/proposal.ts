import type { Concept } from './concept.ts';
import type { Evidence } from './finding.ts';
import type { Span } from './span.ts';

/** Where something stands: its span in the document, and the sentence around it as evidence for a reader. */
export interface Quote extends Span {
  readonly path: string;
  readonly sentence: string;
  /** Where in the sentence the span begins. */
  readonly at: number;
}

/** How a form of the garbled text was recognised as a trusted term. */
export type Way = 'casing' | 'sound' | 'split' | 'rendering' | 'title' | 'context';

/** A form of the garbled text that stands for a term of the trusted ones. */
export interface Pairing {
  readonly form: string;
  readonly way: Way;
  /** 0..1 */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly garbled: Quote;
  readonly trusted: Quote;
  /** How often the form stands in the garbled texts. */
  readonly count: number;
}

/** A concept that the trusted texts speak for. */
export interface Proposal {
  /** Without the paired forms: `withPairings` adds those that are accepted. */
  readonly concept: Concept;
  /** 0..1: how sure it is that this belongs into a glossary. */
  readonly confidence: number;
  /** Trusted documents that have it. */
  readonly articles: number;
  readonly mentions: number;
  readonly quote: Quote;
  /** Surest first. */
  readonly pairings: readonly Pairing[];
}

/** Ways whose forms are caught by the concept itself: by its case policy, and by the titles of a person. */
const derived = new Set<Way>(['casing', 'title']);

/** The proposed concept, with the forms of the accepted pairings as deprecated terms. */
export const withPairings = ({ concept }: Proposal, accepted: readonly Pairing[]): Concept => ({
  ...concept,
  deprecated: [
    ...concept.deprecated,
    ...accepted.filter(({ way }) => !derived.has(way)).map(({ form }) => ({ term: form })),
  ],
});
