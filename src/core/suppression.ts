import type { Finding } from './finding.ts';
import type { Span } from './span.ts';

/** A stretch in which some rules, or all, or some words, are not reported. */
interface Suppression extends Span {
  readonly rules: readonly string[];
  readonly words?: ReadonlySet<string>;
}

const directive = /<!--\s*ungarble-(disable-next-line|disable|enable|ignore)\b([^>]*?)-->/g;

/** `<!-- ungarble-disable [rule…] -->`, `-enable`, `-disable-next-line`, and `<!-- ungarble-ignore word… -->`. */
export function suppressions(text: string): Suppression[] {
  if (!text.includes('<!--')) return [];
  const found: Suppression[] = [];
  const open: { start: number; rules: readonly string[] }[] = [];
  for (const match of text.matchAll(directive)) {
    const [whole, verb, rest = ''] = match;
    const names = rest.split(/[\s,]+/).filter(Boolean);
    const after = match.index + whole.length;
    if (verb === 'disable') open.push({ start: after, rules: names });
    else if (verb === 'enable') for (const each of open.splice(0)) found.push({ ...each, end: match.index });
    else if (verb === 'ignore') found.push({ start: 0, end: text.length, rules: [], words: new Set(names) });
    else found.push({ ...nextLine(text, after), rules: names });
  }
  for (const each of open) found.push({ ...each, end: text.length });
  return found;
}

function nextLine(text: string, from: number): Span {
  const start = text.indexOf('\n', from) + 1 || text.length;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

export function isSuppressed(finding: Omit<Finding, 'fingerprint'>, list: readonly Suppression[]): boolean {
  return list.some(
    ({ start, end, rules, words }) =>
      start <= finding.start &&
      finding.end <= end &&
      (words ? words.has(finding.surface) : rules.length === 0 || rules.includes(finding.ruleId)),
  );
}
