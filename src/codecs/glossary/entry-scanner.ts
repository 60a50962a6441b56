import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

type Value = Scalar<string> | YAMLMap<Scalar<string>, Value> | YAMLSeq<Value>;

/** Words that stand for something else than text. */
const keyword = /^(?:null|true|false)$/i;
const lineEnd = /\r?\n|$/y;
const key = /([A-Za-z]+):(?= |\r?\n)/y;
const double = /"([^"\\\p{Cc}\u2028\u2029\ufeff]*)"/uy;
const single = /'((?:[^'\p{Cc}\u2028\u2029\ufeff]|'')*)'/uy;
const plain = /[\p{L}(“‘$][^\p{Cc}\u2028\u2029\ufeff]*/uy;
const more = /[\p{L}\p{N}(“‘"$][^\p{Cc}\u2028\u2029\ufeff]*/uy;
const between = /[\p{L}(“‘$][^,[\]{}:#\p{Cc}\u2028\u2029\ufeff]*/uy;
const mostLevels = 8;

/**
 * Reads one entry in the layout that the tool itself writes: no remarks, anchors or escapes, and all values text. Makes
 * the same tree as the library would, each node with its start, in a fraction of the time; gives up, with undefined, on
 * all that it isn't sure of.
 */
export class EntryScanner {
  readonly #text: string;
  #at = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The entry at `start`, whose dash stands in the column `indent`; it ends where its last line does. */
  entry(start: number, end: number, indent: number): Value | undefined {
    this.#at = start;
    this.#end = end;
    const value = this.#spaces() === indent ? this.#item(indent) : undefined;
    return this.#at >= end ? value : undefined;
  }

  /** What stands behind a dash; the next line is at hand afterwards. */
  #item(column: number): Value | undefined {
    this.#at += column;
    if (!this.#takes('- ') || this.#sees(' ')) return undefined;
    return this.#seesKey() ? this.#mapping(column + 2) : this.#inline(column);
  }

  /** Pairs whose keys stand in the same column, the first one at hand. */
  #mapping(column: number): YAMLMap<Scalar<string>, Value> | undefined {
    const map = new YAMLMap<Scalar<string>, Value>();
    map.range = rangeAt(this.#at);
    for (;;) {
      const name = this.#pattern(key);
      if (!name?.[1] || keyword.test(name[1])) return undefined;
      const node = textAt(name.index, name[1]);
      const value = this.#takes(' ') ? this.#inline(column) : this.#below(column);
      if (!value) return undefined;
      map.items.push(new Pair(node, value));
      const next = this.#spaces();
      if (this.#at >= this.#end || next < column) return map;
      if (next > column) return undefined;
      this.#at += column;
    }
  }

  /** A value that begins on the line below its key. */
  #below(parent: number): Value | undefined {
    if (!this.#pattern(lineEnd)) return undefined;
    const column = this.#spaces();
    if (column <= parent || this.#at >= this.#end) return undefined;
    this.#at += column;
    if (this.#sees('- ')) return this.#sequence(column);
    return this.#seesKey() ? this.#mapping(column) : this.#inline(parent);
  }

  #sequence(column: number): YAMLSeq<Value> | undefined {
    const list = new YAMLSeq<Value>();
    list.range = rangeAt(this.#at);
    this.#at -= column;
    for (;;) {
      const value = this.#item(column);
      if (!value) return undefined;
      list.items.push(value);
      const next = this.#spaces();
      if (this.#at >= this.#end || next < column) return list;
      if (next > column) return undefined;
    }
  }

  /** A value that goes on from here, further lines being deeper than `parent`. */
  #inline(parent: number): Value | undefined {
    const value =
      this.#sees('[') || this.#sees('{') ? this.#flow(parent, 0) : (this.#quoted() ?? this.#folded(parent));
    return value && this.#pattern(lineEnd) ? value : undefined;
  }

  #quoted(): Scalar<string> | undefined {
    const start = this.#at;
    const found = this.#pattern(double);
    if (found) return textAt(start, found[1] ?? '');
    const other = this.#pattern(single);
    return other && textAt(start, (other[1] ?? '').replaceAll("''", "'"));
  }

  /** A text without quotes, in as many lines as it takes. */
  #folded(parent: number): Scalar<string> | undefined {
    const start = this.#at;
    const first = this.#pattern(plain)?.[0];
    if (first === undefined || !isPlain(first)) return undefined;
    let text = first;
    for (;;) {
      const stop = this.#at;
      const ends = !this.#pattern(lineEnd) || this.#at >= this.#end || this.#spaces() <= parent;
      if (ends) {
        this.#at = stop;
        return keyword.test(text) ? undefined : textAt(start, text);
      }
      this.#at += this.#spaces();
      const line = this.#pattern(more)?.[0];
      if (line === undefined || !isPlain(line)) return undefined;
      text += ` ${line}`;
    }
  }

  /** A list or a mapping between brackets. */
  #flow(parent: number, level: number): Value | undefined {
    if (level > mostLevels) return undefined;
    const isList = this.#sees('[');
    const list = isList ? new YAMLSeq<Value>() : new YAMLMap<Scalar<string>, Value>();
    list.range = rangeAt(this.#at++);
    for (;;) {
      if (!this.#gap(parent)) return undefined;
      const name = isList ? undefined : this.#pattern(key);
      if (!isList && (!name?.[1] || keyword.test(name[1]) || !this.#takes(' '))) return undefined;
      const value = this.#between(parent, level);
      if (!value || !this.#gap(parent)) return undefined;
      if (list instanceof YAMLSeq) list.items.push(value);
      else if (name?.[1]) list.items.push(new Pair(textAt(name.index, name[1]), value));
      if (this.#takes(isList ? ']' : '}')) return list;
      if (!this.#takes(',') || !(this.#sees(' ') || this.#sees('\n') || this.#sees('\r'))) return undefined;
    }
  }

  #between(parent: number, level: number): Value | undefined {
    if (this.#sees('[') || this.#sees('{')) return this.#flow(parent, level + 1);
    const start = this.#at;
    const quoted = this.#quoted();
    if (quoted) return quoted;
    const text = this.#pattern(between)?.[0].trimEnd();
    return text === undefined || keyword.test(text) ? undefined : textAt(start, text);
  }

  /** Spaces and line breaks between brackets; false where a line isn't deep enough. */
  #gap(parent: number): boolean {
    for (;;) {
      this.#at += this.#spaces();
      if (this.#at >= this.#end) return false;
      if (!this.#sees('\n') && !this.#sees('\r')) return true;
      if (!this.#pattern(lineEnd) || this.#spaces() <= parent) return false;
    }
  }

  #spaces(): number {
    let at = this.#at;
    while (this.#text.charCodeAt(at) === 32) at++;
    return at - this.#at;
  }

  #sees = (what: string): boolean => this.#text.startsWith(what, this.#at);

  #seesKey(): boolean {
    key.lastIndex = this.#at;
    return key.test(this.#text);
  }

  #takes(what: string): boolean {
    const found = this.#sees(what);
    if (found) this.#at += what.length;
    return found;
  }

  #pattern(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

/** A line of a text without quotes, that neither a mark nor a remark cuts short. */
const isPlain = (line: string): boolean => !/:(?: |$)| #| $/.test(line);

const rangeAt = (start: number): [number, number, number] => [start, start, start];

function textAt(start: number, text: string): Scalar<string> {
  const node = new Scalar(text);
  node.range = rangeAt(start);
  return node;
}
