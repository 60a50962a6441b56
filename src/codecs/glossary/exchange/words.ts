import type { Imported, Understood } from './exchange.ts';

/** Right and wrong forms, as most tools keep them: each right form with its wrong ones. */
export class Pairs {
  readonly #wrong = new Map<string, Set<string>>();

  add(right: string, ...wrong: readonly string[]): void {
    const forms = this.#wrong.get(right) ?? new Set<string>();
    for (const form of wrong) forms.add(form);
    this.#wrong.set(right, forms);
  }

  concepts(): Imported[] {
    return [...this.#wrong].map(([preferred, forms]) => ({
      preferred,
      deprecated: [...forms].map((term) => ({ term })),
    }));
  }
}

type Remark = Understood['remarks'][number];

/** Lines that say something, numbered; `#` begins a remark. */
export const linesOf = (text: string): { line: number; said: string }[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((said, index) => ({ line: index + 1, said: said.trim() }))
    .filter(({ said }) => said !== '' && !said.startsWith('#'));

/** Whether a pattern is a word or words and no expression. */
const isLiteral = (pattern: string): boolean => !/[\\^$*+?()[\]{}|]/.test(pattern);

/** The words that a simple expression stands for: `[Cc]olou?r` stands for too many, `(?:a|b) c` for two. */
export function expanded(pattern: string): readonly string[] | undefined {
  const plain = pattern
    .replace(/\\b/g, '')
    .replace(/\\([-.])/g, '$1')
    .replace(/^\(\?i\)/, '');
  if (isLiteral(plain.replace(/\./g, ''))) return [plain];
  const choice = /^([^()|]*)\((?:\?:)?([^()]*)\)([^()|]*)$/.exec(plain);
  if (!choice) return isLiteral(plain.replace(/\|/g, '')) ? plain.split('|') : undefined;
  const [, before = '', inside = '', after = ''] = choice;
  const all = inside.split('|').map((part) => before + part + after);
  return all.every((each) => isLiteral(each)) ? all : undefined;
}

export const notUnderstood = (line: number | undefined, said: string): Remark => ({
  ...(line === undefined ? {} : { line }),
  message: `“${said.slice(0, 60)}” is an expression that no list of words stands for`,
});

/** Every form that a concept allows. */
export const rightForms = ({ preferred, admitted }: Imported): readonly string[] => [
  preferred,
  ...(admitted ?? []),
];

export const byRight = (concepts: readonly Imported[]): (readonly [right: string, wrong: string])[] =>
  concepts.flatMap(({ preferred, deprecated }) =>
    (deprecated ?? []).map(({ term }) => [preferred, term] as const),
  );
