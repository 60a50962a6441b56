import { parse, Scalar } from 'yaml';
import type { Writing } from './runs.ts';
import { stringNotation } from './strings.ts';
import type { Notation } from './transcribe.ts';

/** A line break within a scalar is a space, and each empty line a line break. */
const folds = '(?<![ \\t])[ \\t]*\\r?\\n[ \\t]*(?:\\r?\\n[ \\t]*)*';
const folded = (found: string): string => {
  const breaks = found.split('\n').length - 1;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
};

const isOneLine = (text: string): boolean => !/[\r\n]/.test(text);

const double = stringNotation(
  `\\\\(?:x[\\da-fA-F]{2}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|\\r?\\n[ \\t]*|[^xuU\\r\\n])|${folds}`,
  (found) => (found.startsWith('\\') ? String(parse(`"${found}"`)) : folded(found)),
  (text) => JSON.stringify(text).slice(1, -1),
);

const single = stringNotation(
  `''|${folds}`,
  (found) => (found === "''" ? "'" : folded(found)),
  (text) => (isOneLine(text) ? text.replaceAll("'", "''") : undefined),
);

/** Nothing that ends a plain scalar, or would make it another thing at its start. */
const plainly =
  (unsafe: RegExp): Writing =>
  (text) =>
    unsafe.test(text) ? undefined : text;
const plain = stringNotation(folds, folded, plainly(/[\r\n:#]|^[-?!&*%@`|>'"[\]{},~=<]|[\s]$/));
const plainInFlow = stringNotation(folds, folded, plainly(/[\r\n:#,[\]{}]|^[-?!&*%@`|>'"~=<]|[\s]$/));
const block = stringNotation('', String, (text) => (isOneLine(text) ? text : undefined));

/** How a scalar's text is written, by its style. */
export function notationOf(type: Scalar.Type | undefined, isInFlow: boolean): Notation {
  if (type === Scalar.QUOTE_DOUBLE) return double;
  if (type === Scalar.QUOTE_SINGLE) return single;
  if (type === Scalar.PLAIN) return isInFlow ? plainInFlow : plain;
  return block;
}
