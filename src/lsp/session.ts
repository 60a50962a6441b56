import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Failure, lineOf } from '../core/report.ts';
import type { Client } from './client.ts';
import { diagnosticOf, diagnosticOfFailure } from './diagnostics.ts';
import { uriOf } from './naming.ts';
import { complain } from './telling.ts';
import { Watch } from './watching.ts';
import type { Workspace } from './workspace.ts';

/** While somebody types, the check waits for a pause of this many milliseconds. */
const pause = 200;

/** An editor, and what is at hand to serve it. */
export interface Attendance {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly client: Client;
}

/** What the editor is told of its documents, and of the project's own files. */
export class Session {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #workspace: Workspace;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #watch: Watch;
  #reloading: NodeJS.Timeout | undefined;
  /** Addresses of configurations and glossaries that have a diagnostic now. */
  #faulty: ReadonlySet<string> = new Set();
  #told: ReadonlySet<string> = new Set();

  constructor({ connection, documents, workspace, client }: Attendance) {
    this.#connection = connection;
    this.#documents = documents;
    this.#workspace = workspace;
    this.#watch = new Watch(workspace, () => this.projectChanged(), client.watches);
  }

  /** Checks a document that was opened at once, and one that changed at the next pause. */
  changed({ uri }: TextDocument): void {
    const known = this.#waiting.get(uri);
    clearTimeout(known);
    const timer = setTimeout(() => this.#refresh(uri), known ? pause : 0);
    this.#waiting.set(uri, timer);
  }

  /** A closed document has no findings. */
  closed({ uri }: TextDocument): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#workspace.forget(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** A file is often written in several steps. */
  projectChanged(): void {
    clearTimeout(this.#reloading);
    this.#reloading = setTimeout(() => this.reload(), pause);
  }

  /** Reads the project again, and checks all that is open. */
  async reload(): Promise<void> {
    this.#workspace.reload();
    await Promise.all(this.#documents.keys().map((uri) => this.#refresh(uri)));
  }

  async #refresh(uri: string): Promise<void> {
    const document = this.#documents.get(uri);
    if (!document) return;
    const { version } = document;
    try {
      const result = await this.#workspace.result(document);
      this.#watch.update();
      this.#tellFaults();
      // What was typed meanwhile is checked at its own pause.
      if (this.#documents.get(uri)?.version !== version) return;
      const diagnostics = !result
        ? []
        : 'findings' in result
          ? result.findings.map((finding) => diagnosticOf(result, finding))
          : [diagnosticOfFailure(result)];
      await this.#connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      complain(this.#connection, error);
    }
  }

  /** Faults of the project's own files stand in these files; a new one is told, too: they may not be open. */
  #tellFaults(): void {
    const { faults, cwd } = this.#workspace;
    const byUri = new Map<string, Failure[]>();
    for (const fault of faults) {
      const uri = uriOf(fault.path, cwd);
      byUri.set(uri, [...(byUri.get(uri) ?? []), fault]);
    }
    for (const uri of new Set([...this.#faulty, ...byUri.keys()])) {
      const diagnostics = (byUri.get(uri) ?? []).map(diagnosticOfFailure);
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
    this.#faulty = new Set(byUri.keys());
    const lines = faults.map(lineOf);
    for (const line of lines) if (!this.#told.has(line)) complain(this.#connection, line);
    this.#told = new Set(lines);
  }
}
