import type { Concept, Pivot } from '../core/concept.ts';
import type { Finding } from '../core/finding.ts';
import type { Proposal } from '../core/proposal.ts';
import type { Failure } from '../core/report.ts';
import type { RuleCard } from '../core/rule.ts';
import type { EditPorts, OpenedGlossary } from '../tui/glossary/start.ts';
import type { Checker } from './checker.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Input = AsyncIterable<unknown> & { readonly isTTY?: boolean };

/** A file as the review screen takes it. */
export interface Reviewed {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** Throws an Error with one clear line where the file can't be saved. */
export type Save = (path: string, text: string) => Promise<void>;

/** The parts that a command loads when it needs them, so that one command doesn't wait for another's. */
export interface Parts {
  checker(
    glossaries: readonly string[],
    pivots: readonly Pivot[],
  ): Promise<{ checker: Checker; failures: readonly Failure[] }>;
  rules(): Promise<readonly RuleCard[]>;
  /** Runs the review screen to its end. */
  review(files: readonly Reviewed[], save: Save): Promise<unknown>;
  /** Runs the glossary editor to its end. */
  edit(glossaries: readonly OpenedGlossary[], ports: EditPorts): Promise<void>;
  /** Runs the screen of proposals to its end; `save` puts the accepted concepts into a glossary and says so in a line. */
  mine(
    proposals: readonly Proposal[],
    save: (concepts: readonly Concept[]) => Promise<string>,
  ): Promise<void>;
}

/** Everything that a command may touch beside files; only main.ts makes one from `process`. */
export interface World {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly parts: Parts;
}
