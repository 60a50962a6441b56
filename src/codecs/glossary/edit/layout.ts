import { type DeprecatedTerm, pivots } from '../../../core/concept.ts';
import { type ConceptKey, conceptKeys } from '../concept.ts';
import { type Fields, isEmpty, isList, type Sources, type Value } from './fields.ts';
import { foldedText, type Quotes, quoted, scalarText } from './scalar.ts';
import { columnsOf } from './text.ts';

/** Lines are kept to this many columns where their words allow it. */
export const width = 120;

type Item = string | DeprecatedTerm;

const sentences = new Set<string>(['good', 'bad'] satisfies ConceptKey[]);

/** `key: value` with its further lines, `indent` being the column of the key; no line break at the end. */
export function fieldText(key: string, value: Value, indent: number, quotes: Quotes = 'plain'): string {
  if (typeof value === 'string') {
    const column = indent + key.length + 2;
    return `${key}: ${foldedText(value, quotes, { column, indent: indent + 2, width })}`;
  }
  const line = `${key}: ${flowText(value, sentences.has(key))}`;
  if (indent + columnsOf(line) <= width) return line;
  const inner = ' '.repeat(indent + 2);
  if (!isList(value)) {
    const nested = pivots.flatMap((pivot) => {
      const terms = value[pivot] ?? [];
      return terms.length > 0 ? [inner + fieldText(pivot, terms, indent + 2)] : [];
    });
    return [`${key}:`, ...nested].join('\n');
  }
  const isTerms = !sentences.has(key) && value.every((item) => typeof item === 'string');
  if (isTerms) return `${key}:\n${inner}${wrapped(value.map(flowItem), indent + 2)}`;
  const items = value.map((item) => `${inner}- ${itemText(item, indent + 4, sentences.has(key))}`);
  return [`${key}:`, ...items].join('\n');
}

/** One item of a list that has a line for each; `indent` is the column that the item begins at. */
export function itemText(item: Item, indent: number, isSentence: boolean): string {
  const room = { column: indent, indent, width };
  if (typeof item === 'string') {
    // Sentences are full of colons and commas: quotes spare the writer thinking about them.
    return foldedText(item, isSentence ? quotesOf(item) : 'plain', room);
  }
  const { term, reason } = item;
  if (reason === undefined) return itemText(term, indent, false);
  return `${fieldText('term', term, indent)}\n${' '.repeat(indent)}${fieldText('reason', reason, indent)}`;
}

const quotesOf = (text: string): Quotes => (quoted(text).startsWith("'") ? 'single' : 'double');

/** A value between brackets, on one line. */
export function flowText(value: Value, isSentence = false): string {
  if (typeof value === 'string') return scalarText(value, true);
  if (isList(value))
    return `[${value.map((item) => (isSentence && typeof item === 'string' ? quoted(item) : flowItem(item))).join(', ')}]`;
  const terms = (sources: Sources): string[] =>
    pivots.flatMap((pivot) => {
      const found = sources[pivot] ?? [];
      return found.length > 0 ? [`${pivot}: ${flowText(found)}`] : [];
    });
  return `{${terms(value).join(', ')}}`;
}

function flowItem(item: Item): string {
  if (typeof item === 'string') return scalarText(item, true);
  const { term, reason } = item;
  if (reason === undefined) return scalarText(term, true);
  return `{term: ${scalarText(term, true)}, reason: ${scalarText(reason, true)}}`;
}

/** `[a, b,` and so on below each other; the bracket stands in the column `indent`. */
export function wrapped(items: readonly string[], indent: number): string {
  const lines: string[] = [];
  let line = '[';
  for (const [index, item] of items.entries()) {
    const piece = item + (index === items.length - 1 ? ']' : ',');
    const gap = line.endsWith(',') ? 1 : 0;
    if (line !== '[' && indent + columnsOf(line) + gap + columnsOf(piece) > width) {
      lines.push(line);
      line = ` ${piece}`;
    } else line += ' '.repeat(gap) + piece;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** The fields that have something to say, in the order in which they are written. */
const written = (fields: Fields): [ConceptKey, Value][] =>
  conceptKeys.flatMap((key): [ConceptKey, Value][] => {
    const value = fields[key];
    return isEmpty(value) ? [] : [[key, value]];
  });

/** A concept with a line for each field; `indent` is the column of its dash. */
export function blockText(fields: Fields, indent: number): string {
  const lines = written(fields).map(([key, value]) => fieldText(key, value, indent + 2));
  return `${' '.repeat(indent)}- ${lines.join(`\n${' '.repeat(indent + 2)}`)}`;
}

/** A concept on one line; undefined where it is too long for that. */
export function lineText(fields: Fields, indent: number): string | undefined {
  const inside = written(fields).map(([key, value]) => `${key}: ${flowText(value, sentences.has(key))}`);
  const line = `${' '.repeat(indent)}- {${inside.join(', ')}}`;
  return columnsOf(line) <= width ? line : undefined;
}
