import type { Finding } from '../../core/finding.ts';
import type { Lines } from '../../core/lines.ts';
import { mqmTypes } from '../../core/mqm.ts';
import { levelOf } from '../../core/severity.ts';
import { bestOf, grounds, wordingOf } from '../grounds.ts';
import { grouped, percent } from '../layout.ts';
import { attributes, markup } from '../markup.ts';
import { sentence } from '../sentence.ts';
import { badge } from './badge.ts';
import type { Group, Place } from './groups.ts';

/** Of more places than these only their number is told. */
const mostPlaces = 20;

/** What is said of a finding, or of several alike. The script shows it beside the mark, too. */
export function entry({ id, number, first, places }: Group, index: Lines, isSeen: boolean): string {
  const { ruleId, type, severity, fixable } = first;
  const data = {
    'data-severity': severity,
    'data-rule': ruleId,
    'data-type': type,
    'data-count': String(places.length),
  };
  const listed = places.slice(0, mostPlaces).map((place) => placeOf(place, index, isSeen));
  const left = places.length - listed.length;
  const more = left > 0 ? ` and ${grouped(left)} more` : '';
  const head = `${badge(levelOf(severity))} ${listed.join(', ')}${more} <code>${markup(ruleId)}</code>`;
  const sure = fixable ? ' <span class="sure">sure</span>' : '';
  const mqm = `<p class="why">${type.replaceAll('-', ' ')} (${mqmTypes[type]}), ${severity}</p>`;
  return `<li id="f${id}"${attributes(data)}><p class="head" data-n="${number}">${head}${sure}</p><p class="says">${markup(sentence(first))}</p>${reasons(first)}${repairs(first)}${mqm}</li>`;
}

/** What stands in markup alone has no mark in the text: its place is here. */
function placeOf({ finding, id }: Place, index: Lines, isSeen: boolean): string {
  const { line, column } = index.at(finding.start);
  const place = `${line}:${column}`;
  return isSeen && !finding.read ? `<span id="m${id}">${place}</span>` : `<a href="#m${id}">${place}</a>`;
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
