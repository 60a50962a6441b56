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
  YAMLSeq,
} from 'yaml';
import { type OpenYaml, openYaml } from '../yaml/open.ts';
import { Reader } from '../yaml/reader.ts';
import { outlineOf } from './edit/outline.ts';
import { EntryScanner } from './entry-scanner.ts';

/**
 * Reads a glossary up to its tree, one entry at a time: the library takes seconds for some ten thousand, most of which
 * are as the tool writes them. An entry that is not is left to the library, and so is a file that can't be cut up
 * without a doubt.
 */
export const openGlossary = (path: string, text: string): OpenYaml =>
  cutUp(path, text) ?? openYaml(path, text);

function cutUp(path: string, text: string): OpenYaml | undefined {
  const outline = outlineOf(text);
  if (!outline || outline.entries.length === 0) return undefined;
  const { head, entries, indent } = outline;
  const isClear = onlyRemarks.test(text.slice(head, entries[0]?.start));
  // A lone carriage return breaks a line for some readers, not for others.
  if (!isClear || /\r(?!\n)/.test(text)) return undefined;
  const root = alone(text.slice(0, head));
  const last = isMap<Node, Node | null>(root) ? root.items.at(-1) : undefined;
  const isBare = last && isScalar(last.key) && last.key.value === 'concepts' && isNothing(last.value);
  if (!root || !isBare) return undefined;
  const list = new YAMLSeq<Node>();
  const start = (entries[0]?.start ?? 0) + indent;
  list.range = [start, start, start];
  const scanner = new EntryScanner(text);
  for (const [nth, entry] of entries.entries()) {
    const next = entries[nth + 1]?.start ?? text.length;
    const isApart = onlyRemarks.test(text.slice(entry.end, next));
    const node =
      (isApart ? scanner.entry(entry.start, entry.end, indent) : undefined) ??
      entryAlone(text, entry.start, next);
    if (!node) return undefined;
    list.items.push(node);
  }
  last.value = list;
  return { reader: new Reader(path, new Document(null), counterOf(text)), root };
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
