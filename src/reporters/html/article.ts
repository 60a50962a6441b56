import type { Lines } from '../../core/lines.ts';
import type { FileReport } from '../../core/report.ts';
import { levelOf } from '../../core/severity.ts';
import type { Span } from '../../core/span.ts';
import { markup } from '../markup.ts';
import { blocksOf, segmentBlocks } from './blocks.ts';
import type { Group, Place } from './groups.ts';

/** A finding in the text that is shown. */
interface Mark extends Span, Place {
  readonly group: Group;
  readonly repair: string | undefined;
}

/** Stands for a placeholder or an image. */
const object = '▢';

/** The text that people read in paragraphs, each finding of it a link to what is said of it. */
export function article(
  file: Pick<FileReport, 'text' | 'seen'>,
  groups: readonly Group[],
  index: Lines,
): string {
  const { seen } = file;
  const text = seen ? seen.text.replaceAll('\ufffc', object) : file.text;
  const marks = marksOf(groups, seen !== undefined);
  const blocks = seen ? segmentBlocks(text, seen.segments, marks, index) : blocksOf(text, marks, index);
  const paragraphs: string[] = [];
  let next = 0;
  for (const { start, end, line, source } of blocks) {
    let html = '';
    let at = start;
    for (; next < marks.length; next++) {
      const mark = marks[next];
      // An empty text has its mark where it would be.
      if (mark === undefined || (mark.start >= end && mark.start > start)) break;
      // One mark can't begin within another.
      if (mark.start < at) continue;
      html += prose(text.slice(at, mark.start)) + marked(mark, text.slice(mark.start, mark.end));
      at = mark.end;
    }
    if (source !== undefined) paragraphs.push(`<p class="source">${prose(source)}</p>`);
    paragraphs.push(`<p data-line="${line}">${html}${prose(text.slice(at, end))}</p>`);
  }
  return paragraphs.join('\n');
}

/** What stands in markup alone, as a comment does, has none. */
function marksOf(groups: readonly Group[], isSeen: boolean): readonly Mark[] {
  return groups
    .flatMap((group) =>
      group.places.flatMap(({ finding, id }): Mark[] => {
        const place = isSeen ? finding.read : finding;
        if (!place) return [];
        const { start, end } = place;
        const best = isSeen ? finding.read?.suggestion : finding.suggestions[0]?.text;
        return [{ start, end, finding, id, group, repair: finding.fixable ? best : undefined }];
      }),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function marked({ finding, id, group, repair }: Mark, surface: string): string {
  const kind = repair === undefined ? '' : ' fix';
  const inner =
    repair === undefined
      ? prose(surface || '∅')
      : `<span class="old">${prose(surface)}</span><ins>${prose(repair)}</ins>`;
  return `<a class="mark ${levelOf(finding.severity)}${kind}" id="m${id}" href="#f${group.id}" aria-describedby="f${group.id}" data-n="${group.number}">${inner}</a>`;
}

/** Text of several lines: tabs and line breaks stay, whatever else steers becomes visible. */
const prose = (text: string): string =>
  text
    .split(/(\t|\r\n?|\n)/)
    .map((part, at) => (at % 2 === 0 ? markup(part) : part === '\t' ? '&#9;' : '\n'))
    .join('');
