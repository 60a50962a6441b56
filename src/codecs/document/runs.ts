import { byPosition, type Span } from '../../core/span.ts';

/** A text in the escaping of its place in the file; undefined where it can't stand there. */
export type Writing = (text: string) => string | undefined;

/** How a run of reading text stands in the file. */
export enum Kind {
  /** Letter for letter. */
  Copied,
  /** As an entity or an escape, which is there as a whole or not at all. */
  Decoded,
  /** As a line break that is read as a space. */
  Break,
  /** As markup that people see, but may not touch: a placeholder, an image, inline code. */
  Locked,
  /** Not at all: what lies between two segments. */
  Between,
}

/** A run, or the part of one that a span covers. */
export interface Run {
  readonly kind: Kind;
  readonly reading: Span;
  readonly file: Span;
  readonly writing: Writing;
}

/** Runs in the order of reading text and file, in flat lists: a large file has a million of them. */
export class Runs {
  readonly #kinds: Kind[] = [];
  readonly #starts: number[] = [];
  readonly #fileStarts: number[] = [];
  readonly #fileEnds: number[] = [];
  readonly #writings: Writing[] = [];
  #length = 0;

  /** Code units of reading text so far. */
  get length(): number {
    return this.#length;
  }

  /** Where in the file the last run ends. */
  get fileEnd(): number {
    return this.#fileEnds.at(-1) ?? 0;
  }

  add(kind: Kind, length: number, { start, end }: Span, writing: Writing): void {
    this.#kinds.push(kind);
    this.#starts.push(this.#length);
    this.#fileStarts.push(start);
    this.#fileEnds.push(end);
    this.#writings.push(writing);
    this.#length += length;
  }

  /** From the first letter of the span to its last, or its place where it is empty. */
  locate(span: Span): Span {
    const first = this.#clipped(this.#at(span.start), span);
    if (span.end <= span.start) return { start: first.file.start, end: first.file.start };
    return { start: first.file.start, end: this.#clipped(this.#at(span.end - 1), span).file.end };
  }

  /** What the span covers, run by run. */
  *covered(span: Span): Iterable<Run> {
    const last = this.#at(Math.max(span.start, span.end - 1));
    for (let index = this.#at(span.start); index <= last; index++) yield this.#clipped(index, span);
  }

  /** Where letters of the reading text stand in the file, in its order; neighbours are one. */
  stretches(): Span[] {
    const spans: Span[] = this.#kinds.flatMap((kind, index) => {
      const [start, end] = [this.#fileStarts[index] ?? 0, this.#fileEnds[index] ?? 0];
      return kind < Kind.Locked && start < end ? [{ start, end }] : [];
    });
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of spans.toSorted(byPosition)) {
      const last = joined.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else joined.push({ start, end });
    }
    return joined;
  }

  #clipped(index: number, span: Span): Run {
    const kind = this.#kinds[index] ?? Kind.Between;
    const start = this.#starts[index] ?? 0;
    const end = this.#starts[index + 1] ?? this.#length;
    const file = { start: this.#fileStarts[index] ?? 0, end: this.#fileEnds[index] ?? 0 };
    const reading = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    if (kind === Kind.Copied) {
      file.end = file.start + reading.end - start;
      file.start += reading.start - start;
    }
    return { kind, reading, file, writing: this.#writings[index] ?? (() => undefined) };
  }

  /** Index of the last run that begins at or before offset `at` of the reading text. */
  #at(at: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
