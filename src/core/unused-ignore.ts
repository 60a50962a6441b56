import type { Directive } from './directive.ts';
import type { Finding } from './finding.ts';
import type { RuleCard } from './rule.ts';
import type { Span } from './span.ts';
import type { Suppressions } from './suppression.ts';

/** What the engine reports itself, once all rules have been asked. */
export const unusedIgnore: RuleCard = {
  id: 'unused-ignore',
  type: 'markup-tag',
  severity: 'neutral',
  summary: 'A comment to ungarble, or a name in one, that silences nothing.',
  examples: {
    wrong: [
      ['All is well. <!-- ungarble-ignore Gogle -->', '<!-- ungarble-ignore Gogle -->', ''],
      ['<!-- ungarble-disable csing --> All is well.', 'csing'],
    ],
    right: [
      'They use an iphone. <!-- ungarble-ignore iphone -->',
      '<!-- ungarble-disable --> They use an iphone.',
    ],
  },
};

type Unused = Omit<Finding, 'fingerprint' | 'severity'>;

interface Ids {
  readonly known: ReadonlySet<string>;
  /** Rules that the settings switched off: whether a comment about one does something can't be told. */
  readonly off: ReadonlySet<string>;
}

/** Of the suppressions that every finding of a document was shown to, those that silenced none. */
export function unusedIn(text: string, suppressions: Suppressions, ids: Ids): Unused[] {
  return suppressions.directives.flatMap((directive) => {
    const { names } = directive;
    const isAboutRules = directive.verb !== 'ignore';
    const unknown = isAboutRules ? names.filter((name) => !ids.known.has(name.text)) : [];
    const idle = names.filter(
      (name) =>
        !unknown.includes(name) &&
        !(isAboutRules && (ids.off.has(name.text) || name.text === unusedIgnore.id)) &&
        !suppressions.isUsed(directive, name.text),
    );
    const isIdle = !suppressions.isUsed(directive) && idle.length === names.length;
    if (isIdle) return [finding(text, directive, idleComment(directive), true)];
    return [
      ...unknown.map((name) =>
        finding(text, name, `There is no rule “${name.text}”: correct its name, or take it out.`),
      ),
      ...idle.map((name) =>
        finding(text, name, `“${name.text}” silences nothing here: take it out of the comment.`),
      ),
    ];
  });
}

const idleComment = ({ verb }: Directive): string =>
  verb === 'enable'
    ? 'Nothing is disabled where this comment enables it: take it out.'
    : 'This comment silences nothing: take it out.';

function finding(text: string, { start, end }: Span, says: string, isWhole = false): Unused {
  const { id, type } = unusedIgnore;
  return {
    start,
    end,
    ruleId: id,
    type,
    surface: text.slice(start, end),
    problem: { kind: 'language', says },
    evidence: [{ text: 'with these rules and glossaries', weight: 1 }],
    suggestions: isWhole ? [{ text: '', confidence: 0.8, reason: 'it does nothing' }] : [],
    confidence: 0.9,
    fixable: false,
  };
}
