import type { ConceptKind } from '../../core/concept.ts';
import { isTitle } from '../../english/titles.ts';

/** Nouns that say what kind of thing a name names, at its head: *Commerce Department*, *Court of Appeals*. */
const heads: readonly (readonly [kind: ConceptKind, words: string])[] = [
  [
    'organization',
    `department ministry court party alliance association federation union agency bureau office bank company
    commission committee council corporation corp inc ltd group university college institute academy school hospital
    foundation fund center centre congress parliament senate house assembly army navy police force authority administration
    press news post times journal newspaper radio television league club team society organization organisation board
    embassy consulate procuratorate tribunal cabinet government movement front coalition branch division directorate
    inspectorate service brigade regiment guard institution laboratory consortium`,
  ],
  [
    'law',
    'amendment act constitution law code treaty clause statute bill convention agreement protocol charter regulation',
  ],
  [
    'place',
    `city county province state town township village district river sea ocean lake island mount mountain street
    avenue road square beach bay port airport bridge palace park valley republic kingdom region prefecture community`,
  ],
  ['event', 'war election olympics games festival summit forum conference championship cup prize address'],
];

const kindByHead: ReadonlyMap<string, ConceptKind> = new Map(
  heads.flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** The kind that a noun at the head of a name gives it, in lower case; undefined for other words. */
export const kindOfHead = (lower: string): ConceptKind | undefined => kindByHead.get(lower);

/** Days and months: capitalised, and no names. */
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec gmt est`.split(/\s+/),
);

export const isCalendar = (lower: string): boolean => calendar.has(lower);

const roles = new Set(
  'reporter reporters journalist journalists correspondent editor photographer actor actress'.split(' '),
);

/** What may stand before a person's name: a title, or what a newspaper calls its own people. */
export const isRole = (lower: string): boolean => isTitle(lower) || roles.has(lower);
