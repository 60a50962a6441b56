import type { Finding } from '../../core/finding.ts';
import { lines } from '../../core/lines.ts';
import type { FileReport, Seen } from '../../core/report.ts';
import { score } from '../../core/score.ts';
import { plural } from '../layout.ts';
import { markup } from '../markup.ts';
import { type ReportOptions, shown } from '../reporter.ts';
import { article } from './article.ts';
import { type Bin, binsOf, strip } from './charts.ts';
import { type LevelCounts, levelCounts } from './counts.ts';
import { entry } from './entry.ts';
import { grouped } from './groups.ts';

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
  const { path, text, findings, wordCount, seen } = file;
  const listed = shown(findings, options).map((finding) => asRead(finding, seen));
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
    body: listed.length === 0 ? '' : section({ ...chapter, file, findings: listed, nth }),
  };
}

/** In the words that people read, without the markup among them. */
function asRead(finding: Finding, seen: Seen | undefined): Finding {
  const { read, suggestions } = finding;
  if (!read || !seen) return finding;
  const [best, ...others] = suggestions;
  return {
    ...finding,
    surface: seen.text.slice(read.start, read.end),
    suggestions:
      best && read.suggestion !== undefined ? [{ ...best, text: read.suggestion }, ...others] : suggestions,
  };
}

interface Told extends Omit<Chapter, 'body' | 'listed'> {
  readonly file: FileReport;
  readonly findings: readonly Finding[];
  readonly nth: number;
}

function section({ id, path, wordCount, quality, bins, file, findings, nth }: Told): string {
  const index = lines(file.text);
  const groups = grouped(findings, nth);
  const isSeen = file.seen !== undefined;
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
${article(file, groups, index)}
</article>
<aside aria-label="Findings in ${name}">
<ol role="list">
${groups.map((group) => entry(group, index, isSeen)).join('\n')}
</ol>
</aside>
</div>
</section>`;
}
