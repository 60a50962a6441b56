import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  visit,
} from 'yaml';
import type { Failure } from '../../core/report.ts';
import { distance } from '../../english/distance.ts';

/** More would be a bomb, or a file that nobody can read. */
const maxAliases = 100;
const maxTermLength = 200;

export interface Place {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Reads values out of a YAML tree, and notes each fault with its place. Every method answers undefined after a fault. */
export class Reader {
  readonly failures: Failure[] = [];
  readonly #path: string;
  readonly #document: Document;
  readonly #counter: LineCounter;

  constructor(path: string, document: Document, counter: LineCounter) {
    this.#path = path;
    this.#document = document;
    this.#counter = counter;
  }

  fail(message: string, place: Place): undefined {
    this.failures.push({ path: this.#path, ...place, message });
    return undefined;
  }

  /** Fails unless a fault was noted since there were `before` of them: a key with a typo is not missing as well. */
  failOnce(message: string, place: Place, before: number): undefined {
    if (this.failures.length === before) this.fail(message, place);
    return undefined;
  }

  /** The faults by their place. */
  inOrder(): readonly Failure[] {
    return this.failures.toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  }

  placeOf(node: Node): Place {
    return this.placeAt(node.range?.[0] ?? 0);
  }

  placeAt(offset: number): Place {
    const { line, col } = this.#counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** Fails where an alias stands for nothing, or where there are so many that following them could take long. */
  checkAliases(): void {
    const aliases: Alias[] = [];
    visit(this.#document, { Alias: (_, alias) => void aliases.push(alias) });
    const first = aliases[maxAliases];
    if (first) this.fail(`Expected at most ${maxAliases} aliases in a file`, this.placeOf(first));
    for (const alias of aliases.slice(0, maxAliases)) {
      if (!this.follow(alias)) this.fail(`Unknown alias “*${clip(alias.source)}”`, this.placeOf(alias));
    }
  }

  /** The entries of a mapping with the given keys; each other key is a fault of its own. */
  fields<K extends string>(node: Node, what: string, keys: readonly K[]): Map<K, Node> | undefined {
    return this.#mapping(node, what, (key) => {
      const name = isScalar(key) ? String(key.value) : nameOf(key);
      const known = isScalar(key) ? keys.find((each) => each === key.value) : undefined;
      if (known === undefined) this.fail(unknownKey(name, what, keys), this.placeOf(key));
      return known;
    });
  }

  /** The entries of a mapping whose keys are names that only its author knows. */
  entries(node: Node, what: string): Map<string, Node> | undefined {
    return this.#mapping(node, what, (key) => this.term(key, `a name in ${what}`));
  }

  #mapping<K extends string>(
    node: Node,
    what: string,
    nameIn: (key: Node) => K | undefined,
  ): Map<K, Node> | undefined {
    const mapping = this.follow(node);
    if (!isMap<Node, Node | null>(mapping)) {
      return (
        mapping && this.fail(`Expected ${what} to be a mapping, not ${nameOf(mapping)}`, this.placeOf(node))
      );
    }
    const found = new Map<K, Node>();
    for (const { key, value } of mapping.items) {
      const name = nameIn(key);
      if (name === undefined) continue;
      const before = found.get(name);
      if (before) {
        const { line } = this.placeOf(before);
        this.fail(`Two entries “${name}” in ${what}: the other is at line ${line}`, this.placeOf(key));
      } else found.set(name, value ?? key);
    }
    return found;
  }

  /** The items of a list. */
  list(node: Node, what: string): readonly Node[] {
    const list = this.follow(node);
    if (isSeq<Node>(list)) return list.items;
    if (list) this.fail(`Expected a list in ${what}, not ${nameOf(list)}`, this.placeOf(node));
    return [];
  }

  /** The items of a list; a value that stands alone is a list of one. */
  items(node: Node, what: string): readonly Node[] {
    const list = this.follow(node);
    if (isScalar(list)) return [list];
    return this.list(node, what);
  }

  /** Text of any length. */
  text(node: Node, what: string): string | undefined {
    const scalar = this.follow(node);
    const value = isScalar(scalar) ? scalar.value : scalar;
    if (typeof value === 'string') {
      return value.trim() === '' ? this.fail(`Empty text in ${what}`, this.placeOf(node)) : value.trim();
    }
    if (scalar === undefined) return undefined;
    const advice = typeof value === 'number' || typeof value === 'boolean' ? ': put it in quotes' : '';
    return this.fail(`Expected text in ${what}, not ${nameOf(scalar)}${advice}`, this.placeOf(node));
  }

  /** Text on one line, as a term or a name is. */
  term(node: Node, what: string): string | undefined {
    const text = this.text(node, what);
    if (text === undefined) return undefined;
    if (/\p{Cc}/u.test(text)) {
      return this.fail(`Expected one line without control characters in ${what}`, this.placeOf(node));
    }
    if (text.length <= maxTermLength) return text;
    const { length } = [...text];
    return length <= maxTermLength
      ? text
      : this.fail(
          `Expected at most ${maxTermLength} characters in ${what}, not ${length}`,
          this.placeOf(node),
        );
  }

  /** One of a closed set. */
  choice<V extends string>(node: Node, what: string, values: readonly V[]): V | undefined {
    const text = this.text(node, what);
    const found = values.find((value) => value === text);
    if (text === undefined || found !== undefined) return found;
    const near = nearest(text, values);
    const guess = near ? `did you mean “${near}”? ` : '';
    return this.fail(
      `Unknown value “${clip(text)}” in ${what}: ${guess}expected ${values.join(', ')}`,
      this.placeOf(node),
    );
  }

  /** A number from 0 on. */
  number(node: Node, what: string, { whole = false, most = Number.MAX_SAFE_INTEGER }): number | undefined {
    const scalar = this.follow(node);
    const value = isScalar(scalar) ? scalar.value : undefined;
    const fits = typeof value === 'number' && value >= 0 && value <= most;
    if (fits && (!whole || Number.isInteger(value))) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? 'from 0 on' : `from 0 to ${most}`;
    return (
      scalar && this.fail(`Expected a ${whole ? 'whole ' : ''}number ${range} in ${what}`, this.placeOf(node))
    );
  }

  /** The node that an alias stands for. */
  follow(node: Node): Node | undefined {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }
}

function unknownKey(name: string, what: string, keys: readonly string[]): string {
  const near = nearest(name, keys);
  const advice = near ? `did you mean “${near}”?` : `the keys are ${keys.join(', ')}`;
  return `Unknown key “${clip(name)}” in ${what}: ${advice}`;
}

function nearest(name: string, keys: readonly string[]): string | undefined {
  if (name.length > 2 * maxTermLength) return undefined;
  const lower = name.toLowerCase();
  const ranked = keys
    .map((key) => ({ key, far: distance(lower, key.toLowerCase(), 3) }))
    .toSorted((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(1, Math.min(3, best.key.length / 3)) ? best.key : undefined;
}

function nameOf(node: Node): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  const value = isScalar(node) ? node.value : undefined;
  return value === null || value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? 'text'
      : `a ${typeof value}`;
}

/** A stranger's words in a message, kept short. */
export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
