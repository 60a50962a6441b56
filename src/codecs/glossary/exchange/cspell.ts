import type { TextExchange } from './exchange.ts';
import { linesOf, rightForms } from './words.ts';

/** A word list of cspell's: a word a line; `!word` is forbidden, `+` and `~` say how it may be joined or cased. */
export const cspell: TextExchange = {
  holds: 'text',
  read(text) {
    const lines = linesOf(text.replace(/\s#.*$/gm, ''));
    const forbidden = lines.filter(({ said }) => said.startsWith('!'));
    const words = lines
      .filter(({ said }) => !/^!/.test(said))
      .map(({ said }) => said.replace(/^[~+*]+|[+*]+$/g, ''));
    return {
      concepts: [...new Set(words)].filter(Boolean).map((preferred) => ({ preferred })),
      remarks: forbidden.map(({ line, said }) => ({
        line,
        message: `“${said.slice(1)}” is wrong, but nothing says of what`,
      })),
    };
  },
  write: (concepts) => [...new Set(concepts.flatMap(rightForms))].map((form) => `${form}\n`).join(''),
};
