import {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { OpenYaml } from '../yaml/open.ts';
import { Reader } from '../yaml/reader.ts';
import { type Outline, outlineOf } from './edit/outline.ts';
import { EntryScanner } from './entry-scanner.ts';

/** A glossary up to its tree, without the entries; all of their trees together would fill the memory. */
export interface ByEntry extends OpenYaml {
  /** The tree of each entry, made when it is asked for; undefined where only the tree of the whole file would tell. */
  readonly entries: Iterable<Node | undefined>;
}

/**
 * Reads a glossary one entry at a time: the library takes seconds for some ten thousand, most of which are as the tool
 * writes them. An entry that is not is left to the library. Undefined for a file that can't be cut up without a doubt.
 */
export function openByEntry(path: string, text: string): ByEntry | undefined {
  const outline = outlineOf(text);
  if (!outline || outline.entries.length === 0) return undefined;
  const { head, entries } = outline;
  const isClear = onlyRemarks.test(text.slice(head, entries[0]?.start));
  // A lone carriage return breaks a line for some readers, not for others.
  if (!isClear || /\r(?!\n)/.test(text)) return undefined;
  const root = alone(text.slice(0, head));
  const last = isMap<Node, Node | null>(root) ? root.items.at(-1) : undefined;
  const isBare = last && isScalar(last.key) && last.key.value === 'concepts' && isNothing(last.value);
  if (!root || !isBare) return undefined;
  const reader = new Reader(path, new Document(null), counterOf(text));
  return { reader, root, entries: treesOf(text, outline) };
}

function* treesOf(text: string, { entries, indent }: Outline): Generator<Node | undefined> {
  const scanner = new EntryScanner(text);
  for (const [nth, { start, end }] of entries.entries()) {
    const next = entries[nth + 1]?.start ?? text.length;
    const isApart = onlyRemarks.test(text.slice(end, next));
    yield (isApart ? scanner.entry(start, end, indent) : undefined) ?? entryAlone(text, start, next);
  }
}

const onlyRemarks = /^\r?\n?(?: *(?:#[^\r\n]*)?\r?\n)* *(?:#[^\r\n]*)?$/;

const isNothing = (value: Node | null): boolean =>
  value === null || (isScalar(value) && value.value === null);

/** The tree of a text that is sound without what stands around it; undefined for any other. */
function alone(text: string): Node | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  let isNamed = false;
  visit(document, (_, node) => {
    isNamed ||= isAlias(node) || (isNode(node) && node.anchor !== undefined);
  });
  const hasFaults = document.errors.length + document.warnings.length > 0;
  return isNamed || hasFaults ? undefined : (document.contents ?? undefined);
}

function entryAlone(text: string, start: number, end: number): Node | undefined {
  const list = alone(text.slice(start, end));
  const node = isSeq<Node>(list) && list.items.length === 1 ? list.items[0] : undefined;
  if (!node) return undefined;
  visit(node, {
    Value: (_, each) => {
      const at = start + (each.range?.[0] ?? 0);
      each.range = [at, at, at];
    },
  });
  return node;
}

function counterOf(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return counter;
}
