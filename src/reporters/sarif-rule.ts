import { mqmTypes } from '../core/mqm.ts';
import type { RuleCard } from '../core/rule.ts';
import { levelOf } from '../core/severity.ts';
import { message, plainText, sarifLevels } from './sarif-result.ts';

/** A rule as viewers explain it: its examples are the help. */
export function ruleOf({ id, type, severity, summary, examples }: RuleCard): object {
  const wrong = examples.wrong.map(([text, surface, suggestion]) =>
    suggestion === undefined
      ? `Wrong: ${text} (“${surface}”)`
      : `Wrong: ${text} (“${surface}”: write “${suggestion}”)`,
  );
  const right = examples.right.map((text) => `Right: ${text}`);
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: message(summary),
    help: { text: [summary, ...wrong, ...right].map(plainText).join('\n') },
    defaultConfiguration: { level: sarifLevels[levelOf(severity)] },
    properties: { tags: ['MQM', mqmTypes[type], type] },
  };
}
