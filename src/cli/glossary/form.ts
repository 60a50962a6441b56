import type { Exchange } from '../../codecs/glossary/exchange/exchange.ts';
import { exchanges } from '../../codecs/glossary/exchange/list.ts';
import { nearest } from '../../english/similarity.ts';
import { UsageError } from '../errors.ts';

/** The named form, or the one that the file's name tells. */
export function exchangeFor(path: string, name: string | undefined): Exchange {
  const ids = exchanges.map(({ id }) => id);
  if (name !== undefined) {
    const named = exchanges.find(({ id }) => id === name);
    if (named) return named;
    const meant = nearest(name, ids);
    throw new UsageError(
      `Unknown form “${name}”. ${meant ? `Did you mean ${meant}?` : `It is one of ${ids.join(', ')}.`}`,
    );
  }
  const lower = path.toLowerCase();
  const told = exchanges.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
  if (told) return told;
  throw new UsageError(`The name ${path} doesn't tell its form: give -f with one of ${ids.join(', ')}.`);
}
