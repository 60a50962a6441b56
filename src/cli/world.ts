import type { Concept } from '../core/concept.ts';
import type { Proposal } from '../core/proposal.ts';
import type { Failure } from '../core/report.ts';
import type { PolicyFlags, Site } from '../project/policies.ts';
import type { EditPorts, OpenedGlossary } from '../tui/glossary/start.ts';
import type { ReviewOutcome, ReviewPorts } from '../tui/review/ports.ts';
import type { Examined, FileTask, Outcome, TextTask } from './task.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Why nothing more can be written: whoever read it has gone. */
  readonly errored?: Error | null;
}

type Input = AsyncIterable<unknown> & { readonly isTTY?: boolean };

/** The parts that a command loads when it needs them, so that one command doesn't wait for another's. */
export interface Parts extends Readonly<Site['parts']> {
  /** Threads that check files. */
  workers(count: number): Promise<Workers>;
  /** A thread that checks texts while this one answers keys. */
  aside(): Promise<Aside>;
  /** Hears of changes on disk, but for those of files that the run itself writes. */
  changes(written: readonly string[]): Promise<Changes>;
  /** Runs the review screen to its end. */
  review(ports: ReviewPorts): Promise<ReviewOutcome>;
  /** Runs the glossary editor to its end. */
  edit(glossaries: readonly OpenedGlossary[], ports: EditPorts): Promise<void>;
  /** Runs the screen of proposals to its end; `save` puts the accepted concepts into a glossary and says so in a line. */
  mine(
    proposals: readonly Proposal[],
    save: (concepts: readonly Concept[]) => Promise<string>,
  ): Promise<void>;
  /** Serves an editor until it says goodbye, which ends the program. */
  serve(flags: PolicyFlags): Promise<void>;
}

export interface Changes {
  add(paths: readonly string[]): void;
  /** Waits for the next one, or tells why none is heard any more. */
  next(): Promise<Failure | undefined>;
  close(): Promise<void>;
}

export interface Workers {
  run(task: FileTask): Promise<Outcome | Failure>;
  end(): Promise<void>;
}

export interface Aside {
  /** One text after the other. */
  check(task: TextTask): Promise<Examined>;
  /** Drops what is still to be checked: that is never answered. */
  end(): Promise<void>;
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
