import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExecuteCommandRequest,
  ExitNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

const changed: FileChangeType = FileChangeType.Changed;

const usual: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { hover: { contentFormat: ['markdown'] } },
};

/** How long to wait for what must come; a compiled glossary takes longest. */
const patience = 90_000;

/** An editor with a folder of its own, and a server that it has started there. */
export class Editor {
  readonly folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  readonly messages: string[] = [];
  readonly registered: unknown[] = [];
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #texts = new Map<string, TextDocument>();
  readonly #diagnostics = new Map<string, { version?: number | undefined; list: Diagnostic[] }>();
  readonly #hearers = new Set<() => void>();
  /** How the server's process ended. */
  readonly ended: Promise<number | null>;
  complaints = '';

  constructor(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
    for (const [path, text] of Object.entries(files)) this.put(path, text);
    this.#server = spawn(process.execPath, ['--import', tsx, main, 'lsp', ...args], {
      cwd: tmpdir(),
      env: { ...process.env, XDG_CACHE_HOME: join(this.folder, '.cache') },
    });
    const { stdin, stdout, stderr } = this.#server;
    if (!stdin || !stdout) throw new Error('The server has no streams.');
    stderr?.on('data', (text) => {
      this.complaints += text;
    });
    this.ended = new Promise((resolve) => this.#server.on('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.#connection = connection;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.#diagnostics.set(uri, { version, list: diagnostics });
      this.#heard();
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.#heard();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    connection.listen();
  }

  async begin(capabilities = usual): Promise<InitializeResult> {
    const rootUri = pathToFileURL(this.folder).href;
    const begun = await this.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'articles' }],
      capabilities,
    });
    await this.#connection.sendNotification(InitializedNotification.type, {});
    return begun;
  }

  put(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  uri(path: string): string {
    return path.includes(':') ? path : pathToFileURL(join(this.folder, path)).href;
  }

  text(path: string): TextDocument {
    const text = this.#texts.get(this.uri(path));
    if (!text) throw new Error(`${path} is not open.`);
    return text;
  }

  async open(path: string, text = this.read(path), languageId = 'plaintext'): Promise<void> {
    const uri = this.uri(path);
    this.#texts.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Types `text` in the place of the first `words`. */
  async type(path: string, words: string, text: string): Promise<void> {
    await this.change(path, [{ range: this.rangeOf(path, words), newText: text }]);
  }

  async change(path: string, edits: readonly { range: Range; newText: string }[]): Promise<void> {
    const before = this.text(path);
    const version = before.version + 1;
    // One after the other, from the end, so that none moves another.
    const changes = edits
      .toSorted((a, b) => before.offsetAt(b.range.start) - before.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    TextDocument.update(before, changes, version);
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: before.uri, version },
      contentChanges: changes,
    });
  }

  async close(path: string): Promise<void> {
    const textDocument = { uri: this.uri(path) };
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  /** Writes a file and tells the server that it has changed. */
  async save(path: string, text: string): Promise<void> {
    this.put(path, text);
    const changes = [{ uri: this.uri(path), type: changed }];
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  rangeOf(path: string, words: string): Range {
    const text = this.text(path);
    const start = text.getText().indexOf(words);
    if (start < 0) throw new Error(`There is no “${words}” in ${path}.`);
    return { start: text.positionAt(start), end: text.positionAt(start + words.length) };
  }

  /** The diagnostics of the version that is open, or of a file that isn't, as soon as they are as wanted. */
  async diagnostics(
    path: string,
    isWanted: (list: Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    return this.#when(() => {
      const known = this.#diagnostics.get(this.uri(path));
      const version = this.#texts.get(this.uri(path))?.version;
      return known && known.version === version && isWanted(known.list) ? known.list : undefined;
    }, `diagnostics of ${path}`);
  }

  async message(part: string): Promise<string> {
    return this.#when(() => this.messages.find((message) => message.includes(part)), `a message “${part}”`);
  }

  async actions(path: string, words: string, only?: string[], triggerKind?: 1 | 2): Promise<CodeAction[]> {
    const found = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri(path) },
      range: this.rangeOf(path, words),
      context: { diagnostics: [], ...(only && { only }), ...(triggerKind && { triggerKind }) },
    });
    return (found ?? []).filter((each): each is CodeAction => typeof each.command !== 'string');
  }

  /** Does what an action says. */
  async apply(path: string, { edit, command }: CodeAction): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (!('edits' in change)) throw new Error('It asks for more than edits.');
      if (change.textDocument.version !== this.text(path).version)
        throw new Error('It is for another version.');
      await this.change(
        path,
        change.edits.filter((each): each is { range: Range; newText: string } => 'newText' in each),
      );
    }
    if (command) await this.execute(command.command, command.arguments);
  }

  execute(command: string, given: unknown[] | undefined): Promise<unknown> {
    return this.#connection.sendRequest(ExecuteCommandRequest.type, {
      command,
      ...(given && { arguments: given }),
    });
  }

  hover(path: string, words: string): Promise<Hover | null> {
    const { start } = this.rangeOf(path, words);
    return this.#connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: this.uri(path) },
      position: start,
    });
  }

  /** Says goodbye; returns the exit code. */
  async end(): Promise<number | null> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    return this.ended;
  }

  leave(): void {
    this.#connection.dispose();
    this.#server.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #heard(): void {
    for (const hear of this.#hearers) hear();
  }

  async #when<T>(look: () => T | undefined, what: string): Promise<T> {
    const limit = Date.now() + patience;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > limit) throw new Error(`Waited in vain for ${what}. ${this.complaints}`);
      await new Promise<void>((resolve) => {
        const hear = (): void => {
          clearTimeout(timer);
          this.#hearers.delete(hear);
          resolve();
        };
        const timer = setTimeout(hear, 1000);
        this.#hearers.add(hear);
      });
    }
  }
}
