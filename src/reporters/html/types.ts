import { type MqmType, mqmTypes } from '../../core/mqm.ts';
import { levels } from '../../core/severity.ts';
import type { Chapter } from './chapter.ts';
import { bar } from './charts.ts';
import { levelCounts, number } from './counts.ts';
import type { Told } from './told.ts';

type Listed = Chapter['listed'];

/** How many findings there are of each MQM type, in numbers and bars; '' where there are none. */
export function types({ chapters }: Told): string {
  const rows = [...byType(chapters.flatMap(({ listed }) => listed))].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const most = rows[0]?.[1].length ?? 0;
  if (most === 0) return '';
  const head = levels.toReversed().map((level) => `<th scope="col" class="number">${level}</th>`);
  return `<section class="card" aria-labelledby="types">
<h2 id="types">Findings by MQM type</h2>
<div class="wide" role="group" aria-labelledby="types" tabindex="0"><table>
<thead><tr><th scope="col">type</th><th scope="col">dimension</th>${head.join('')}<th scope="col" class="number">all</th><td></td></tr></thead>
<tbody>
${rows.map(([type, listed]) => row(type, listed, most)).join('\n')}
</tbody>
</table></div>
</section>
`;
}

function byType(findings: Listed): ReadonlyMap<MqmType, Listed> {
  const found = new Map<MqmType, Listed[number][]>();
  for (const finding of findings) {
    const alike = found.get(finding.type);
    if (alike) alike.push(finding);
    else found.set(finding.type, [finding]);
  }
  return found;
}

function row(type: MqmType, listed: Listed, most: number): string {
  const counts = levelCounts(listed);
  const numbers = levels.toReversed().map((level) => number(counts[level]));
  return `<tr><th scope="row">${type.replaceAll('-', ' ')}</th><td>${mqmTypes[type]}</td>${numbers.join('')}${number(listed.length)}<td class="bar">${bar(counts, most)}</td></tr>`;
}
