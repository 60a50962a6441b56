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
export type Way = 'casing' | 'sound' | 'split' | 'rendering' | 'title' | 'context' | 'decision';

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
  /** The concept finds the form by itself, by its spelling, sound or source term: it need not be listed. */
  readonly isDerived: boolean;
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

/** From this confidence on a proposal may be accepted unseen. */
export const sure = 0.6;

/** The proposed concept, with those of the accepted forms as deprecated terms that it would not find by itself. */
export const withPairings = ({ concept }: Proposal, accepted: readonly Pairing[]): Concept => ({
  ...concept,
  deprecated: [
    ...concept.deprecated,
    ...accepted.filter(({ isDerived }) => !isDerived).map(({ form }) => ({ term: form })),
  ],
});
