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
} from 'yaml';
import { lines } from '../../core/lines.ts';
import { printable } from '../../core/printable.ts';
import type { Span } from '../../core/span.ts';
import type { Opened } from './codec.ts';
import { below, type KeyVerdict, keyJudge } from './keys.ts';
import { type Unit, unitsAmong, type Value } from './mapping.ts';
import { type Side, sideOf } from './sides.ts';
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
  const found: Unit<Piece>[] = [];
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

/** A string: a block scalar has a piece for each line. */
interface Text extends Value {
  readonly pieces: readonly Piece[];
}

/** What is to be gone through yet. */
interface Child {
  readonly node: unknown;
  readonly keys: string;
  readonly side: Side | undefined;
}

/** Without recursion: files nest deeply. */
function gather(
  root: Node | null,
  text: string,
  judge: (keys: string) => KeyVerdict,
  found: Unit<Piece>[],
): void {
  const isText = ({ pieces }: Text): boolean =>
    pieces.some(({ span, notation }) => isProse.test(decoded(text, span, notation)));
  const open = [{ children: childrenOf(root, ''), isInFlow: isFlow(root) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { children, isInFlow } = next;
    const values: Text[] = [];
    for (const { node, keys, side } of children) {
      const pieces = isScalar(node) ? piecesOf(node, isInFlow, text) : [];
      if (pieces.length > 0) values.push({ keys, side, pieces });
      if (isMap(node) || isSeq(node))
        open.push({ children: childrenOf(node, keys), isInFlow: isInFlow || isFlow(node) });
    }
    const isTranslated = children.some(({ side }) => side === 'target');
    for (const { target, source } of unitsAmong(values, isTranslated, judge, isText)) {
      const [first] = source?.pieces ?? [];
      for (const piece of target.pieces) found.push({ target: piece, ...(first && { source: first }) });
    }
  }
}

/** A text that is all of a file stands in nothing. */
function childrenOf(node: unknown, keys: string): readonly Child[] {
  if (isMap(node))
    return node.items.map((pair) => ({
      node: pair.value,
      keys: below(keys, keyOf(pair)),
      side: sideOf(keyOf(pair)),
    }));
  const nodes = isSeq(node) ? node.items : [node];
  return nodes.map((each) => ({ node: each, keys, side: undefined }));
}

const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

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
