import { parse, stringify } from 'yaml';
import type { TextExchange, Understood } from './exchange.ts';
import { byRight, expanded, linesOf, notUnderstood, Pairs, rightForms } from './words.ts';

/** Vale's vocabulary of right words, one expression a line. */
export const accept: TextExchange = {
  holds: 'text',
  read: (text) => {
    const remarks: Understood['remarks'][number][] = [];
    const concepts = linesOf(text).flatMap(({ line, said }) => {
      const [preferred, ...admitted] = expanded(said) ?? [];
      if (preferred === undefined) remarks.push(notUnderstood(line, said));
      return preferred === undefined ? [] : [{ preferred, admitted }];
    });
    return { concepts, remarks };
  },
  write: (concepts) =>
    concepts
      .flatMap(rightForms)
      .map((form) => `${escaped(form)}\n`)
      .join(''),
};

/** Vale's vocabulary of wrong words: it says none that are right. */
export const reject: TextExchange = {
  holds: 'text',
  read: (text) => ({
    concepts: [],
    remarks: linesOf(text).map(({ line, said }) => ({
      line,
      message: `“${said.slice(0, 60)}” is wrong, but nothing says of what: ungarble glossary deprecate ID TERM`,
    })),
  }),
  write: (concepts) =>
    byRight(concepts)
      .map(([, wrong]) => `${escaped(wrong)}\n`)
      .join(''),
};

/** A substitution rule of Vale's: `swap: {wrong: right}`. */
export const substitutions: TextExchange = {
  holds: 'text',
  read(text) {
    const pairs = new Pairs();
    const remarks: Understood['remarks'][number][] = [];
    const swap = swapIn(text);
    if (!swap)
      return {
        concepts: [],
        remarks: [{ message: 'Expected a rule with “extends: substitution” and “swap”' }],
      };
    for (const [wrong, right] of Object.entries(swap)) {
      const forms = expanded(wrong);
      const [best, ...others] = String(right).split('|');
      if (forms && best) pairs.add(best, ...forms);
      else remarks.push(notUnderstood(undefined, wrong));
      for (const other of others)
        remarks.push({ message: `“${other}”, offered beside “${best}”, was left out` });
    }
    return { concepts: pairs.concepts(), remarks };
  },
  write: (concepts) =>
    stringify({
      extends: 'substitution',
      message: "Use '%s' instead of '%s'.",
      level: 'error',
      ignorecase: false,
      swap: Object.fromEntries(byRight(concepts).map(([right, wrong]) => [escaped(wrong), right])),
    }),
};

function swapIn(text: string): Record<string, unknown> | undefined {
  try {
    const rule: unknown = parse(text, { maxAliasCount: 0 });
    const swap = typeof rule === 'object' && rule !== null && 'swap' in rule ? rule.swap : undefined;
    return typeof swap === 'object' && swap !== null ? { ...swap } : undefined;
  } catch {
    return undefined;
  }
}

const escaped = (form: string): string => form.replace(/[\\^$*+?()[\]{}|.]/g, '\\$&');
