/** The longest stretch of context that a repetition is taken to run over. */
const reach = 500;
/** Two repetitions without an end and a few choices: a blink on a long paragraph. */
const maxWays = 4 * reach * reach;
/** Of all counts (`{n}`) together, as counts of counts may go over nothing a billion times. */
const maxCounted = 10_000;
const maxLength = 200;

/** Whether an `unless` entry is an expression (`/…/`) and no plain context word. */
export const isExpression = (entry: string): boolean => entry.startsWith('/');

/** What is wrong with an entry written `/…/`; undefined where it is valid and can't hang. */
export function faultOfExpression(entry: string): string | undefined {
  if (entry.length < 3 || !entry.endsWith('/')) {
    return 'Expected an expression between two slashes, without flags (letter case is ignored)';
  }
  const source = entry.slice(1, -1);
  if (source.length > maxLength) {
    return `Expected an expression of at most ${maxLength} characters, not ${source.length}`;
  }
  try {
    // The engine compiles on first use, and only then finds an expression too large.
    new RegExp(source, 'iu').test('');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /s, '') : 'not valid';
    return `Not a regular expression: ${reason}`;
  }
  if (new Ways(source).canBeTried()) return undefined;
  return 'An expression that could hang on some texts: no repetition inside a repetition, at most two of * and +';
}

/**
 * Counts in how many ways a valid expression can match one stretch of text: an upper bound of its backtracking from
 * one place. Choices add up, a sequence multiplies, a repetition of something that varies is endless.
 */
class Ways {
  readonly #source: string;
  #at = 0;
  #counted = 1;

  constructor(source: string) {
    this.#source = source;
  }

  canBeTried(): boolean {
    return this.#choices() <= maxWays && this.#counted <= maxCounted;
  }

  #choices(): number {
    let ways = this.#sequence();
    while (this.#take('|')) ways += this.#sequence();
    return ways;
  }

  #sequence(): number {
    let ways = 1;
    while (this.#at < this.#source.length && !/[|)]/.test(this.#peek())) ways *= this.#repeated(this.#atom());
    return ways;
  }

  #repeated(ways: number): number {
    const [whole, least, comma, most] = this.#match(/[*+?]|\{(\d+)(?:(,)(\d*))?\}/y);
    if (whole === undefined) return ways;
    this.#take('?');
    if (whole === '?') return ways + 1;
    const min = whole === '*' ? 0 : whole === '+' ? 1 : Number(least);
    const endless = whole === '*' || whole === '+' || most === '';
    const max = endless ? Number.POSITIVE_INFINITY : comma ? Number(most) : min;
    if (!endless) this.#counted *= Math.max(1, max);
    if (max <= 1) return ways + max - min;
    return ways > 1 ? Number.POSITIVE_INFINITY : Math.min(reach, max - min + 1);
  }

  #atom(): number {
    if (this.#match(/\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y).length > 0) {
      const ways = this.#choices();
      this.#take(')');
      return ways;
    }
    this.#match(/\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|k<[^>]*>|.)|./suy);
    return 1;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): readonly (string | undefined)[] {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    this.#at += found?.[0].length ?? 0;
    return found ?? [];
  }
}
