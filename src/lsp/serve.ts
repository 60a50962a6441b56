import {
  createConnection,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PolicyFlags, Site } from '../project/policies.ts';
import { actions } from './actions/list.ts';
import { addToGlossary } from './actions/teach.ts';
import { actionsAt } from './asking.ts';
import { clientOf } from './client.ts';
import { hoverAt } from './hover.ts';
import { learn } from './lessons.ts';
import { rootOf } from './naming.ts';
import { type Attendance, Session } from './session.ts';
import { complain, inform } from './telling.ts';
import { askToWatch } from './watching.ts';
import { Workspace } from './workspace.ts';

/** Where the editor is, and what the server works with in the editor's folder. */
export interface Seat {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The folder that the server was started in. */
  readonly cwd: string;
  readonly version: string;
  /** `onCompile` hears of work that takes seconds. */
  partsIn(cwd: string, onCompile: (glossaries: number) => void): Site['parts'];
}

/** Serves one editor until it says goodbye; then the library ends the program. */
export function serve(flags: PolicyFlags, seat: Seat): void {
  const connection = createConnection(seat.input, seat.output);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const cwd = rootOf(params.workspaceFolders?.[0]?.uri ?? params.rootUri, seat.cwd);
    const parts = seat.partsIn(cwd, (count) =>
      inform(connection, `compiling ${count === 1 ? 'a glossary' : `${count} glossaries`} (once)…`),
    );
    const workspace = new Workspace(flags, { cwd, parts });
    attend({ connection, documents, workspace, client: clientOf(params) });
    return introduction(seat.version);
  });
  documents.listen(connection);
  connection.listen();
}

const introduction = (version: string): InitializeResult => ({
  serverInfo: { name: 'ungarble', version },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [...new Set(actions.map(({ kind }) => kind))] },
    hoverProvider: true,
    executeCommandProvider: { commands: [addToGlossary] },
  },
});

/** Answers what the editor asks and tells, from its first message on. */
function attend(attendance: Attendance): void {
  const { connection, documents, workspace, client } = attendance;
  const session = new Session(attendance);
  const checkup = (uri: string) => workspace.checkup(documents.get(uri));
  documents.onDidChangeContent(({ document }) => session.changed(document));
  documents.onDidClose(({ document }) => session.closed(document));
  connection.onInitialized(async () => {
    if (client.watches) await askToWatch(connection);
  });
  connection.onDidChangeWatchedFiles(() => session.projectChanged());
  connection.onHover(async ({ textDocument, position }) => {
    const found = await checkup(textDocument.uri);
    return found && hoverAt(found, found.text.offsetAt(position), client.isMarkdown);
  });
  connection.onCodeAction(async (params) => {
    const found = await checkup(params.textDocument.uri);
    return found && actionsAt(found, params, client);
  });
  connection.onExecuteCommand(async ({ command, arguments: [uri, lesson] = [] }) => {
    try {
      if (command !== addToGlossary) throw new Error(`There is no command “${command}”.`);
      const found = await checkup(String(uri));
      if (!found) throw new Error('Open a document without faults to add to its glossary.');
      const text = await learn(found, lesson, workspace.site);
      inform(connection, text);
      await session.reload();
    } catch (error) {
      complain(connection, error);
    }
  });
}
