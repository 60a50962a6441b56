import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { DeprecatedTerm } from '../../../core/concept.ts';
import { Fault } from './fault.ts';
import type { Quotes } from './scalar.ts';

export type Mapping = YAMLMap<Node, Node | null>;
export type Entry = Pair<Node, Node | null>;

/** The one entry that a stretch of a glossary's text holds. */
export function entryIn(text: string): Mapping | Scalar {
  const document: Document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const list = document.contents;
  const entry = isSeq<Node>(list) ? list.items[0] : undefined;
  if (document.errors.length > 0 || (!isMap<Node, Node | null>(entry) && !isScalar(entry)))
    throw new Fault('This entry can only be edited by hand.');
  return entry;
}

export const pairOf = (map: Mapping, key: string): Entry | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

export const keyOf = ({ key }: Entry): string => (isScalar(key) ? String(key.value) : '');

export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** End of a node's own text: the library counts the lines after a list with a line for each item as its own. */
export function endOf(node: Node): number {
  if (isMap<Node, Node | null>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOfPair(last);
  }
  if (isSeq<Node>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOf(last);
  }
  return node.range?.[1] ?? 0;
}

export const endOfPair = ({ key, value }: Entry): number => Math.max(value ? endOf(value) : 0, endOf(key));

/** Items of a list; a value that stands alone is a list of one. */
export function itemsOf(value: Node | null): readonly Node[] {
  if (isSeq<Node>(value)) return value.items;
  return value && isScalar(value) && value.value === null ? [] : value ? [value] : [];
}

/** A term as it is read. */
export function termOf(node: Node): string | DeprecatedTerm {
  if (isAlias(node)) throw new Fault('An alias (*name) stands here: edit it by hand.');
  if (isScalar(node)) return String(node.value).trim();
  if (!isMap<Node, Node | null>(node)) throw new Fault('A list stands within a list: edit it by hand.');
  const text = (key: string): string | undefined => {
    const value = pairOf(node, key)?.value;
    return isScalar(value) ? String(value.value).trim() : undefined;
  };
  const [term, reason] = [text('term') ?? '', text('reason')];
  return reason === undefined ? { term } : { term, reason };
}

export function quotesOf(value: Node | null | undefined): Quotes {
  const type = isScalar(value) ? value.type : undefined;
  return type === 'QUOTE_DOUBLE' ? 'double' : type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}
