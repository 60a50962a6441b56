import type { Node, YAMLSeq } from 'yaml';
import type { DeprecatedTerm } from '../../../core/concept.ts';
import { flowText, itemText, width, wrapped } from './layout.ts';
import { endOf, startOf } from './node.ts';
import { columnsOf, endOfLine, indentOf, splice, startOfLine } from './text.ts';

type Item = string | DeprecatedTerm;
export type List = YAMLSeq<Node>;

/** What brings a list one item nearer to another; `rewrite` where nothing but that would. */
type Step =
  | { readonly kind: 'done' }
  | { readonly kind: 'rewrite' }
  | { readonly kind: 'drop'; readonly index: number }
  | { readonly kind: 'append'; readonly item: Item };

export function listStep(now: readonly Item[], wanted: readonly Item[]): Step {
  if (now.length === wanted.length && now.every((item, index) => same(item, wanted[index])))
    return { kind: 'done' };
  const isWanted = (item: Item): boolean => wanted.some((other) => same(item, other));
  const kept = now.filter(isWanted);
  if (kept.length === 0 || !kept.every((item, index) => same(item, wanted[index])))
    return { kind: 'rewrite' };
  const index = now.findIndex((item) => !isWanted(item));
  if (index >= 0) return { kind: 'drop', index };
  const item = wanted[now.length];
  return item === undefined ? { kind: 'rewrite' } : { kind: 'append', item };
}

const same = (a: Item, b: Item | undefined): boolean => b !== undefined && plain(a) === plain(b);

const plain = (item: Item): string =>
  JSON.stringify(typeof item === 'string' ? [item] : [item.term, item.reason].filter(Boolean));

/** The text with one more item at the list's end; undefined where the list must be written anew. */
export function appendedItem(text: string, list: List, item: Item, key: string): string | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const isSentence = key === 'good' || key === 'bad';
  if (!list.flow) {
    const dash = text.lastIndexOf('-', startOf(last) - 1);
    const indent = indentOf(text, startOf(last));
    const gap = text.slice(dash, startOf(last));
    const end = endOfLine(text, endOf(last));
    const lead = ' '.repeat(indentOf(text, dash));
    return splice(text, end, end, `\n${lead}${gap}${itemText(item, indent, isSentence)}`);
  }
  const written = flowText([item], isSentence).slice(1, -1);
  const after = splice(text, endOf(last), endOf(last), `, ${written}`);
  const line = after.slice(startOfLine(after, endOf(last)), endOfLine(after, endOf(last)));
  if (columnsOf(line) <= width) return after;
  return isSentence ? undefined : relaid(text, list, written);
}

/** A list between brackets in as many lines as it takes, its items as they are; undefined where remarks stand within. */
function relaid(text: string, list: List, more: string): string | undefined {
  const [start, end] = [startOf(list), endOf(list)];
  const items = list.items.map((item) => text.slice(startOf(item), endOf(item)));
  const lead = text.slice(startOfLine(text, start), start);
  const isAlone = /^ *$/.test(lead);
  const ofBlock = /^ *(?:- )?[\w"']+: *$/.test(lead);
  const isSimple = items.every((item) => !item.includes('\n'));
  if (/#/.test(text.slice(start, end)) || !isSimple || (!isAlone && !ofBlock)) return undefined;
  if (isAlone) return splice(text, start, end, wrapped([...items, more], lead.length));
  const indent = lead.search(/[^ -]/) + 2;
  return splice(text, start, end, wrapped([...items, more], indent)).replace(
    `${lead}[`,
    () => `${lead.trimEnd()}\n${' '.repeat(indent)}[`,
  );
}

/** The text without one item, of several, of the list. */
export function withoutItem(text: string, list: List, index: number): string | undefined {
  if (list.items.length < 2) return undefined;
  const [item, previous, next] = [list.items[index], list.items[index - 1], list.items[index + 1]];
  if (!item) return undefined;
  if (!list.flow) {
    const dash = text.lastIndexOf('-', startOf(item) - 1);
    return splice(text, startOfLine(text, dash) - 1, endOfLine(text, endOf(item)), '');
  }
  const [from, to] = previous
    ? [endOf(previous), endOf(item)]
    : [startOf(item), next ? startOf(next) : endOf(item)];
  // A remark between two items is no reason to lose it.
  const hasRemark = /#/.test(text.slice(from, startOf(item)) + text.slice(endOf(item), to));
  if (!hasRemark) return splice(text, from, to, '');
  const comma = /^\s*,/.exec(text.slice(endOf(item)))?.[0].length ?? 0;
  return splice(text, startOf(item), endOf(item) + comma, '');
}
