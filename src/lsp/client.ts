import { type InitializeParams, MarkupKind } from 'vscode-languageserver/node';

/** What the editor at the other end can do, as far as that matters here. */
export interface Client {
  /** It shows Markdown in hovers. */
  readonly isMarkdown: boolean;
  /** It takes edits with the version of the document that they are for. */
  readonly takesVersions: boolean;
  /** It watches files for the server. */
  readonly watches: boolean;
}

export const clientOf = ({ capabilities: { textDocument, workspace } }: InitializeParams): Client => ({
  isMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
  takesVersions: workspace?.workspaceEdit?.documentChanges ?? false,
  watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
});
