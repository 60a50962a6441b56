import type { Span } from '../../core/span.ts';
import { type Row, run } from '../parts/rows.ts';
import { wrapRuns } from '../parts/wrap.ts';
import { theme } from './theme.ts';

/** A sentence of a trusted text that is close to the one in focus. */
interface TrustedSentence {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** Names and numbers of `text` that both sentences have, in order. */
  readonly shared: readonly Span[];
}
/** The closest first; `undefined` where no trusted texts were given. */
export type Trusted = readonly TrustedSentence[];

/** The closest trusted sentences, with what they share with the one in focus marked. */
export function trustedRows(trusted: Trusted | undefined, width: number): Row[] {
  if (!trusted) return [[run('No trusted texts: start with --reference FILE to see theirs.', theme.faint)]];
  if (trusted.length === 0) return [[run('Nothing like it in the trusted texts.', theme.faint)]];
  const sentences = trusted.flatMap((sentence) => [
    ...wrapRuns(marked(sentence), width),
    [run(`  ${sentence.path}:${sentence.line}`, theme.faint)],
  ]);
  return [[run('In trusted texts', theme.heading)], ...sentences];
}

function marked({ text, shared }: TrustedSentence): Row {
  let at = 0;
  const runs = shared.flatMap(({ start, end }) => {
    const parts = [run(text.slice(at, start)), run(text.slice(start, end), theme.shared)];
    at = end;
    return parts;
  });
  return [...runs, run(text.slice(at))].filter((each) => each.text !== '');
}
