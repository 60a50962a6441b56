import { isMap, isSeq, type Node } from 'yaml';
import { pivots } from '../../../core/concept.ts';
import { isEmpty, isList, type Sources, type Value } from './fields.ts';
import { fieldText, flowText, width } from './layout.ts';
import { appendedItem, listStep, withoutItem } from './list.ts';
import {
  type Entry,
  endOfPair,
  itemsOf,
  keyOf,
  type Mapping,
  pairOf,
  quotesOf,
  startOf,
  termOf,
} from './node.ts';
import { columnsOf, endOfLine, indentOf, splice, startOfLine } from './text.ts';

/**
 * The text after one step towards `key: value` in the mapping; the same text when nothing is left to do. One step
 * touches one item of a list, so what stands beside it keeps its shape.
 */
export function stepped(
  text: string,
  map: Mapping,
  key: string,
  value: Value | undefined,
  order: readonly string[],
): string {
  const pair = pairOf(map, key);
  if (isEmpty(value)) return pair ? withoutPair(text, map, pair) : text;
  if (!pair) return withPair(text, map, key, value, order);
  if (typeof value === 'string') {
    const node = pair.value;
    if (node && itemsOf(node).length === 1 && termOf(node) === value) return text;
    return rewritten(text, map, pair, value);
  }
  if (!isList(value)) return steppedSources(text, map, pair, value);
  const now = itemsOf(pair.value).map(termOf);
  const step = listStep(now, value);
  if (step.kind === 'done') return text;
  const list = pair.value;
  if (step.kind === 'rewrite' || !isSeq<Node>(list)) return rewritten(text, map, pair, value);
  const after =
    step.kind === 'drop' ? withoutItem(text, list, step.index) : appendedItem(text, list, step.item, key);
  return after ?? rewritten(text, map, pair, value);
}

function steppedSources(text: string, map: Mapping, pair: Entry, value: Sources): string {
  const inner = pair.value;
  if (!isMap<Node, Node | null>(inner)) return rewritten(text, map, pair, value);
  for (const pivot of pivots) {
    const after = stepped(text, inner, pivot, value[pivot], pivots);
    if (after !== text) return isTooWide(text, after) ? rewritten(text, map, pair, value) : after;
  }
  return text;
}

const isTooWide = (before: string, after: string): boolean => widest(after) > Math.max(width, widest(before));

const widest = (text: string): number => Math.max(...text.split('\n').map(columnsOf));

/** The pair written anew; a remark behind it stays. */
function rewritten(text: string, map: Mapping, pair: Entry, value: Value): string {
  const start = startOf(pair.key);
  const key = keyOf(pair);
  const lineBreak = text.charAt(endOfPair(pair) - 1) === '\n' ? 1 : 0;
  const end = endOfPair(pair) - lineBreak;
  const written = map.flow
    ? `${key}: ${flowText(value)}`
    : fieldText(key, value, indentOf(text, start), quotesOf(pair.value));
  return splice(text, start, Math.max(end, start + key.length + 1), written);
}

function withPair(text: string, map: Mapping, key: string, value: Value, order: readonly string[]): string {
  const place = order.indexOf(key);
  const before = map.items.findLast((pair) => order.indexOf(keyOf(pair)) < place);
  const [first] = map.items;
  if (map.flow) {
    const written = `${key}: ${flowText(value)}`;
    if (before) return splice(text, endOfPair(before), endOfPair(before), `, ${written}`);
    const at = first ? startOf(first.key) : startOf(map) + 1;
    return splice(text, at, at, first ? `${written}, ` : written);
  }
  const at = first ? startOf(first.key) : startOf(map);
  const indent = indentOf(text, at);
  const written = fieldText(key, value, indent);
  if (!before) return splice(text, at, at, `${written}\n${' '.repeat(indent)}`);
  const end = endOfLine(text, endOfPair(before));
  return splice(text, end, end, `\n${' '.repeat(indent)}${written}`);
}

function withoutPair(text: string, map: Mapping, pair: Entry): string {
  const index = map.items.indexOf(pair);
  const [previous, next] = [map.items[index - 1], map.items[index + 1]];
  const start = startOf(pair.key);
  if (map.flow) {
    if (previous) return splice(text, endOfPair(previous), endOfPair(pair), '');
    return splice(text, start, next ? startOf(next.key) : endOfPair(pair), '');
  }
  // The first key shares its line with the dash.
  if (!previous && next) return splice(text, start, startOf(next.key), '');
  return splice(text, startOfLine(text, start) - 1, endOfLine(text, endOfPair(pair)), '');
}
