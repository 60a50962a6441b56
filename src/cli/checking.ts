import type { LoadedChecker } from '../core/checker.ts';
import type { Document } from '../core/document.ts';
import type { Checked } from '../core/engine.ts';
import type { Settings } from '../core/settings.ts';
import { contentKey } from '../io/cache.ts';
import type { Results } from '../io/results.ts';

/** Checks by what was loaded, or remembers what the same text came to by the same rules, settings and glossaries. */
export function checking(
  { checker, key }: Pick<LoadedChecker, 'checker' | 'key'>,
  settings: Settings,
  results?: Results,
): (document: Document) => Checked {
  if (!results) return (document) => checker.check(document, settings);
  const { rules, concepts, allow, keys } = settings;
  const asked = JSON.stringify([[...rules], [...concepts], allow, keys]);
  return (document) => {
    const { path, text } = document;
    const exact = contentKey([key, asked, path, text]);
    const known = results.get(path, exact);
    if (known) return known;
    const checked = checker.check(document, settings);
    results.set(path, exact, checked);
    return checked;
  };
}
