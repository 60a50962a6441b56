import type { KeyVerdict } from './keys.ts';
import type { Side } from './sides.ts';

/** A string of a mapping or a list. */
export interface Value {
  /** All keys that lead to it. */
  readonly keys: string;
  /** What its own key says it is; undefined in a list, too. */
  readonly side: Side | undefined;
}

export interface Unit<T> {
  readonly target: T;
  readonly source?: T;
}

/**
 * What is a text of the strings that stand side by side: one that is named, whatever it holds; the first translation
 * that isn't excepted, with its source; and where there is no such translation each that `isProse`. What is translated,
 * or is yet to be, is in another language: it is none of them unless it is named without its translation.
 */
export function unitsAmong<T extends Value>(
  values: readonly T[],
  isTranslated: boolean,
  judge: (keys: string) => KeyVerdict,
  isProse: (value: T) => boolean,
): Unit<T>[] {
  const target = values.find(({ side, keys }) => side === 'target' && judge(keys) !== 'none');
  const source = values.find(({ side }) => side === 'source');
  const others = values.filter((value) => {
    if (value === target) return false;
    const isSource = isTranslated && value.side === 'source';
    const verdict = judge(value.keys);
    if (verdict === 'unsaid') return !target && !isSource && isProse(value);
    return verdict === 'text' && !(target && isSource);
  });
  const units: Unit<T>[] = others.map((each) => ({ target: each }));
  if (target) units.push({ target, ...(source && { source }) });
  return units;
}
