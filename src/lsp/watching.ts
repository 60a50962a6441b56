import { resolve } from 'node:path';
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { configName } from '../io/configs.ts';
import { exists } from '../io/find.ts';
import { isInside } from '../io/inside.ts';
import { watchText } from '../io/watch.ts';
import type { Workspace } from './workspace.ts';

const globs = [`**/${configName}`, '**/.ungarbleignore', '**/*.{yaml,yml}'];

/** Has the editor tell when a configuration or a glossary changes. */
export async function askToWatch(connection: Connection): Promise<void> {
  const watchers = globs.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Watches the configurations and glossaries in use, where the editor doesn't: it knows of what lies in its folder. */
export class Watch {
  readonly #workspace: Workspace;
  readonly #onChange: () => void;
  readonly #editorWatches: boolean;
  readonly #ends = new Map<string, () => void>();

  constructor(workspace: Workspace, onChange: () => void, editorWatches: boolean) {
    this.#workspace = workspace;
    this.#onChange = onChange;
    this.#editorWatches = editorWatches;
  }

  /** Takes up what has come into use. */
  update(): void {
    const { cwd, governing } = this.#workspace;
    for (const path of governing) {
      const isKnown = this.#editorWatches && isInside(resolve(cwd, path), cwd);
      if (isKnown || this.#ends.has(path) || !exists(path, cwd)) continue;
      this.#ends.set(path, watchText(path, cwd, this.#onChange));
    }
  }
}
