import type { Finding } from '../../core/finding.ts';
import type { Lines } from '../../core/lines.ts';
import { levelOf } from '../../core/severity.ts';
import type { Span } from '../../core/span.ts';
import { markup } from '../markup.ts';

/** A browser lays out blocks of this many code units at once; one of megabytes would make it stop. */
const longestBlock = 4000;

/** The text in paragraphs, each finding of it a link to what is said of it. */
export function article(text: string, findings: readonly Finding[], nth: number, index: Lines): string {
  const paragraphs: string[] = [];
  let next = 0;
  for (const { start, end, line } of blocks(text, findings, index)) {
    let html = '';
    let at = start;
    for (; next < findings.length; next++) {
      const finding = findings[next];
      if (finding === undefined || finding.start >= end) break;
      // One mark can't begin within another.
      if (finding.start < at) continue;
      html += prose(text.slice(at, finding.start)) + mark(finding, `${nth}-${next}`, next + 1);
      at = finding.end;
    }
    paragraphs.push(`<p data-line="${line}">${html}${prose(text.slice(at, end))}</p>`);
  }
  return paragraphs.join('\n');
}

function mark(finding: Finding, id: string, number: number): string {
  const { surface, severity, fixable, suggestions } = finding;
  const repair = fixable ? suggestions[0]?.text : undefined;
  const kind = repair === undefined ? '' : ' fix';
  const inner =
    repair === undefined
      ? prose(surface)
      : `<span class="old">${prose(surface)}</span><ins>${prose(repair)}</ins>`;
  return `<a class="mark ${levelOf(severity)}${kind}" id="m${id}" href="#f${id}" aria-describedby="f${id}" data-n="${number}">${inner}</a>`;
}

/** Text of several lines: tabs and line breaks stay, whatever else steers becomes visible. */
const prose = (text: string): string =>
  text
    .split(/(\t|\r\n?|\n)/)
    .map((part, at) => (at % 2 === 0 ? markup(part) : part === '\t' ? '&#9;' : '\n'))
    .join('');

interface Block extends Span {
  /** That it begins in. */
  readonly line: number;
}

/** Lines that follow one another, up to an empty one; a long stretch in parts. No finding is cut. */
function blocks(text: string, findings: readonly Finding[], index: Lines): Block[] {
  const found: Block[] = [];
  const isFree = cuts(findings);
  let open: Block | undefined;
  for (let line = 1; line <= index.count; line++) {
    const { start, end } = index.span(line);
    const isBlank = /^\s*$/.test(text.slice(start, end));
    if (open === undefined && isBlank) continue;
    if (open !== undefined && (isBlank || end - open.start > longestBlock) && isFree(start)) {
      found.push(open);
      open = isBlank ? undefined : { start, end, line };
    } else open = open === undefined ? { start, end, line } : { ...open, end };
    while (open !== undefined && open.end - open.start > longestBlock) {
      const cut = text.indexOf(' ', open.start + longestBlock) + 1;
      if (cut === 0 || cut >= open.end) break;
      if (!isFree(cut)) break;
      found.push({ ...open, end: cut });
      open = { start: cut, end: open.end, line };
    }
  }
  return open === undefined ? found : [...found, open];
}

/** Tells of ascending places whether a text may be cut there. */
function cuts(findings: readonly Finding[]): (place: number) => boolean {
  let at = 0;
  return (place) => {
    while ((findings[at]?.end ?? Number.POSITIVE_INFINITY) <= place) at++;
    return (findings[at]?.start ?? Number.POSITIVE_INFINITY) >= place;
  };
}
