import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  Scalar,
  type YAMLError,
} from 'yaml';
import { lines } from '../../core/lines.ts';
import { printable } from '../../core/printable.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { sideOf } from './sides.ts';
import { decoded, isProse } from './strings.ts';
import type { Notation } from './transcribe.ts';
import { transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';
import { notationOf } from './yaml-scalars.ts';

/** A file of strings, as Rails and many others keep them: read like one of JSON. */
export function openYamlStrings(path: string, text: string): Opened {
  const counter = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const [fault] = documents.flatMap(({ errors }) => errors);
  if (fault) return { failure: { path, ...lines(text).at(fault.pos[0]), message: wordsOf(fault) } };
  const found: Entry[] = [];
  for (const { contents } of documents) gather(contents, false, text, found);
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

/** Of a mapping with a translation that, and its source; else each value of several words. Without recursion: files nest deeply. */
function gather(root: Node | null, isInFlow: boolean, text: string, found: Entry[]): void {
  const open: { node: unknown; isInFlow: boolean }[] = [{ node: root, isInFlow }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const isFlow = next.isInFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
    if (isScalar(node)) take(node, isFlow, text, found);
    else if (isSeq(node)) for (const item of node.items) open.push({ node: item, isInFlow: isFlow });
    else if (isMap(node)) {
      const side = (which: 'source' | 'target'): unknown =>
        node.items.find(({ key }) => isScalar(key) && sideOf(String(key.value)) === which)?.value;
      const [target, source] = [side('target'), side('source')];
      const isPair = isScalar(target) && typeof target.value === 'string';
      if (isPair) takePair(target, source, isFlow, text, found);
      for (const { value } of node.items)
        if (!isPair || !isScalar(value)) open.push({ node: value, isInFlow: isFlow });
    }
  }
}

function take(node: Scalar, isInFlow: boolean, text: string, found: Entry[]): void {
  const pieces = piecesOf(node, isInFlow, text);
  if (pieces.some(({ span }) => isProse.test(text.slice(span.start, span.end))))
    for (const target of pieces) found.push({ target });
}

function takePair(target: Scalar, source: unknown, isInFlow: boolean, text: string, found: Entry[]): void {
  const [first] = isScalar(source) ? piecesOf(source, isInFlow, text) : [];
  for (const piece of piecesOf(target, isInFlow, text))
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
