import { SaxesParser } from 'saxes';
import { lines } from '../../core/lines.ts';
import type { Failure } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { decoded, stringNotation } from './strings.ts';
import { type Notation, transcribe } from './transcribe.ts';
import type { Transcript } from './transcript.ts';

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, span: Span): void;
  close(name: string, span: Span): void;
  text(span: Span, isCdata: boolean): void;
}

class Malformed extends Error {}

/** Tells a well-formed document to the handler in its order; entities that a file declares are never expanded. */
export function readXml(path: string, file: string, root: string, handler: XmlHandler): Failure | undefined {
  const parser = new SaxesParser();
  let last = 0;
  let depth = 0;
  const fail = (message: string, at: number): never => {
    throw Object.assign(new Malformed(message), { at });
  };
  /** Text before the markup that has just been read, and the markup's own place. */
  const passed = (): Span => {
    const start = file.indexOf('<', last);
    if (depth > 0 && start > last) handler.text({ start: last, end: start }, false);
    const position = parser.position;
    last = file[position - 1] === '>' ? position : file.indexOf('>', position) + 1;
    return { start, end: last };
  };
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, ''), parser.position));
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const span = passed();
    if (depth === 0 && name !== root) fail(`the first tag is not <${root}>`, span.start);
    depth++;
    handler.open(name, attributes, span);
    if (isSelfClosing) handler.close(name, { start: span.end, end: span.end });
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing) handler.close(name, passed());
    depth--;
  });
  parser.on('cdata', () => {
    const { start, end } = passed();
    handler.text({ start: start + '<![CDATA['.length, end: end - ']]>'.length }, true);
  });
  for (const event of ['comment', 'processinginstruction', 'doctype', 'xmldecl'] as const)
    parser.on(event, passed);
  try {
    parser.write(file).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const at = 'at' in error && typeof error.at === 'number' ? error.at : file.length;
    return {
      path,
      ...lines(file).at(Math.min(at, file.length)),
      message: `Cannot read as XML: ${error.message}.`,
    };
  }
}

/** The text of one side of a unit, with its inline elements, while it is being read. */
export class XmlText {
  readonly at: number;
  readonly #pieces: { readonly span: Span; readonly notation: Notation | undefined }[] = [];
  /** Element whose content is code, and how many of them are open in each other. */
  #opaque = 0;
  readonly #hides: ReadonlySet<string>;

  constructor(at: number, hides: ReadonlySet<string>) {
    this.at = at;
    this.#hides = hides;
  }

  open(name: string, span: Span): void {
    if (this.#opaque === 0 && this.#hides.has(name)) this.#pieces.push({ span, notation: undefined });
    if (this.#opaque > 0 || this.#hides.has(name)) this.#opaque++;
  }

  close(): void {
    if (this.#opaque > 0) this.#opaque--;
  }

  text(span: Span, isCdata: boolean): void {
    if (this.#opaque === 0) this.#pieces.push({ span, notation: isCdata ? inCdata : inText });
  }

  says(file: string): string {
    return this.#pieces
      .map(({ span, notation }) => (notation ? decoded(file, span, notation) : '\ufffc'))
      .join('');
  }

  write(transcript: Transcript, file: string, source?: string): void {
    transcript.open(this.at);
    for (const { span, notation } of this.#pieces) {
      if (notation) transcribe(transcript, file, span, notation);
      else transcript.placeholder(span);
    }
    transcript.close(source);
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(found: string): string {
  const name = found.slice(1, -1);
  if (!name.startsWith('#')) return named[name] ?? found;
  return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

const inText = stringNotation('&(?:#\\d{1,7}|#x[\\da-fA-F]{1,6}|[a-z]{2,4});', entity, (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
);

const inCdata = stringNotation(
  '',
  (text) => text,
  (text) => (/\]\]|[<>]/.test(text) ? undefined : text),
);
