import type { LoadedChecker } from '../core/checker.ts';
import { pivots as allPivots, type Pivot } from '../core/concept.ts';
import { emptyGlossary } from '../glossary/glossary.ts';
import { contentKey, readCached, userCache, writeCached } from '../io/cache.ts';
import { type Draft, type GlossaryText, readGlossaries } from '../io/glossaries.ts';
import { readNote } from '../io/package.ts';
import { openChecker } from './checker.ts';
import { version } from './manifest.ts';

interface Loading {
  /** Which the texts may have come through. */
  readonly pivots?: readonly Pivot[] | undefined;
  readonly onCompile?: ((glossaries: number) => void) | undefined;
  readonly draft?: Draft | undefined;
  /** Where XDG_CACHE_HOME may stand; a library has the process's own. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Loads the named glossaries (a path, or the name of a shipped one), or all shipped ones; compiles what no cache has, which takes seconds. */
export async function loadChecker(
  names: readonly string[],
  cwd: string,
  { pivots = allPivots, onCompile, draft, env = process.env }: Loading = {},
): Promise<LoadedChecker> {
  const { texts, failures } = readGlossaries(names, cwd, draft);
  if (failures.length > 0) return { checker: openChecker(emptyGlossary), failures, key: '' };
  const compiledKey = keyOf(texts, pivots);
  const key = contentKey([compiledKey, readNote('build')]);
  const cache = userCache(env.XDG_CACHE_HOME);
  const cached = readCached(compiledKey, cache, openChecker);
  if (cached) return { checker: cached, failures: [], key };
  onCompile?.(texts.length);
  const { compileTexts } = await import('./compiling.ts');
  const made = compileTexts(texts, pivots);
  if (made.failures.length === 0) writeCached(compiledKey, made.compiled, cache);
  return { checker: openChecker(made.compiled), failures: made.failures, key };
}

/** What is compiled depends on the texts, the pivots, and on the code and the dictionaries that derive from them. */
export const keyOf = (texts: readonly GlossaryText[], pivots: readonly Pivot[]): string =>
  contentKey([
    version,
    readNote('stamp'),
    pivots.join(),
    ...texts.flatMap(({ path, bytes }) => [path, bytes]),
  ]);
