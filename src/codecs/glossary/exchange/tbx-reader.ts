import { SaxesParser } from 'saxes';
import { conceptKeys } from '../concept.ts';
import type { Imported, Understood } from './exchange.ts';
import { ownNote } from './own-note.ts';

interface Term {
  readonly language: string;
  term: string;
  status: string;
  reason: string;
}

interface Draft {
  readonly line: number;
  id: string;
  definition: string;
  note: string;
  link: string;
  own: object;
  readonly terms: Term[];
}

/** Names that mean the same in 2019 and 2008, with and without a prefix. */
const entries = new Set(['conceptEntry', 'termEntry']);
const sections = new Set(['langSec', 'langSet']);
const termSections = new Set(['termSec', 'tig', 'ntig']);
const passed = new Set([
  'tbx',
  'martif',
  'text',
  'body',
  'termGrp',
  'descripGrp',
  'p',
  'back',
  ...entries,
  ...sections,
  ...termSections,
]);

/** Reads TBX: DCA and DCT of 2019, and MARTIF of 2008. Entities other than XML's own are never expanded: they are an error. */
export function readTbx(text: string): Understood {
  const reader = new TbxReader();
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  try {
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => reader.open(local(name), attributes, parser.line));
    parser.on('text', (said) => reader.say(said));
    parser.on('cdata', (said) => reader.say(said));
    parser.on('closetag', ({ name }) => reader.close(local(name)));
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    reader.remark(`Not valid XML: ${error instanceof Error ? error.message : String(error)}`, parser.line);
  }
  return { concepts: reader.concepts, remarks: reader.remarks };
}

const local = (name: string): string => name.replace(/^.*:/, '');

class TbxReader {
  readonly concepts: Imported[] = [];
  readonly remarks: Understood['remarks'][number][] = [];
  readonly #left = new Set<string>();
  #header = 0;
  #draft: Draft | undefined;
  #language = '';
  #term: Term | undefined;
  #type: string[] = [];
  #said = '';

  remark(message: string, line: number): void {
    this.remarks.push({ line, message });
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    this.#type.push(attributes.type ?? name);
    // Emphasis and the like inside a text go on with it.
    if (name !== 'hi' && name !== 'foreign') this.#said = '';
    if (/^(?:tbx|martif)Header$/.test(name)) this.#header++;
    if (entries.has(name)) {
      const id = attributes.id ?? '';
      this.#draft = { line, id, definition: '', note: '', link: '', own: {}, terms: [] };
    } else if (sections.has(name)) this.#language = (attributes['xml:lang'] ?? '').toLowerCase().slice(0, 2);
    else if (termSections.has(name)) {
      this.#term = { language: this.#language, term: '', status: '', reason: '' };
      this.#draft?.terms.push(this.#term);
    }
    const type = attributes.type ?? name;
    if (this.#draft && type === 'externalCrossReference' && attributes.target)
      this.#draft.link = attributes.target;
  }

  say(text: string): void {
    this.#said += text;
  }

  close(name: string): void {
    const type = this.#type.pop() ?? name;
    const said = this.#said.trim();
    if (/^(?:tbx|martif)Header$/.test(name)) this.#header--;
    if (this.#header === 0 && this.#draft) this.#take(this.#draft, name, type, said);
    if (termSections.has(name)) this.#term = undefined;
    if (name !== 'hi' && name !== 'foreign') this.#said = '';
    if (entries.has(name)) this.#finish();
  }

  #take(draft: Draft, name: string, type: string, said: string): void {
    if (name === 'term' && this.#term) this.#term.term = said;
    else if (/^(?:administrativeStatus|normativeAuthorization)$/.test(type) && this.#term)
      this.#term.status = said;
    else if (type === 'definition') draft.definition ||= said;
    else if (name === 'note' && this.#term) this.#term.reason = said;
    else if (name === 'note' && said.startsWith(ownNote)) draft.own = ownIn(said.slice(ownNote.length));
    else if (name === 'note') draft.note = draft.note === '' ? said : `${draft.note}\n${said}`;
    else if (type === 'externalCrossReference' || name === 'hi' || name === 'foreign' || passed.has(name))
      return;
    else if (!this.#left.has(type)) {
      this.#left.add(type);
      this.remark(`“${type}” was left out, here and below`, draft.line);
    }
  }

  #finish(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (!draft) return;
    const of = (language: string): Term[] =>
      draft.terms.filter((each) => each.language === language && each.term !== '');
    const english = of('en');
    const wrong = english.filter(({ status }) => /^(?:deprecated|superseded|notRecommended)/i.test(status));
    const right = english.filter((each) => !wrong.includes(each));
    const preferred = right.find(({ status }) => status.startsWith('preferred')) ?? right[0];
    if (!preferred) {
      this.remark(`The entry ${draft.id} has no English term that is right`, draft.line);
      return;
    }
    for (const language of new Set(draft.terms.map((each) => each.language)))
      if (!['en', 'zh', 'ru'].includes(language))
        this.remark(`Terms in “${language}” were left out`, draft.line);
    this.concepts.push({
      ...draft.own,
      preferred: preferred.term,
      admitted: right.filter((each) => each !== preferred).map(({ term }) => term),
      deprecated: wrong.map(({ term, reason }) => (reason === '' ? { term } : { term, reason })),
      source: { zh: of('zh').map(({ term }) => term), ru: of('ru').map(({ term }) => term) },
      ...(draft.definition && { definition: draft.definition }),
      ...(draft.note && { note: draft.note }),
      ...(draft.link && { link: draft.link }),
    });
  }
}

/** What the tool itself wrote: known keys, and nothing else. The concept is checked again when it is added. */
function ownIn(json: string): object {
  try {
    const own: unknown = JSON.parse(json);
    if (typeof own !== 'object' || own === null) return {};
    return Object.fromEntries(
      Object.entries(own).filter(([key]) => conceptKeys.some((known) => known === key)),
    );
  } catch {
    return {};
  }
}
