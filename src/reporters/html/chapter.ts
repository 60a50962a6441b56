import type { Finding } from '../../core/finding.ts';
import { lines } from '../../core/lines.ts';
import type { FileReport } from '../../core/report.ts';
import { score } from '../../core/score.ts';
import { plural } from '../layout.ts';
import { markup } from '../markup.ts';
import { type ReportOptions, shown } from '../reporter.ts';
import { article } from './article.ts';
import { type Bin, binsOf, strip } from './charts.ts';
import { type LevelCounts, levelCounts } from './counts.ts';
import { entry } from './entry.ts';

/** What a page has of one file. */
export interface Chapter {
  readonly id: string;
  readonly path: string;
  readonly wordCount: number;
  readonly quality: number;
  readonly listed: readonly Pick<Finding, 'type' | 'severity'>[];
  readonly counts: LevelCounts;
  readonly bins: readonly Bin[];
  /** '' where nothing is listed: a clean text is not reprinted. */
  readonly body: string;
}

export function chapterOf(file: FileReport, nth: number, options: ReportOptions): Chapter {
  const { path, text, findings, wordCount } = file;
  const listed = shown(findings, options);
  const bins = binsOf(listed, text.length);
  const chapter = {
    id: `file${nth}`,
    path,
    wordCount,
    quality: score(findings, wordCount).quality,
    listed: listed.map(({ type, severity }) => ({ type, severity })),
    counts: levelCounts(listed),
    bins,
  };
  return {
    ...chapter,
    body: listed.length === 0 ? '' : section({ ...chapter, text, findings: listed, nth }),
  };
}

interface Told extends Omit<Chapter, 'body' | 'listed'> {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly nth: number;
}

function section({ id, path, wordCount, quality, bins, text, findings, nth }: Told): string {
  const index = lines(text);
  const name = markup(path);
  const most = bins.reduce((best, bin) => (bin.total > best.total ? bin : best));
  const { line } = index.at(findings[most.first]?.start ?? 0);
  const peak = most.total > 1 ? `; most of them (${most.total}) from line ${line} on` : '';
  return `<section class="file" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<p class="facts">${plural(findings.length, 'finding')} in ${plural(wordCount, 'word')}, MQM score ${quality.toFixed(2)} of 100</p>
<figure class="strip">${strip(bins, nth)}
<figcaption>Findings from the beginning of the text to its end${peak}.</figcaption></figure>
<div class="columns">
<article aria-label="Text of ${name}">
${article(text, findings, nth, index)}
</article>
<aside aria-label="Findings in ${name}">
<ol role="list">
${findings.map((finding, at) => entry(finding, `${nth}-${at}`, at + 1, index)).join('\n')}
</ol>
</aside>
</div>
</section>`;
}
