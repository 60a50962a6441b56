import type { Evidence, Finding, Suggestion } from '../core/finding.ts';
import { printable } from '../core/printable.ts';
import { elide, percent } from './layout.ts';

const mostSuggestions = 3;
/** Longer repairs than this many columns are cut. */
const wording = 80;

type Grounded = Pick<Finding, 'evidence' | 'suggestions'>;

/** What speaks for a finding and what against it, each as clauses of one sentence; '' where nothing does. */
export const grounds = ({ evidence }: Grounded): Readonly<Record<'because' | 'although', string>> => ({
  because: clauses(evidence.filter(({ weight }) => weight >= 0)),
  although: clauses(evidence.filter(({ weight }) => weight < 0)),
});

const clauses = (evidence: readonly Evidence[]): string =>
  evidence.map(({ text }) => printable(text)).join('; ');

/** The repairs that are worth a look. */
export const bestOf = ({ suggestions }: Grounded): readonly Suggestion[] =>
  suggestions.slice(0, mostSuggestions);

/** A repair as people may be shown it, on one line. */
export const wordingOf = ({ text }: Suggestion, columns = wording): string =>
  text === '' ? '(nothing)' : elide(printable(text), columns);

/** Why and what instead, a line each, for formats without a layout of their own. */
export function groundLines(finding: Grounded): readonly string[] {
  const { because, although } = grounds(finding);
  const repairs = bestOf(finding).map((each) => `${wordingOf(each)} (${percent(each.confidence)})`);
  return [
    ...(because === '' ? [] : [`because ${because}`]),
    ...(although === '' ? [] : [`although ${although}`]),
    ...(repairs.length === 0 ? [] : [`instead: ${repairs.join(', or ')}`]),
  ];
}
