import type { Groups } from './groups.ts';
import type { Words } from './words.ts';

/** `allowed`: preferred or admitted; `deprecated`: listed as wrong; `romanized`: pinyin of the source term. */
type FormStatus = 'allowed' | 'deprecated' | 'romanized';

/** One way of writing a concept. */
export interface Form {
  /** Normalised. */
  readonly words: readonly string[];
  readonly surface: string;
  readonly status: FormStatus;
  readonly concept: number;
  readonly reason?: string;
}

/** Forms by their first word, longest first. */
export type FormIndex = Groups<Form>;

/** A form of a concept that stands in the text, in whatever letter case: words `[first, last)` of `Words`. */
export interface Mention {
  readonly form: Form;
  readonly first: number;
  readonly last: number;
}

/** A line of `key⇥surface⇥status⇥concept⇥reason`. */
export const writeForm = ({ words, surface, status, concept, reason = '' }: Form): string =>
  [words.join(' '), surface, status.charAt(0), concept, reason].join('\t').replaceAll('\n', ' ');

export function readForm(line: string): Form {
  const [key = '', surface = '', status = '', concept, reason] = line.split('\t');
  const form = { words: key.split(' '), surface, concept: Number(concept) };
  return {
    ...form,
    status: status === 'a' ? 'allowed' : status === 'd' ? 'deprecated' : 'romanized',
    ...(reason ? { reason } : {}),
  };
}

export const longestFirst = (a: Form, b: Form): number => b.words.length - a.words.length;

/** At each word the longest forms that start there (several where concepts share one). */
export function findMentions(words: Words, index: FormIndex): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < words.norms.length; i++) {
    let longest = 0;
    for (const form of index.get(words.norms[i] ?? '')) {
      const phrase = form.words;
      if (phrase.length < longest) break;
      if (!matchesAt(words, i, phrase) || !agrees(words, i, phrase, form)) continue;
      longest = phrase.length;
      found.push({ form, first: i, last: i + phrase.length });
    }
  }
  return found;
}

/**
 * The last word of a form may be in another number, no other: *wechats payment* is no WeChat Payment, and a *User Alliance*
 * no Users Alliance.
 */
function agrees({ tokens }: Words, at: number, phrase: readonly string[], { surface }: Form): boolean {
  const right = surface.toLowerCase();
  for (let k = 0; k < phrase.length - 1; k++) {
    const lower = tokens[at + k]?.lower ?? '';
    if (lower !== phrase[k] && lower.endsWith('s') && !right.includes(lower)) return false;
    if (lower === phrase[k] && right.includes(`${lower}s `) && !right.includes(`${lower} `)) return false;
  }
  return true;
}

/** Whether the words stand at `at`, nothing but hyphens between them. */
function matchesAt({ norms, joined }: Words, at: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) {
    if (norms[at + k] !== phrase[k] || joined[at + k] !== 1) return false;
  }
  return norms[at] === phrase[0];
}
