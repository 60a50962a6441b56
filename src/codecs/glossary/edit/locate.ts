import { isScalar } from 'yaml';
import type { Span } from '../../../core/span.ts';
import { slug } from '../concept.ts';
import { entryIn, pairOf } from './node.ts';
import type { Outline } from './outline.ts';

/** The entry with this id. Only entries that could have it are parsed. */
export function locate(text: string, { entries }: Outline, id: string): Span | undefined {
  const letters = slug(id);
  return entries.find(({ start, end }) => {
    const entry = text.slice(start, end);
    const may = entry.includes(id) || entry.includes('\\') || slug(entry).includes(letters);
    return may && idOf(entry) === id;
  });
}

/** The id that an entry gives, or has by its preferred term. */
export function idOf(text: string): string | undefined {
  const entry = entryIn(text);
  const textOf = (value: unknown): string | undefined =>
    isScalar(value) && value.value !== null ? String(value.value).trim() : undefined;
  if (isScalar(entry)) return slug(textOf(entry) ?? '');
  const given = textOf(pairOf(entry, 'id')?.value);
  return given ?? slug(textOf(pairOf(entry, 'preferred')?.value) ?? '');
}
