import type { Pairing, Proposal, Quote, Way } from '../../core/proposal.ts';
import { type Row, type Run, run, type Style } from '../parts/rows.ts';
import { wrapped, wrapRuns } from '../parts/wrap.ts';
import type { Choice } from './state.ts';
import { theme } from './theme.ts';

const ways: Readonly<Record<Way, string>> = {
  casing: 'letter case',
  sound: 'misspelt by ear',
  split: 'torn or joined',
  rendering: 'word for word',
  title: 'another title',
  context: 'same sentence',
  decision: 'reviewed',
};

/** What is known of a proposal: the concept, and the garbled forms with both sentences as evidence. */
export function detailRows(proposal: Proposal, choice: Choice, width: number): Row[] {
  const { concept, articles, mentions, pairings, confidence } = proposal;
  const rows: Row[] = [
    [run(choice.preferred, theme.strong), run(`  ${choice.kind}`, theme.faint)],
    [
      run(
        `in ${count(articles, 'article')}, ${count(mentions, 'time')}; ${percent(confidence)}`,
        theme.faint,
      ),
    ],
  ];
  const line = (label: string, items: readonly string[]): void => {
    if (items.length > 0) rows.push([run(`${label} `, theme.faint), run(items.join(', '))]);
  };
  line('also', concept.admitted);
  line('titles', concept.titles);
  line('Chinese', concept.source.zh);
  rows.push([], ...quoteRows(proposal.quote, width, theme.trusted));
  if (pairings.length > 0) rows.push([], [run('Stands garbled as', theme.help.heading)]);
  pairings.forEach((pairing, index) => {
    rows.push(...pairingRows(pairing, index, choice.dropped.includes(index), width));
  });
  return rows;
}

function pairingRows(pairing: Pairing, index: number, isDropped: boolean, width: number): Row[] {
  const { form, way, confidence, evidence, garbled, trusted, count: times, isDerived } = pairing;
  const style = isDropped ? theme.faint : theme.garbled;
  const head: Run[] = [
    run(`${isDropped ? theme.dropped : theme.kept} ${index + 1} `, theme.strong),
    run(form, style),
    run(`  ${ways[way]}, ${percent(confidence)}${times > 1 ? `, ${times} times` : ''}`, theme.faint),
  ];
  if (isDropped) return [head];
  const reasons = evidence
    .flatMap(({ text }) => wrapped(text, width - 6))
    .map((text): Row => [run(`    ${text}`)]);
  const found: Row[] = isDerived ? [[run('    found without being listed', theme.faint)]] : [];
  return [
    head,
    ...reasons,
    ...found,
    ...indented(quoteRows(garbled, width - 4, theme.garbled)),
    ...indented(quoteRows(trusted, width - 4, theme.trusted)),
  ];
}

const indented = (rows: readonly Row[]): Row[] => rows.map((row) => [run('    '), ...row]);

/** The sentence around the place, cut to some two lines, with the place marked. */
function quoteRows({ sentence, at, start, end }: Quote, width: number, style: Style): Row[] {
  const length = end - start;
  const from = at > width ? sentence.indexOf(' ', at - width) + 1 : 0;
  const limit = sentence.indexOf(' ', at + length + width);
  const before = from > 0 ? '… ' : '';
  const text = before + sentence.slice(from, limit < 0 ? undefined : limit) + (limit < 0 ? '' : ' …');
  const place = { start: at - from + before.length, end: at - from + before.length + length };
  const runs = [
    run(text.slice(0, place.start), theme.faint),
    run(text.slice(place.start, place.end), style),
    run(text.slice(place.end), theme.faint),
  ];
  return wrapRuns(runs, width);
}

const percent = (confidence: number): string => `${Math.round(confidence * 100)} % sure`;

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
