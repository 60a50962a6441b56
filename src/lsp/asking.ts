import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import { actions } from './actions/list.ts';
import type { Client } from './client.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Checkup } from './workspace.ts';

/** What can be done at a place: of the kinds that the editor asks for, the preferred ones first. */
export async function actionsAt(
  checkup: Checkup,
  { range, context }: CodeActionParams,
  client: Client,
): Promise<CodeAction[]> {
  const { text } = checkup;
  const span = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const found = checkup.findings
    .filter(({ start, end }) => start <= span.end && span.start <= end)
    .map((finding) => ({ finding, diagnostic: diagnosticOf(checkup, finding) }));
  const edit = (edits: readonly TextEdit[]) => editOf(checkup, edits, client);
  const asked = actions.filter(({ kind }) => isAsked(kind, context));
  const made = await Promise.all(asked.map((action) => action.make({ checkup, span, found, edit })));
  return made.flat().toSorted((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
}

/** While the cursor moves, nobody waits for what concerns the whole document. */
function isAsked(kind: string, { only, triggerKind }: CodeActionParams['context']): boolean {
  if (only) return only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  return triggerKind !== CodeActionTriggerKind.Automatic || !kind.startsWith('source');
}

function editOf(
  { text: { uri, version } }: Checkup,
  edits: readonly TextEdit[],
  { takesVersions }: Client,
): NonNullable<CodeAction['edit']> {
  return takesVersions
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}
