import { levels } from '../../core/severity.ts';
import { plural } from '../layout.ts';
import { markup } from '../markup.ts';
import type { Chapter } from './chapter.ts';
import { strip } from './charts.ts';
import { number } from './counts.ts';
import type { Told } from './told.ts';

/** The files, each with its figures and a way to it; '' where there is one alone. */
export function contents({ chapters }: Told): string {
  if (chapters.length < 2) return '';
  const found = chapters.filter(({ body }) => body !== '');
  const clean = chapters.filter(({ body }) => body === '');
  const head = levels.toReversed().map((level) => `<th scope="col" class="number">${level}</th>`);
  const table = `<div class="wide" role="group" aria-labelledby="files" tabindex="0"><table>
<thead><tr><th scope="col">file</th><th scope="col" class="number">words</th>${head.join('')}<th scope="col" class="number">score</th><td></td></tr></thead>
<tbody>
${found.map(row).join('\n')}
</tbody>
</table></div>`;
  return `<nav class="card" aria-labelledby="files">
<h2 id="files">Files</h2>
${found.length === 0 ? '' : table}${cleanList(clean)}
</nav>
`;
}

function row({ id, path, wordCount, counts, quality, bins }: Chapter): string {
  const numbers = [wordCount, ...levels.toReversed().map((level) => counts[level])].map(number);
  return `<tr><th scope="row"><a href="#${id}">${markup(path)}</a></th>${numbers.join('')}<td class="number">${quality.toFixed(2)}</td><td class="bar">${strip(bins)}</td></tr>`;
}

const cleanList = (clean: readonly Chapter[]): string =>
  clean.length === 0
    ? ''
    : `<details><summary>${plural(clean.length, 'file')} without findings</summary><ul>${clean.map(({ path }) => `<li>${markup(path)}</li>`).join('\n')}</ul></details>`;
