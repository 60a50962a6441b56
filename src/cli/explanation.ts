import type { Concept } from '../core/concept.ts';
import { entryOf, type Fact } from '../core/entry.ts';
import { mqmTypes } from '../core/mqm.ts';
import { printable } from '../core/printable.ts';
import type { RuleCard } from '../core/rule.ts';
import { levelOf } from '../core/severity.ts';
import { labelled, padEnd } from '../reporters/layout.ts';
import { type Theme, theme } from '../reporters/theme.ts';

interface Look {
  readonly columns: number;
  readonly colour: boolean;
}

const allowed = 'preferred and admitted terms, with their plurals, possessives and hyphenated forms';

/** Source and target side by side. */
const unit = (text: string): string => text.replaceAll('\t', ' | ');

export function explainRule(rule: RuleCard, { columns, colour }: Look): string {
  const paint = theme(colour);
  const { id, type, severity, summary, examples } = rule;
  const wrong = examples.wrong.map(([text, surface, repair]) =>
    repair === undefined ? unit(text) : `${unit(text)}  →  ${unit(text.replace(surface, () => repair))}`,
  );
  return page(
    `${id}  (rule)`,
    [
      ['finds', [summary]],
      ['type', [`${type.replaceAll('-', ' ')} (MQM: ${mqmTypes[type]})`]],
      ['severity', [`${severity}, shown as ${levelOf(severity)}`]],
      ['wrong', wrong],
      ['right', examples.right.map(unit)],
      ['switch off', [`<!-- ungarble-disable-next-line ${id} --> on the line before`]],
    ],
    { columns, paint },
  );
}

export function explainConcept(concept: Concept, { columns, colour }: Look): string {
  return page(
    `${concept.preferred}  (${concept.kind})`,
    [
      ['id', [`${concept.id}, in the domain ${concept.domain}`]],
      ['preferred', [concept.preferred]],
      ...entryOf(concept),
      ['never flagged', [allowed, ...spared(concept)]],
      ['right', concept.good],
      ['wrong', concept.bad],
    ],
    { columns, paint: theme(colour) },
  );
}

function spared({ country, unless }: Concept): readonly string[] {
  const near = [...(country ? [`a country other than ${country}`] : []), ...unless];
  return near.length > 0 ? [`anything like them near ${near.join(', ')}`] : [];
}

/** Every rule in a line, and where more about it and about concepts is to be had. */
export function listRules(rules: readonly RuleCard[], { columns, colour }: Look): string {
  const paint = theme(colour);
  const facts = rules.map(({ id, summary }): Fact => [id, [summary]]);
  const labelWidth = Math.max(...rules.map(({ id }) => id.length)) + 2;
  return `${page('Rules', facts, { columns, paint, labelWidth })}
More about one:  ungarble explain RULE
All concepts:    ungarble glossary list
`;
}

/** A title, and the facts that there are, below each other. */
function page(
  title: string,
  facts: readonly Fact[],
  { columns, paint, labelWidth = 15 }: { columns: number; paint: Theme; labelWidth?: number },
): string {
  const rows = facts.flatMap(([label, texts]) =>
    texts.flatMap((text, nth) => {
      const [first = '', ...rest] = labelled(
        ' '.repeat(labelWidth),
        printable(text.replace(/\s+/g, ' ').trim()),
        columns - 2,
      );
      const head = paint.faint(padEnd(nth === 0 ? label : '', labelWidth));
      return [`  ${head}${first.trimStart()}`, ...rest.map((line) => `  ${line}`)];
    }),
  );
  return `${paint.strong(printable(title))}\n\n${rows.join('\n')}\n`;
}
