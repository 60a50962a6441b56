import type { Document, Segment } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { rewrite } from './rewrite.ts';
import { Kind, Runs, type Writing } from './runs.ts';

/** Reads for what people see and rules know nothing about. */
const object = '\ufffc';

const unwritable: Writing = () => undefined;

/** The reading text of a file, written down by a codec that goes through the file from its start to its end. */
export class Transcript {
  readonly #path: string;
  readonly #file: string;
  readonly #parts: string[] = [];
  readonly #runs = new Runs();
  readonly #segments: Segment[] = [];
  readonly #verbatim: Span[] = [];
  #segmentStart = 0;

  constructor(path: string, file: string) {
    this.#path = path;
    this.#file = file;
  }

  /** Begins a segment at offset `at` of the file: an empty one has a place, too. */
  open(at: number): void {
    const end = this.#runs.fileEnd;
    if (this.#segments.length > 0) this.#add(Kind.Between, '\n', { start: end, end }, unwritable);
    this.#segmentStart = this.#runs.length;
    this.#add(Kind.Copied, '', { start: at, end: at }, unwritable);
  }

  /** Ends the segment; `source` is what the other side of a bilingual unit says. */
  close(source?: string): void {
    const span = { start: this.#segmentStart, end: this.#runs.length };
    this.#segments.push(source === undefined ? span : { ...span, source });
  }

  /** Text that the file has letter for letter. */
  copy(span: Span, writing: Writing): void {
    if (span.start < span.end) this.#add(Kind.Copied, this.#file.slice(span.start, span.end), span, writing);
  }

  /** `text` is what the entity or escape at `span` says. */
  decoded(text: string, span: Span, writing: Writing): void {
    if (text !== '') this.#add(Kind.Decoded, text, span, writing);
  }

  /** A line break that is read as a space: repairs keep it where they have a space in its place. */
  lineBreak(span: Span, writing: Writing): void {
    this.#add(Kind.Break, ' ', span, writing);
  }

  /** What people see and repairs leave alone. Tags need no call: what isn't written down is never touched. */
  placeholder(span: Span): void {
    this.#add(Kind.Locked, object, span, unwritable);
  }

  /** Code, which shows markup as it is written. */
  verbatim(span: Span): void {
    this.#verbatim.push(span);
  }

  document(): Document {
    const text = this.#parts.join('');
    return {
      path: this.#path,
      text: this.#file,
      segments: this.#segments,
      verbatim: this.#verbatim,
      reading: {
        text,
        locate: (span) => this.#runs.locate(span),
        stretches: () => this.#runs.stretches(),
        rewrite: (span, replacement) =>
          rewrite([...this.#runs.covered(span)], { file: this.#file, reading: text }, replacement),
      },
    };
  }

  #add(kind: Kind, text: string, span: Span, writing: Writing): void {
    this.#runs.add(kind, text.length, span, writing);
    this.#parts.push(text);
  }
}
