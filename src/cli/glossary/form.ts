import { type Form, formIds, forms } from '../../codecs/glossary/exchange/list.ts';
import { nearest } from '../../english/similarity.ts';
import { UsageError } from '../errors.ts';

/** The named form, or the one that the file's name tells. */
export function formOf(path: string, name: string | undefined): Form {
  if (name !== undefined) {
    const named = forms.find(({ id }) => id === name);
    if (named) return named;
    const meant = nearest(name, formIds);
    throw new UsageError(
      `Unknown form “${name}”. ${meant ? `Did you mean ${meant}?` : `It is one of ${formIds.join(', ')}.`}`,
    );
  }
  const lower = path.toLowerCase();
  const told = forms.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
  if (told) return told;
  throw new UsageError(`The name ${path} doesn't tell its form: give -f with one of ${formIds.join(', ')}.`);
}
