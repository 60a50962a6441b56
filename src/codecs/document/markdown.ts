import { decodeHTMLStrict } from 'entities';
import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { Transcript } from './transcript.ts';

/** CommonMark with tables: each paragraph, heading and cell is a segment, without code, addresses and raw HTML. */
export function openMarkdown(path: string, text: string): Opened {
  const transcript = new Transcript(path, text);
  // micromark drops a byte order mark and would take front matter for a heading.
  const start = frontMatter.exec(text)?.[0].length ?? 0;
  const scribe = new Scribe(transcript, text);
  for (const chunk of chunks(text, start)) {
    for (const [way, token] of eventsOf(text.slice(chunk.start, chunk.end))) {
      const span = { start: chunk.start + token.start.offset, end: chunk.start + token.end.offset };
      if (way === 'enter' && code.has(token.type)) transcript.verbatim(span);
      if (way === 'enter') scribe.enter(token.type, span);
      else scribe.exit(token.type);
    }
  }
  return { document: transcript.document() };
}

const eventsOf = (text: string) =>
  postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(preprocess()(text, 'utf8', true)),
  );

/** A token takes a hundred times the memory of its text, so a large file is read in parts. */
const chunkLength = 1 << 17;

/** Parts that end with an empty line, outside fenced code, before a line that begins with a letter or a heading. */
function* chunks(text: string, from: number): Iterable<Span> {
  let start = from;
  let fence: string | undefined;
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, Math.min(end, at + 80));
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    const mayEnd = fence === undefined && end - start > chunkLength && line.trim() === '';
    if (mayEnd && /^[\p{L}#]/u.test(text.slice(end, end + 1))) {
      yield { start, end };
      start = end;
    }
    at = end;
  }
  yield { start, end: text.length };
}

const frontMatter = /^\ufeff?(?:(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n)*?\1[ \t]*(?:\r?\n|$))?/;

const blocks = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableHeader', 'tableData']);
/** Nothing in these is read; where people see something, it is read as an object. */
const skipped = new Set(['resource', 'reference', 'htmlText']);
const code = new Set(['codeText', 'codeFenced', 'codeIndented']);
const objects = new Set(['codeText', 'autolink']);
/** What a line break may bring along within a block. */
const breaks = new Set([
  'hardBreakEscape',
  'hardBreakTrailing',
  'lineEnding',
  'linePrefix',
  'lineSuffix',
  'blockQuotePrefix',
  'listItemIndent',
]);

/** Takes a document's tokens in their order. */
class Scribe {
  readonly #transcript: Transcript;
  readonly #file: string;
  #isOpen = false;
  /** Tokens entered and not left, inside one whose content isn't looked at. */
  #inside: string[] = [];
  #break: Span | undefined;

  constructor(transcript: Transcript, file: string) {
    this.#transcript = transcript;
    this.#file = file;
  }

  enter(type: string, span: Span): void {
    if (this.#inside.length > 0) this.#inside.push(type);
    else if (blocks.has(type)) {
      this.#transcript.open(span.start);
      this.#isOpen = true;
    } else if (this.#isOpen) this.#write(type, span);
  }

  exit(type: string): void {
    if (this.#inside.length > 0) this.#inside.pop();
    else if (this.#isOpen && blocks.has(type)) {
      this.#transcript.close();
      this.#isOpen = false;
      this.#break = undefined;
    }
  }

  #write(type: string, span: Span): void {
    if (breaks.has(type)) {
      this.#break = { start: this.#break?.start ?? span.start, end: span.end };
      this.#inside.push(type);
      return;
    }
    if (this.#break) this.#transcript.lineBreak(this.#break, writing);
    this.#break = undefined;
    if (type === 'data') this.#transcript.copy(span, writing);
    else if (type === 'characterEscape' || type === 'characterReference') {
      const raw = this.#file.slice(span.start, span.end);
      this.#transcript.decoded(
        type === 'characterEscape' ? raw.slice(1) : decodeHTMLStrict(raw),
        span,
        writing,
      );
    } else if (objects.has(type) || isLineBreak.test(this.#file.slice(span.start, span.end)))
      this.#transcript.placeholder(span);
    else if (!skipped.has(type)) return;
    if (type !== 'data') this.#inside.push(type);
  }
}

const isLineBreak = /^<br\s*\/?>$/i;

/** Escapes what would be markup; what would open a list or a heading at the start of a line is refused. */
function writing(text: string): string | undefined {
  if (/^(?:[#+=-]+|\d+[.)])(?:\s|$)/.test(text)) return undefined;
  return (
    text
      .replace(/&(?=[#\w])/g, '&amp;')
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      // After a stray “<!” a backslash would be no escape.
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}
