import type { Finding } from './finding.ts';
import { lines } from './lines.ts';
import type { Span } from './span.ts';

/** A stretch in which some rules, or all, or some words, are not reported. */
interface Suppression extends Span {
  /** None: all rules, but for those of `except`. */
  readonly rules: readonly string[];
  readonly except: readonly string[];
  readonly words?: readonly RegExp[];
}

// No name list is longer; a comment that is never closed would else be read again from every other.
const directive = /<!--\s{0,20}ungarble-(disable-next-line|disable|enable|ignore)\b([^<>]{0,2000}?)-->/g;

interface Open {
  readonly start: number;
  readonly rules: readonly string[];
  readonly except: readonly string[];
}

/**
 * `<!-- ungarble-disable [rule…] -->`, `-enable [rule…]`, `-disable-next-line [rule…]`, and `<!-- ungarble-ignore
 * word… -->`. A directive that names rules is about these, one that names none about all.
 */
export function suppressions(text: string): Suppression[] {
  if (!text.includes('<!--')) return [];
  const found: Suppression[] = [];
  let open: Open[] = [];
  const index = lines(text);
  for (const match of text.matchAll(directive)) {
    const [whole, verb, rest = ''] = match;
    const names = rest.split(/[\s,]+/).filter(Boolean);
    const after = match.index + whole.length;
    if (verb === 'disable') open.push({ start: after, rules: names, except: [] });
    else if (verb === 'enable') {
      for (const each of open) found.push({ ...each, end: match.index });
      open = open.flatMap((each) => without(each, names, after));
    } else if (verb === 'ignore')
      found.push({ start: 0, end: text.length, rules: [], except: [], words: names.map(wholeWord) });
    else found.push({ ...index.span(index.at(after).line + 1), rules: names, except: [] });
  }
  for (const each of open) found.push({ ...each, end: text.length });
  return found;
}

/** What of an open `disable` goes on past an `enable` of these rules. */
function without({ rules, except }: Open, enabled: readonly string[], start: number): Open[] {
  if (enabled.length === 0) return [];
  if (rules.length === 0) return [{ start, rules, except: [...except, ...enabled] }];
  const rest = rules.filter((rule) => !enabled.includes(rule));
  return rest.length > 0 ? [{ start, rules: rest, except }] : [];
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');

/** Whether a directive covers the finding; an ignored word silences findings on stretches that hold it, too. */
export function isSuppressed(finding: Omit<Finding, 'fingerprint'>, list: readonly Suppression[]): boolean {
  return list.some(
    ({ start, end, rules, except, words }) =>
      start <= finding.start &&
      finding.end <= end &&
      (words
        ? words.some((word) => word.test(finding.surface))
        : !except.includes(finding.ruleId) && (rules.length === 0 || rules.includes(finding.ruleId))),
  );
}
