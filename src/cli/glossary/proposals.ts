import { printable } from '../../core/printable.ts';
import type { Pairing, Proposal, Quote } from '../../core/proposal.ts';
import { elide, percent, plural } from '../../reporters/layout.ts';
import { type Theme, theme } from '../../reporters/theme.ts';
import { columnsOf, wantsColour } from '../look.ts';
import type { World } from '../world.ts';

/** The proposals for reading: each concept in a line, and below it the forms that stand for it, with both sentences. */
export function proposalLines(proposals: readonly Proposal[], world: World): string {
  const paint = theme(wantsColour(undefined, world));
  const columns = columnsOf(world);
  if (proposals.length === 0) return 'Nothing to propose.\n';
  return proposals
    .map((proposal) => linesOf(proposal, paint, columns).join('\n'))
    .join('\n')
    .concat('\n');
}

function linesOf(
  { concept, confidence, articles, mentions, pairings }: Proposal,
  paint: Theme,
  columns: number,
): string[] {
  const facts = [concept.kind, percent(confidence), plural(articles, 'text'), plural(mentions, 'time')];
  const source = concept.source.zh.length > 0 ? `, ${concept.source.zh.join(', ')}` : '';
  const head = `${paint.strong(printable(concept.preferred))}  ${paint.faint(facts.join(', ') + source)}`;
  return [head, ...pairings.flatMap((pairing) => formLines(pairing, paint, columns))];
}

function formLines(
  { form, confidence, count, evidence, garbled, trusted }: Pairing,
  paint: Theme,
  columns: number,
): string[] {
  const reasons = evidence.map(({ text }) => text).join('; ');
  const facts = `${percent(confidence)}${count > 1 ? `, ${count} times` : ''}: ${reasons}`;
  const quoted = (label: string, quote: Quote): string =>
    paint.faint(`      ${label} ${elide(printable(around(quote)), columns - label.length - 8)}`);
  return [
    `    ${printable(form)}  ${paint.faint(printable(facts))}`,
    quoted('garbled', garbled),
    quoted('trusted', trusted),
  ];
}

/** The sentence from a few words before the form on. */
function around({ sentence, at }: Quote): string {
  const from = at > 30 ? sentence.indexOf(' ', at - 30) + 1 : 0;
  return (from > 0 ? '… ' : '') + sentence.slice(from);
}
