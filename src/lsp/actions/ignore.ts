import { CodeActionKind, type TextEdit } from 'vscode-languageserver/node';
import { codecFor, open } from '../../codecs/document/open.ts';
import type { Finding } from '../../core/finding.ts';
import { applyEdits, type Edit } from '../../core/fix.ts';
import { lines } from '../../core/lines.ts';
import { Suppressions } from '../../core/suppression.ts';
import { rangeOf } from '../diagnostics.ts';
import { elide } from '../markup.ts';
import type { Checkup } from '../workspace.ts';
import type { Action } from './action.ts';

/** Silences a finding by a comment in the text, where its format has room for one. */
export const ignore: Action = {
  kind: CodeActionKind.QuickFix,
  async make({ checkup, found, edit }) {
    const actions = found.map(async ({ finding, diagnostic }) => {
      const edits = await comment(checkup, finding);
      if (!edits) return [];
      const changes = edits.map(
        ({ text, ...span }): TextEdit => ({ range: rangeOf(checkup, span), newText: text }),
      );
      return [
        {
          title: `Ignore “${elide(finding.surface)}” here (${finding.ruleId})`,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          edit: edit(changes),
        },
      ];
    });
    return (await Promise.all(actions)).flat();
  },
};

/** The first way that silences the finding and changes nothing of what people read. */
async function comment(checkup: Checkup, finding: Finding): Promise<readonly Edit[] | undefined> {
  const { comments } = codecFor(checkup.document.path);
  if (comments === undefined) return undefined;
  const ways = [onLineBefore(checkup, finding), ...(comments === 'inline' ? [around(finding)] : [])];
  for (const edits of ways) if (await isHarmless(checkup, finding, edits)) return edits;
  return undefined;
}

/** A comment there already takes the rule, too: one on another line between it and the text would take its effect. */
function onLineBefore({ document: { text } }: Checkup, { start, ruleId }: Finding): readonly Edit[] {
  const index = lines(text);
  const { line } = index.at(start);
  const here = index.span(line);
  const before = index.span(line - 1);
  const above = line > 1 ? text.slice(before.start, before.end) : '';
  const open = /^\s*<!--\s*ungarble-disable-next-line\b[^<>]*?(?=\s*-->\s*$)/.exec(above);
  if (open) {
    const at = before.start + open[0].length;
    return [{ start: at, end: at, text: ` ${ruleId}` }];
  }
  const indent = /^[ \t]*/.exec(text.slice(here.start, here.end))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const written = `${indent}<!-- ungarble-disable-next-line ${ruleId} -->${newline}`;
  return [{ start: here.start, end: here.start, text: written }];
}

const around = ({ start, end, ruleId }: Finding): readonly Edit[] => [
  { start, end: start, text: `<!-- ungarble-disable ${ruleId} -->` },
  { start: end, end, text: `<!-- ungarble-enable ${ruleId} -->` },
];

/** A comment may end a paragraph of Markdown, or be a part of an attribute. */
async function isHarmless({ document }: Checkup, finding: Finding, edits: readonly Edit[]): Promise<boolean> {
  const { text } = applyEdits(document.text, edits);
  const opened = await open(document.path, text);
  if ('failure' in opened) return false;
  const shift = edits[0]?.text.length ?? 0;
  const moved = { ...finding, start: finding.start + shift, end: finding.end + shift };
  if (!new Suppressions(opened.document).silences(moved)) return false;
  // Plain text is read as it stands, and has the comment on a line of its own.
  if (!document.reading) return true;
  const { reading, segments } = opened.document;
  return reading?.text === document.reading.text && segments.length === document.segments.length;
}
