import { verdictLine } from '../../core/gate.ts';
import { levels } from '../../core/severity.ts';
import { grouped, plural } from '../layout.ts';
import { markup } from '../markup.ts';
import { badge } from './badge.ts';
import { ring } from './charts.ts';
import type { Told } from './told.ts';

/** The verdict, and the figures that a reader asks for first. */
export function head(told: Told): string {
  const { chapters, verdicts, failures } = told;
  const passed = verdicts.length === 0 && failures.length === 0;
  const [only, ...others] = chapters;
  const name =
    only !== undefined && others.length === 0 ? markup(only.path) : plural(chapters.length, 'file');
  return `<header>
<div class="title">
<p class="eyebrow">ungarble · translation check</p>
<h1>${name}</h1>
<p class="verdict ${passed ? 'passed' : 'failed'}"><span aria-hidden="true">${passed ? '✓' : '✕'}</span> ${passed ? 'Passed' : 'Failed'}</p>
${gates(told)}</div>
${figures(told)}
</header>`;
}

const gates = ({ verdicts }: Told): string =>
  verdicts.length === 0
    ? ''
    : `<ul class="gates">${verdicts.map((verdict) => `<li>${markup(verdictLine(verdict))}</li>`).join('')}</ul>\n`;

function figures({ summary, options }: Told): string {
  const { words, files, findings, byLevel, fixable, score } = summary;
  const counts = levels
    .toReversed()
    .map((level) => `<li>${badge(level)} <b>${grouped(byLevel[level])}</b></li>`)
    .join('');
  const hidden = options.quiet ? byLevel.warning + byLevel.info : 0;
  const note = hidden > 0 ? `; ${grouped(hidden)} below error not listed` : '';
  return `<dl class="figures">
<div class="quality"><dt>MQM score</dt><dd>${ring(score.quality)}<b>${score.quality.toFixed(1)}</b> of 100</dd></div>
<div><dt>findings</dt><dd><b>${grouped(findings)}</b><ul class="levels">${counts}</ul></dd></div>
<div><dt>sure repairs</dt><dd><b>${grouped(fixable)}</b> made by <code>--fix</code></dd></div>
<div><dt>text</dt><dd><b>${grouped(words)}</b> words in ${plural(files, 'file')}${note}</dd></div>
</dl>`;
}

/** What could not be checked; '' where all was. */
export function failures({ failures: failed }: Told): string {
  if (failed.length === 0) return '';
  const items = failed.map(({ path, line, message }) => {
    const place = line === undefined ? path : `${path}:${line}`;
    return `<li><b>${markup(place)}</b> ${markup(message)}</li>`;
  });
  return `<section class="card" aria-labelledby="failures">
<h2 id="failures">Could not be checked</h2>
<ul>${items.join('\n')}</ul>
</section>
`;
}
