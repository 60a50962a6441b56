import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { configName } from '../io/configs.ts';
import { exists } from '../io/find.ts';
import { watchText } from '../io/watch.ts';
import type { Workspace } from './workspace.ts';

const globs = [`**/${configName}`, '**/.ungarbleignore', '**/*.{yaml,yml}'];

/** Has the editor tell when a configuration or a glossary changes. */
export async function askToWatch(connection: Connection): Promise<void> {
  const watchers = globs.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Watches the configurations and glossaries in use, for an editor that doesn't. */
export class Watch {
  readonly #workspace: Workspace;
  readonly #onChange: () => void;
  readonly #ends = new Map<string, () => void>();

  constructor(workspace: Workspace, onChange: () => void) {
    this.#workspace = workspace;
    this.#onChange = onChange;
  }

  /** Takes up what has come into use. */
  update(): void {
    for (const path of this.#workspace.governing) {
      if (this.#ends.has(path) || !exists(path, this.#workspace.cwd)) continue;
      this.#ends.set(path, watchText(path, this.#workspace.cwd, this.#onChange));
    }
  }
}
