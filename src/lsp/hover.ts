import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import type { Concept } from '../core/concept.ts';
import { entryOf } from '../core/entry.ts';
import type { Finding } from '../core/finding.ts';
import { message } from '../core/message.ts';
import { rangeOf } from './diagnostics.ts';
import { literal, unmarked } from './markup.ts';
import type { Checkup } from './workspace.ts';

/** How a client shows words: as Markdown, or as they are. */
interface Look {
  readonly kind: MarkupKind;
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
}

const marked: Look = {
  kind: MarkupKind.Markdown,
  words: literal,
  strong: (text) => `**${literal(text)}**`,
};
const plainly: Look = { kind: MarkupKind.PlainText, words: unmarked, strong: unmarked };

/** Why something is reported there, what would stand there instead, and the concept's entry. */
export function hoverAt(checkup: Checkup, offset: number, isMarkdown: boolean): Hover | undefined {
  const found = checkup.findings.filter(({ start, end }) => start <= offset && offset <= end);
  const [first] = found;
  if (!first) return undefined;
  const look = isMarkdown ? marked : plainly;
  const parts = found.flatMap((finding) => {
    const concept = checkup.checker.concepts.get(finding.conceptId ?? '');
    return [reasons(finding, look), ...(concept ? [entry(concept, look)] : [])];
  });
  return {
    contents: { kind: look.kind, value: parts.join('\n\n') },
    range: rangeOf(checkup, first),
  };
}

function reasons(
  { ruleId, surface, problem, evidence, suggestions }: Finding,
  { words, strong }: Look,
): string {
  const clauses = evidence.map(({ text, weight }) => `- ${weight < 0 ? 'although ' : ''}${words(text)}`);
  const instead = suggestions.map(
    ({ text, reason }) => `- instead: ${text === '' ? words('(nothing)') : strong(text)} (${words(reason)})`,
  );
  return [`${words(message(surface, problem))} (${words(ruleId)})`, '', ...clauses, ...instead].join('\n');
}

function entry(concept: Concept, { words, strong }: Look): string {
  const facts = entryOf(concept).flatMap(([label, texts]) =>
    texts.map((text) => `- ${label}: ${words(text)}`),
  );
  return [`${strong(concept.preferred)} (${words(concept.kind)})`, '', ...facts].join('\n');
}
