import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { lines } from '../../core/lines.ts';
import { printable } from '../../core/printable.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { below, type KeyVerdict, keyJudge } from './keys.ts';
import { sideOf } from './sides.ts';
import { decoded, isProse } from './strings.ts';
import type { Notation } from './transcribe.ts';
import { transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';
import { notationOf } from './yaml-scalars.ts';

/** A file of strings, as Rails and many others keep them: read like one of JSON. */
export function openYamlStrings(path: string, text: string, keys: readonly string[]): Opened {
  const counter = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const [fault] = documents.flatMap(({ errors }) => errors);
  if (fault) return { failure: { path, ...lines(text).at(fault.pos[0]), message: wordsOf(fault) } };
  const found: Entry[] = [];
  const judge = keyJudge(keys);
  for (const { contents } of documents) gather(contents, text, judge, found);
  const transcript = new Transcript(path, text);
  for (const { target, source } of found.toSorted((a, b) => a.target.span.start - b.target.span.start)) {
    transcript.open(target.span.start);
    transcribe(transcript, text, target.span, target.notation);
    transcript.close(source && decoded(text, source.span, source.notation));
  }
  return { document: transcript.document() };
}

function wordsOf({ code, message }: YAMLError): string {
  // The library quotes the file in its messages.
  const reason =
    code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : printable(message.replace(/\s+/g, ' '));
  return `Cannot read as YAML: ${reason}${reason.endsWith('.') ? '' : '.'}`;
}

/** A stretch of a scalar, and how it is written. */
interface Piece {
  readonly span: Span;
  readonly notation: Notation;
}

interface Entry {
  readonly target: Piece;
  readonly source?: Piece;
}

/** What is to be gone through yet. */
interface Open {
  readonly node: unknown;
  readonly keys: string;
  readonly isInFlow: boolean;
  /** Whether it stands beside a translation, and is none of the texts unless it is named. */
  readonly isAside: boolean;
}

/** Of a mapping with a translation that, and its source; else what `judge` names, or each value of several words. Without recursion: files nest deeply. */
function gather(root: Node | null, text: string, judge: (keys: string) => KeyVerdict, found: Entry[]): void {
  const open: Open[] = [{ node: root, keys: '', isInFlow: false, isAside: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, keys, isAside } = next;
    const isInFlow = next.isInFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
    if (isScalar(node)) {
      const verdict = judge(keys);
      const pieces =
        verdict === 'none' || (isAside && verdict === 'unsaid') ? [] : piecesOf(node, isInFlow, text);
      const isText =
        verdict === 'text' ||
        pieces.some(({ span, notation }) => isProse.test(decoded(text, span, notation)));
      if (isText) for (const target of pieces) found.push({ target });
    } else if (isSeq(node))
      for (const item of node.items) open.push({ node: item, keys, isInFlow, isAside: false });
    else if (isMap(node)) {
      const { target, source } = sidesOf(node);
      const isPair = target !== undefined && judge(below(keys, keyOf(target))) !== 'none';
      if (isPair) takePair(target.value, source?.value, isInFlow, text, found);
      for (const pair of node.items) {
        if (isPair && (pair === target || pair === source) && isScalar(pair.value)) continue;
        open.push({ node: pair.value, keys: below(keys, keyOf(pair)), isInFlow, isAside: isPair });
      }
    }
  }
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** The translation of a mapping, and its source. */
function sidesOf({ items }: YAMLMap): { target?: Pair; source?: Pair } {
  const side = (which: 'source' | 'target'): Pair | undefined =>
    items.find((pair) => isScalar(pair.key) && sideOf(keyOf(pair)) === which);
  const [target, source] = [side('target'), side('source')];
  const isText = isScalar(target?.value) && typeof target.value.value === 'string';
  return { ...(target && isText && { target }), ...(source && { source }) };
}

function takePair(target: unknown, source: unknown, isInFlow: boolean, text: string, found: Entry[]): void {
  const [first] = isScalar(source) ? piecesOf(source, isInFlow, text) : [];
  for (const piece of isScalar(target) ? piecesOf(target, isInFlow, text) : [])
    found.push({ target: piece, ...(first && { source: first }) });
}

/** A block scalar is read line by line, as plain text is; any other as a whole. */
function piecesOf(node: Scalar, isInFlow: boolean, text: string): Piece[] {
  if (typeof node.value !== 'string' || !node.range) return [];
  const [start, end] = node.range;
  const notation = notationOf(node.type, isInFlow);
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)
    return linesOf(text, { start: text.indexOf('\n', start) + 1 || end, end }).map((span) => ({
      span,
      notation,
    }));
  const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  return [{ span: isQuoted ? { start: start + 1, end: end - 1 } : { start, end }, notation }];
}

function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/^[ \t]*(\S[^\r\n]*)/gm)].map((match) => {
    const last = start + match.index + match[0].length;
    return { start: last - (match[1] ?? '').length, end: last };
  });
}
