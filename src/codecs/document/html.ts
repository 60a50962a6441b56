import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { lines } from '../../core/lines.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { isInline, isObject, isReadAttribute, isSkipped } from './html-tags.ts';
import type { Writing } from './runs.ts';
import { type Notation, transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';

/** Browsers go no deeper; a parser's time grows with the depth. */
const deepest = 512;

class TooDeep extends Error {
  readonly at: number;

  constructor(at: number) {
    super(`Cannot read tags nested deeper than ${deepest}: mend the file.`);
    this.at = at;
  }
}

/** HTML: what stands between two block tags is a segment, and so is a title or an alternative text. */
export function openHtml(path: string, text: string): Opened {
  const scribe = new Scribe(path, text);
  const parser: Parser = new Parser(
    {
      onattribute: (name, value, quote) =>
        scribe.attribute({ name, quote, ...valueSpan(value, quote, parser.endIndex) }),
      onopentag: (name, attributes) =>
        scribe.enter(name, attributes, { start: parser.startIndex, end: parser.endIndex + 1 }),
      onclosetag: (name) => scribe.exit(name, parser.endIndex + 1),
      ontext: (data) => scribe.text({ start: parser.startIndex, end: parser.startIndex + data.length }),
    },
    { decodeEntities: false },
  );
  try {
    parser.end(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { failure: { path, ...lines(text).at(error.at), message: error.message } };
  }
  return { document: scribe.end() };
}

function valueSpan(value: string, quote: string | null | undefined, after: number): Span {
  const end = quote ? after - 1 : after;
  return { start: end - value.length, end };
}

interface Attribute extends Span {
  readonly name: string;
  readonly quote: string | null | undefined;
}

/** Takes a page's tags and texts in their order. */
class Scribe {
  readonly #transcript: Transcript;
  readonly #file: string;
  readonly #tags: string[] = [];
  /** Depth of the outermost open element that isn't read; 0 for none. */
  #skippedAt = 0;
  /** Where that element begins, if people see it in the middle of a text. */
  #object: number | undefined;
  #isOpen = false;
  #attributes: Attribute[] = [];
  /** Attributes that are read, until the text in which their tag stands is at its end. */
  #waiting: Attribute[] = [];

  constructor(path: string, file: string) {
    this.#transcript = new Transcript(path, file);
    this.#file = file;
  }

  attribute(attribute: Attribute): void {
    this.#attributes.push(attribute);
  }

  enter(name: string, attributes: Readonly<Record<string, string>>, span: Span): void {
    if (this.#tags.push(name) > deepest) throw new TooDeep(span.start);
    const found = this.#attributes;
    this.#attributes = [];
    if (this.#skippedAt > 0) return;
    if (!isInline(name)) this.#endSegment();
    for (const each of found) if (isReadAttribute(name, each.name, attributes)) this.#waiting.push(each);
    if (!this.#isOpen) this.#flush();
    if (!isSkipped(name, attributes)) return;
    this.#skippedAt = this.#tags.length;
    this.#object = this.#isOpen && (isObject(name) || isInline(name)) ? span.start : undefined;
  }

  exit(_name: string, end: number): void {
    const name = this.#tags.pop() ?? '';
    if (this.#skippedAt > this.#tags.length) {
      this.#skippedAt = 0;
      if (this.#object !== undefined) this.#transcript.placeholder({ start: this.#object, end });
    }
    if (this.#skippedAt === 0 && !isInline(name)) this.#endSegment();
  }

  text({ start, end }: Span): void {
    if (this.#skippedAt > 0) return;
    let from = start;
    if (!this.#isOpen) {
      const lead = /^\s*/.exec(this.#file.slice(start, end))?.[0].length ?? 0;
      from = start + lead;
      if (from === end) return;
      this.#transcript.open(from);
      this.#isOpen = true;
    }
    transcribe(this.#transcript, this.#file, { start: from, end }, inText);
  }

  end() {
    this.#endSegment();
    return this.#transcript.document();
  }

  #endSegment(): void {
    if (this.#isOpen) this.#transcript.close();
    this.#isOpen = false;
    this.#flush();
  }

  #flush(): void {
    for (const { quote, start, end } of this.#waiting.splice(0)) {
      this.#transcript.open(start);
      transcribe(
        this.#transcript,
        this.#file,
        { start, end },
        { ...inText, writing: attributeWriting(quote) },
      );
      this.#transcript.close();
    }
  }
}

const inText: Notation = {
  pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,31});|\s{2,}|[\t\n\f\r]/gi,
  read: ([found]) => (found.startsWith('&') ? { text: decodeHTMLStrict(found) } : 'break'),
  writing: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
};

function attributeWriting(quote: string | null | undefined): Writing {
  return (text) => {
    const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    if (quote === '"') return safe.replaceAll('"', '&quot;');
    if (quote === "'") return safe.replaceAll("'", '&#39;');
    return /^[^\s"'=>`]+$/.test(safe) ? safe : undefined;
  };
}
