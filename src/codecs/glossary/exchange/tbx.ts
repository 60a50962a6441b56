import { pivots } from '../../../core/concept.ts';
import type { Imported, TextExchange } from './exchange.ts';
import { ownNote } from './own-note.ts';
import { readTbx } from './tbx-reader.ts';

const status = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
} as const;

/** The two styles of ISO 30042:2019: categories as attributes (DCA), or as elements (DCT). */
const styles = {
  dca: {
    namespaces: '',
    descrip: (type: string, text: string) => `<descrip type="${type}">${text}</descrip>`,
    termNote: (type: string, text: string) => `<termNote type="${type}">${text}</termNote>`,
    link: (target: string) => `<xref type="externalCrossReference" target="${target}">${target}</xref>`,
  },
  dct: {
    namespaces: ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"',
    descrip: (type: string, text: string) => `<basic:${type}>${text}</basic:${type}>`,
    termNote: (type: string, text: string) => `<min:${type}>${text}</min:${type}>`,
    link: (target: string) =>
      `<basic:externalCrossReference target="${target}">${target}</basic:externalCrossReference>`,
  },
} as const;
type Style = keyof typeof styles;

/** TBX-Basic (ISO 30042:2019) in one style; both styles and TBX of 2008 are read. */
const exchange = (style: Style): TextExchange => ({
  holds: 'text',
  read: readTbx,
  write: (concepts) => `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"${styles[style].namespaces}>
  <tbxHeader><fileDesc><sourceDesc><p>Exported by ungarble.</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
${concepts.map((concept, at) => entry(concept, at, style)).join('\n')}
  </body></text>
</tbx>
`,
});

export const tbx = exchange('dca');
export const tbxDct = exchange('dct');

function entry(concept: Imported, at: number, style: Style): string {
  const { preferred, admitted = [], deprecated = [], source, definition, note, link, ...own } = concept;
  const { descrip, link: reference } = styles[style];
  const terms = [
    term(preferred, 'preferred', style),
    ...admitted.map((form) => term(form, 'admitted', style)),
    ...deprecated.map((each) => term(each.term, 'deprecated', style, each.reason)),
  ];
  const others = pivots.flatMap((pivot) => {
    const forms = (source?.[pivot] ?? []).map((form) => term(form, undefined, style));
    return forms.length > 0 ? [section(pivot, forms)] : [];
  });
  const said = Object.entries(own).filter(([, value]) => value !== undefined && value.length > 0);
  const facts = [
    ...(definition ? [descrip('definition', xml(definition))] : []),
    ...(link ? [reference(xml(link))] : []),
    ...(note ? [`<note>${xml(note)}</note>`] : []),
    ...(said.length > 0 ? [`<note>${xml(ownNote + JSON.stringify(Object.fromEntries(said)))}</note>`] : []),
  ];
  const inside = [...facts, section('en', terms), ...others].map((line) => `      ${line}`).join('\n');
  return `    <conceptEntry id="c${at + 1}">\n${inside}\n    </conceptEntry>`;
}

const section = (language: string, terms: readonly string[]): string =>
  `<langSec xml:lang="${language}">${terms.join('')}</langSec>`;

function term(form: string, how: keyof typeof status | undefined, style: Style, reason?: string): string {
  const note = how ? styles[style].termNote('administrativeStatus', status[how]) : '';
  return `<termSec><term>${xml(form)}</term>${note}${reason ? `<note>${xml(reason)}</note>` : ''}</termSec>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text and attribute values; what XML can't hold is left out. */
const xml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/\r/g, '&#13;');
