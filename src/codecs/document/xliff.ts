import type { Opened } from './codec.ts';
import { isEnglish } from './sides.ts';
import { Transcript } from './transcript.ts';
import { readXml, type XmlHandler, XmlText } from './xml.ts';

/** XLIFF 1.2 and 2: each translated unit is a segment; notes, matches and what isn't to be translated are left out. */
export function openXliff(path: string, text: string): Opened {
  const reader = new Reader(path, text);
  const failure = readXml(path, text, 'xliff', reader);
  return failure ? { failure } : { document: reader.transcript.document() };
}

/** Inline code, and the code in it, of which people see at most what it stands for. */
const hides: ReadonlySet<string> = new Set([
  'x',
  'ph',
  'it',
  'bpt',
  'ept',
  'bx',
  'ex',
  'ut',
  'sc',
  'ec',
  'cp',
]);

class Reader implements XmlHandler {
  readonly transcript: Transcript;
  readonly #file: string;
  /** Names of the open elements, and whether what is in them is checked. */
  readonly #open: { readonly name: string; readonly isChecked: boolean }[] = [];
  #source: XmlText | undefined;
  #target: XmlText | undefined;
  /** The side whose text is being read. */
  #side: XmlText | undefined;

  constructor(path: string, file: string) {
    this.transcript = new Transcript(path, file);
    this.#file = file;
  }

  open(
    name: string,
    attributes: Readonly<Record<string, string>>,
    span: { start: number; end: number },
  ): void {
    const parent = this.#open.at(-1);
    const inherited = parent?.isChecked ?? true;
    const language = attributes['target-language'] ?? attributes['trgLang'];
    const translate = attributes['translate'];
    const isChecked =
      (language === undefined ? inherited : isEnglish(language)) &&
      translate !== 'no' &&
      (inherited || translate === 'yes');
    this.#open.push({ name, isChecked });
    if (this.#side) this.#side.open(name, span);
    else if (parent?.name === 'trans-unit' || parent?.name === 'segment') {
      if (name === 'source') this.#side = this.#source = new XmlText(span.end, hides);
      else if (name === 'target' && isChecked) this.#side = this.#target = new XmlText(span.end, hides);
    }
  }

  close(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    const parent = this.#open[depth - 2]?.name;
    if (this.#side && (parent === 'trans-unit' || parent === 'segment')) this.#side = undefined;
    else this.#side?.close();
    if (name !== 'trans-unit' && name !== 'segment') return;
    this.#target?.write(this.transcript, this.#file, this.#source?.says(this.#file));
    this.#source = undefined;
    this.#target = undefined;
  }

  text(span: { start: number; end: number }, isCdata: boolean): void {
    this.#side?.text(span, isCdata);
  }
}
