import type { MqmType } from './mqm.ts';
import type { Severity } from './severity.ts';
import type { Span } from './span.ts';

/** One reason behind a finding, as a clause that would convince an editor. `weight` may be negative. */
export interface Evidence {
  readonly text: string;
  readonly weight: number;
}

/** A replacement for exactly the finding's span; `confidence` in 0..1. */
export interface Suggestion {
  readonly text: string;
  readonly confidence: number;
  readonly reason: string;
}

/** What is wrong, as data: `message.ts` puts it into words. */
export type Problem =
  | { readonly kind: 'casing'; readonly term: string }
  | { readonly kind: 'name'; readonly term: string }
  | { readonly kind: 'title'; readonly term: string; readonly title: string }
  | { readonly kind: 'organization'; readonly term: string }
  | { readonly kind: 'rendering'; readonly term: string }
  | { readonly kind: 'garbled'; readonly term: string }
  | { readonly kind: 'deprecated'; readonly term: string; readonly reason?: string }
  | { readonly kind: 'romanized'; readonly term: string }
  /** What the source has there, and the term for it. */
  | { readonly kind: 'missing'; readonly term: string; readonly source: string }
  | { readonly kind: 'language'; readonly says: string };

/** What a rule reports. The engine stamps the rest. */
export interface Draft extends Span {
  readonly problem: Problem;
  readonly evidence: readonly Evidence[];
  /** Best first; may be empty. */
  readonly suggestions: readonly Suggestion[];
  /** 0..1: how sure the rule is that this is an error. */
  readonly confidence: number;
  readonly conceptId?: string;
  /** Overrides the rule's default. */
  readonly severity?: Severity;
  /** False where even a sure repair needs a person. */
  readonly fixable?: boolean;
}

/** What is reported until a person decides on it (MQM: an issue). */
export interface Finding extends Draft {
  readonly ruleId: string;
  readonly type: MqmType;
  readonly severity: Severity;
  readonly surface: string;
  /** Whether `--fix` may apply the first suggestion without asking. */
  readonly fixable: boolean;
  /** Stable when lines move: rule, concept, surface, and the words around it. */
  readonly fingerprint: string;
  /** Of a file in markup: its place in what people read, and the best suggestion as they would. */
  readonly read?: Span & { readonly suggestion?: string };
}
