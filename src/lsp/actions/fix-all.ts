import { CodeActionKind, type TextEdit } from 'vscode-languageserver/node';
import { open } from '../../codecs/document/open.ts';
import { fix } from '../../project/fix.ts';
import { rangeOf } from '../diagnostics.ts';
import { editsBetween } from '../lines.ts';
import type { Action } from './action.ts';

const kind = `${CodeActionKind.SourceFixAll}.ungarble`;

/** Makes the repairs that `lint --fix` makes. */
export const fixAll: Action = {
  kind,
  async make({ checkup, edit }) {
    const { document, checker, policy } = checkup;
    const fixed = await fix(
      document,
      checkup,
      (each) => checker.check(each, policy.settings),
      (text) => open(document.path, text, policy.settings.keys),
    );
    if ('message' in fixed || fixed.fixes.length === 0) return [];
    const edits = editsBetween(document.text, fixed.document.text).map(
      ({ text, ...span }): TextEdit => ({ range: rangeOf(checkup, span), newText: text }),
    );
    const count = fixed.fixes.length;
    const title = count === 1 ? 'Make the sure repair' : `Make all ${count} sure repairs`;
    return [{ title, kind, edit: edit(edits) }];
  },
};
