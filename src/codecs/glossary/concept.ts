import { isMap, isScalar, type Node } from 'yaml';
import {
  type Concept,
  casePolicies,
  conceptKinds,
  type DeprecatedTerm,
  fixPolicies,
  type Pivot,
  pivots,
} from '../../core/concept.ts';
import { type Country, countryNames, wordsFor } from '../../core/countries.ts';
import { severities } from '../../core/severity.ts';
import { nearest } from '../../english/similarity.ts';
import { clip, type Place, type Reader } from '../yaml/reader.ts';
import { faultOfExpression, isExpression } from './expression.ts';

/** Keys of a concept, in the order in which they are written. */
export const conceptKeys = [
  'id',
  'kind',
  'preferred',
  'admitted',
  'deprecated',
  'titles',
  'source',
  'case',
  'severity',
  'fix',
  'country',
  'unless',
  'definition',
  'note',
  'link',
  'good',
  'bad',
] as const;
export type ConceptKey = (typeof conceptKeys)[number];

/** Severities of an error: a neutral one would be a concept that is never wrong. */
const conceptSeverities = severities.filter((severity) => severity !== 'neutral');

/** A concept and where it stands, for messages about it and its example sentences. */
export interface LocatedConcept extends Place {
  readonly concept: Concept;
  readonly path: string;
  /** Line of each sentence of `concept.good` and `concept.bad`. */
  readonly goodLines: readonly number[];
  readonly badLines: readonly number[];
}

/** What most concepts leave out; fifty thousand of them would fill the memory with empty lists. */
const none: readonly never[] = [];
const noSource = { zh: none, ru: none };

/** What a concept holds before it is known to be sound. */
export interface Entry extends Place {
  /** Undefined where it can't be told. */
  readonly id: string | undefined;
  /** Undefined after any fault; the reader has noted it. */
  readonly located: LocatedConcept | undefined;
}

export function readConcept(reader: Reader, node: Node, path: string, domain: string): Entry {
  const before = reader.failures.length;
  const place = reader.placeOf(node);
  const plain = isScalar(reader.follow(node));
  const fields = plain
    ? new Map<ConceptKey, Node>([['preferred', node]])
    : reader.fields(node, 'a concept', conceptKeys);
  if (!fields) return { ...place, id: undefined, located: undefined };
  const preferredNode = fields.get('preferred');
  const preferred = preferredNode
    ? reader.term(preferredNode, plain ? 'a concept' : '“preferred”')
    : reader.failOnce('A concept has no “preferred” term', place, before);
  const id = readId(reader, fields.get('id'), preferred, place);
  const concept = readRest(reader, fields, { id: id ?? '', preferred: preferred ?? '', domain });
  const { line, column } = place;
  const goodLines = linesOf(reader, fields.get('good'));
  const badLines = linesOf(reader, fields.get('bad'));
  const sound = reader.failures.length === before;
  const located = sound ? { concept, path, line, column, goodLines, badLines } : undefined;
  return { line, column, id, located };
}

function readRest(
  reader: Reader,
  fields: ReadonlyMap<ConceptKey, Node>,
  { id, preferred, domain }: Pick<Concept, 'id' | 'preferred' | 'domain'>,
): Concept {
  const given = <T>(key: ConceptKey, read: (node: Node, what: string) => T | undefined): T | undefined => {
    const node = fields.get(key);
    return node && read(node, `“${key}”`);
  };
  const terms = (key: ConceptKey): readonly string[] =>
    given(key, (node, what) => readTerms(reader, node, what)) ?? none;
  const text = (key: ConceptKey): string | undefined => given(key, (node, what) => reader.text(node, what));
  const fix = given('fix', (node, what) => reader.choice(node, what, fixPolicies));
  const severity = given('severity', (node, what) => reader.choice(node, what, conceptSeverities));
  const link = given('link', (node, what) => readLink(reader, node, what));
  const country = given('country', (node, what) => readCountry(reader, node, what));
  const [definition, note] = [text('definition'), text('note')];
  return {
    id,
    preferred,
    domain,
    kind: given('kind', (node, what) => reader.choice(node, what, conceptKinds)) ?? 'other',
    admitted: terms('admitted'),
    deprecated: given('deprecated', (node) => readDeprecated(reader, node)) ?? none,
    titles: terms('titles'),
    source: given('source', (node) => readSource(reader, node)) ?? noSource,
    case: given('case', (node, what) => reader.choice(node, what, casePolicies)) ?? 'smart',
    unless: given('unless', (node, what) => readUnless(reader, node, what)) ?? none,
    good: given('good', (node, what) => readSentences(reader, node, what)) ?? none,
    bad: given('bad', (node, what) => readSentences(reader, node, what)) ?? none,
    ...(severity && { severity }),
    ...(fix && { fix }),
    ...(country && { country }),
    ...(definition && { definition }),
    ...(note && { note }),
    ...(link && { link }),
  };
}

function readId(
  reader: Reader,
  node: Node | undefined,
  preferred: string | undefined,
  place: Place,
): string | undefined {
  const given = node && reader.term(node, '“id”');
  if (node) {
    const sound = given === undefined || /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(given);
    return sound
      ? given
      : reader.fail(
          `Expected letters, digits and hyphens in “id”, not “${clip(given)}”`,
          reader.placeOf(node),
        );
  }
  const id = preferred && slug(preferred);
  return id === ''
    ? reader.fail('A concept needs an “id”: none can be made from its preferred term', place)
    : id;
}

/** `U.S. Department of Justice` → `us-department-of-justice`: the id of a concept that gives none. */
export const slug = (term: string): string =>
  term
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const defined = <T>(value: T | undefined): value is T => value !== undefined;

const readTerms = (reader: Reader, node: Node, what: string): string[] =>
  reader
    .items(node, what)
    .map((item) => reader.term(item, what))
    .filter(defined);

const readSentences = (reader: Reader, node: Node, what: string): string[] =>
  reader
    .items(node, what)
    .map((item) => reader.text(item, what))
    .filter(defined);

function readDeprecated(reader: Reader, node: Node): DeprecatedTerm[] {
  // A mapping that stands alone is a list of one, as a string is.
  const items = isMap(reader.follow(node)) ? [node] : reader.items(node, '“deprecated”');
  return items.map((item) => readDeprecatedTerm(reader, item)).filter(defined);
}

function readDeprecatedTerm(reader: Reader, item: Node): DeprecatedTerm | undefined {
  if (!isMap(reader.follow(item))) {
    const term = reader.term(item, '“deprecated”');
    return term === undefined ? undefined : { term };
  }
  const before = reader.failures.length;
  const fields = reader.fields(item, 'a deprecated term', ['term', 'reason']);
  const [termNode, reasonNode] = [fields?.get('term'), fields?.get('reason')];
  if (!termNode) return reader.failOnce('A deprecated term has no “term”', reader.placeOf(item), before);
  const term = reader.term(termNode, '“term”');
  const reason = reasonNode && reader.text(reasonNode, '“reason”');
  return term === undefined ? undefined : { term, ...(reason && { reason }) };
}

function readSource(reader: Reader, node: Node): Record<Pivot, readonly string[]> {
  const fields = reader.fields(node, '“source”', pivots);
  const of = (pivot: Pivot): readonly string[] => {
    const terms = fields?.get(pivot);
    return terms ? readTerms(reader, terms, `“${pivot}”`) : none;
  };
  return { zh: of('zh'), ru: of('ru') };
}

/** There are too many to list them all in a message. */
function readCountry(reader: Reader, node: Node, what: string): Country | undefined {
  const text = reader.text(node, what);
  const found = countryNames.find((name) => name === text);
  if (text === undefined || found) return found;
  const meant = countryNames.find((name) => wordsFor(name).includes(text)) ?? nearest(text, countryNames);
  const guess = meant ? `did you mean “${meant}”?` : 'write it as the schema does, such as “United States”';
  return reader.fail(`Unknown country “${clip(text)}”: ${guess}`, reader.placeOf(node));
}

function readUnless(reader: Reader, node: Node, what: string): string[] {
  const read = (item: Node): string | undefined => {
    const entry = reader.text(item, what);
    if (entry === undefined || !isExpression(entry)) return entry && reader.term(item, what);
    const fault = faultOfExpression(entry);
    return fault === undefined ? entry : reader.fail(fault, reader.placeOf(item));
  };
  return reader.items(node, what).map(read).filter(defined);
}

function readLink(reader: Reader, node: Node, what: string): string | undefined {
  const link = reader.text(node, what);
  if (link === undefined || /^https?:\/\/[^\s\p{Cc}]+$/u.test(link)) return link;
  return reader.fail('Expected an http or https address in “link”', reader.placeOf(node));
}

const linesOf = (reader: Reader, node: Node | undefined): readonly number[] =>
  node ? reader.items(node, 'examples').map((item) => reader.placeOf(item).line) : none;
