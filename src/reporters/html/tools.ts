import { levels, type Severity, severities } from '../../core/severity.ts';
import { grouped } from '../layout.ts';
import { attributes, markup } from '../markup.ts';
import type { Told } from './told.ts';

const views = [
  ['findings', 'Findings'],
  ['changes', 'Before and after'],
  ['repaired', 'Repaired'],
] as const;

/** What of the texts is shown. The views need no script; the filters appear with it. */
export const tools = (told: Told): string => `<form class="tools" aria-label="What is shown">
<fieldset class="views"><legend>Text</legend>${views.map(view).join('')}</fieldset>
<p class="key">${levels
  .toReversed()
  .map((level) => `<span class="mark ${level}">${level}</span>`)
  .join('')}</p>
<div class="filters" hidden>
<fieldset><legend>Severity</legend>${severities
  .toReversed()
  .map((each) => severityBox(each, told))
  .join('')}</fieldset>
<label>Kind <select id="kind">${kinds(told)}</select></label>
<label>Containing <input id="words" type="search" autocomplete="off" spellcheck="false"></label>
<p id="count" role="status"></p>
</div>
</form>
`;

const view = ([id, label]: (typeof views)[number], nth: number): string =>
  `<label><input type="radio" name="view" id="view-${id}"${nth === 0 ? ' checked' : ''}> ${label}</label>`;

function severityBox(severity: Severity, { summary }: Told): string {
  const count = summary.bySeverity[severity];
  return count === 0
    ? ''
    : `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity} <span class="count">${grouped(count)}</span></label>`;
}

function kinds({ summary }: Told): string {
  const group = (label: string, prefix: string, counts: ReadonlyMap<string, number>): string =>
    `<optgroup label="${label}">${[...counts]
      .map(
        ([name, count]) =>
          `<option${attributes({ value: `${prefix}:${name}` })}>${markup(name)} (${grouped(count)})</option>`,
      )
      .join('')}</optgroup>`;
  return `<option value="">all</option>${group('MQM type', 'type', summary.byType)}${group('Rule', 'rule', summary.byRule)}`;
}
