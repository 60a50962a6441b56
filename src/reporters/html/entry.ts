import type { Finding } from '../../core/finding.ts';
import type { Lines } from '../../core/lines.ts';
import { mqmTypes } from '../../core/mqm.ts';
import { levelOf } from '../../core/severity.ts';
import { bestOf, grounds, wordingOf } from '../grounds.ts';
import { percent } from '../layout.ts';
import { attributes, markup } from '../markup.ts';
import { sentence } from '../sentence.ts';
import { badge } from './badge.ts';

/** What is said of one finding. The script shows it beside the mark, too. */
export function entry(finding: Finding, id: string, number: number, index: Lines): string {
  const { ruleId, type, severity, fixable } = finding;
  const { line, column } = index.at(finding.start);
  const data = { 'data-severity': severity, 'data-rule': ruleId, 'data-type': type };
  const head = `${badge(levelOf(severity))} <a href="#m${id}">${line}:${column}</a> <code>${markup(ruleId)}</code>`;
  const sure = fixable ? ' <span class="sure">sure</span>' : '';
  const mqm = `<p class="why">${type.replaceAll('-', ' ')} (${mqmTypes[type]}), ${severity}</p>`;
  return `<li id="f${id}"${attributes(data)}><p class="head" data-n="${number}">${head}${sure}</p><p class="says">${markup(sentence(finding))}</p>${reasons(finding)}${repairs(finding)}${mqm}</li>`;
}

function reasons(finding: Finding): string {
  const { because, although } = grounds(finding);
  const part = (label: string, clauses: string): string =>
    clauses === '' ? '' : `<p class="why"><b>${label}</b> ${markup(clauses)}</p>`;
  return part('because', because) + part('although', although);
}

function repairs(finding: Finding): string {
  const listed = bestOf(finding);
  if (listed.length === 0) return '';
  const items = listed.map(
    (each) => `<q>${markup(wordingOf(each))}</q> <span class="share">${percent(each.confidence)}</span>`,
  );
  return `<p class="instead"><b>instead</b> ${items.join(', ')}</p>`;
}
