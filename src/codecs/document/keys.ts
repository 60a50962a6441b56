import ignore from 'ignore';

/** What a project's patterns say of the string under a key: a text whatever it holds, none, or nothing. */
export type KeyVerdict = 'text' | 'none' | 'unsaid';

/** Where keys are longer together, a pattern could take long over them. */
const longest = 1000;

/**
 * Reads patterns as in .gitignore over the keys from the file's top, `en/pages/title`; lists add none. The last pattern
 * that fits counts, so that an exception holds below a key that is a text, too. What none fits is no text, unless the
 * first of them is an exception.
 */
export function keyJudge(patterns: readonly string[]): (keys: string) => KeyVerdict {
  const steps = patterns.map((pattern) => {
    const isException = pattern.startsWith('!');
    const rules = ignore({ ignorecase: false, allowRelativePaths: true });
    rules.add(isException ? pattern.slice(1) : pattern);
    return { verdict: isException ? ('none' as const) : ('text' as const), rules };
  });
  const otherwise = steps[0]?.verdict === 'text' ? 'none' : 'unsaid';
  const known = new Map<string, KeyVerdict>();
  return (keys) => {
    if (steps.length === 0 || keys === '' || keys.length > longest) return otherwise;
    const verdict =
      known.get(keys) ?? steps.findLast(({ rules }) => rules.ignores(keys))?.verdict ?? otherwise;
    known.set(keys, verdict);
    return verdict;
  };
}

/** The keys of what stands under `key` in a mapping that stands under `above`. */
export const below = (above: string, key: string): string => (above === '' ? key : `${above}/${key}`);
