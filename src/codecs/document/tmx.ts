import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { isEnglish } from './sides.ts';
import { Transcript } from './transcript.ts';
import { readXml, type XmlHandler, XmlText } from './xml.ts';

/** TMX: the English side of each unit is a segment, its first other language the source. */
export function openTmx(path: string, text: string): Opened {
  const reader = new Reader(path, text);
  const failure = readXml(path, text, 'tmx', reader);
  return failure ? { failure } : { document: reader.transcript.document() };
}

const hides: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

class Reader implements XmlHandler {
  readonly transcript: Transcript;
  readonly #file: string;
  #variants: { readonly language: string; text?: XmlText }[] = [];
  #side: XmlText | undefined;

  constructor(path: string, file: string) {
    this.transcript = new Transcript(path, file);
    this.#file = file;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, span: Span): void {
    if (this.#side) this.#side.open(name, span);
    else if (name === 'tuv')
      this.#variants.push({ language: attributes['xml:lang'] ?? attributes['lang'] ?? '?' });
    else if (name === 'seg') {
      this.#side = new XmlText(span.end, hides);
      const variant = this.#variants.at(-1);
      if (variant) variant.text = this.#side;
    }
  }

  close(name: string): void {
    if (name === 'seg') this.#side = undefined;
    else this.#side?.close();
    if (name !== 'tu') return;
    const target = this.#variants.find(({ language }) => isEnglish(language))?.text;
    const source = this.#variants.find(({ language }) => !isEnglish(language))?.text;
    target?.write(this.transcript, this.#file, source?.says(this.#file));
    this.#variants = [];
  }

  text(span: Span, isCdata: boolean): void {
    this.#side?.text(span, isCdata);
  }
}
