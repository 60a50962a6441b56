import { type Row, run } from '../parts/rows.ts';
import { wrapped } from '../parts/wrap.ts';
import { decidedCount, isTextChanged, unsaved } from './article.ts';
import { count, type ReviewState } from './model.ts';
import { resultWords } from './proof.ts';
import { summaryRows } from './summary.ts';
import { theme } from './theme.ts';

/** The last page: what the review came to, and what is to become of it. */
export function finishRows(state: ReviewState, width: number): Row[] {
  const { articles } = state;
  const total = articles.reduce((sum, { decisions }) => sum + decisions.length, 0);
  const open = total - articles.reduce((sum, article) => sum + decidedCount(article), 0);
  const changed = articles.filter(isTextChanged).length;
  const fresh = articles.reduce((sum, article) => sum + unsaved(article), 0);
  const heading =
    open > 0
      ? `${count(open, 'finding')} still open.`
      : total === 1
        ? 'The finding is decided.'
        : `All ${total} findings decided.`;
  const choice = ([key, text]: readonly [string, string]): Row[] =>
    wrapped(text, width - 9).map((line, at) => [
      run(at === 0 ? `  ${key.padEnd(6)}` : ' '.repeat(8), theme.strong),
      run(line),
    ]);
  const save: readonly [string, string] =
    changed > 0
      ? ['Enter', `save ${count(changed, 'file')} and quit: only the accepted places change`]
      : ['Enter', 'quit: there is no change to write'];
  const keep: (readonly [string, string])[] =
    fresh > 0
      ? [
          ['k', `quit, keep ${count(fresh, 'decision')} for the next time, write nothing`],
          ['d', 'quit and forget them'],
        ]
      : [];
  return [
    [],
    [run(` ${heading}`, theme.strong)],
    ...wrapped(resultWords(articles) ?? '', width - 2)
      .filter(Boolean)
      .map((line) => [run(` ${line}`)]),
    [],
    ...[save, ...keep, ['Esc', 'go back to the text'] as const].flatMap(choice),
    [],
    ...summaryRows(articles, width - 2).map((row) => [run(' '), ...row]),
  ];
}

/** The first page after a review that was broken off. */
export function welcomeRows({ welcome }: ReviewState, width: number): Row[] {
  if (!welcome) return [];
  const { since, count: kept, unsaved: fresh, lost, hasTextChanged } = welcome;
  const told = hasTextChanged
    ? `The text has changed since ${since}: ${count(kept, 'decision')} could be carried over to it.`
    : `Your ${count(kept, 'decision')} up to ${since} are here again; ${fresh === 0 ? 'all of them are saved' : fresh === kept ? 'none of them is saved yet' : `${fresh} of them are not saved yet`}.`;
  const paragraph = (text: string): Row[] => wrapped(text, width - 2).map((line) => [run(` ${line}`)]);
  return [
    [],
    [run(' An earlier review was broken off.', theme.strong)],
    [],
    ...paragraph(told),
    ...(lost.length > 0 ? [[], ...paragraph('These found no place in the text any more:')] : []),
    ...lost.flatMap((text) => paragraph(`  ${text}`)),
    [],
    [run('  Enter ', theme.strong), run('go on from there')],
    [run('  n     ', theme.strong), run('start afresh and forget them')],
  ];
}
