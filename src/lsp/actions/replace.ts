import { CodeActionKind } from 'vscode-languageserver/node';
import { elide } from '../markup.ts';
import type { Action } from './action.ts';

/** Puts a suggestion in the place of the finding. */
export const replace: Action = {
  kind: CodeActionKind.QuickFix,
  make: ({ found, edit }) =>
    found.flatMap(({ finding, diagnostic }) =>
      finding.suggestions.map(({ text }, nth) => ({
        title: text === '' ? `Remove “${elide(finding.surface)}”` : `Replace with “${elide(text)}”`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: edit([{ range: diagnostic.range, newText: text }]),
        ...(nth === 0 && { isPreferred: true }),
      })),
    ),
};
