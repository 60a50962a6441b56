import type { Failure } from '../../core/report.ts';
import type { LocatedConcept } from './concept.ts';

export interface ParsedGlossary {
  readonly concepts: readonly LocatedConcept[];
  readonly failures: readonly Failure[];
}

/** One way to write a glossary. */
export interface GlossaryCodec {
  readonly id: string;
  readonly extensions: readonly string[];
  /** `path` names the file in failures and concepts; its stem is the domain where the file gives none. Never throws. */
  parse(path: string, text: string): ParsedGlossary;
}
