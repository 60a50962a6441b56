import { Box } from 'ink';
import { helpBar } from '../parts/bindings.ts';
import { Lines } from '../parts/lines.tsx';
import { fitTo, type Row, run } from '../parts/rows.ts';
import { wrapped } from '../parts/wrap.ts';
import type { Size } from './arrange.ts';
import { type Article, unsaved } from './article.ts';
import { headerRow } from './header.ts';
import { helpRows } from './help.ts';
import { bindings } from './keys.ts';
import { mapRow } from './map.ts';
import { count, currentArticle, type ReviewState } from './model.ts';
import { panelRows, ruled, titleRows } from './panel.ts';
import type { Presentation } from './present.ts';
import { proseRows } from './prose.ts';
import { isTextChanged } from './saving.ts';
import { theme } from './theme.ts';

export interface ReviewProps {
  readonly state: ReviewState;
  readonly shown: Presentation;
  readonly size: Size;
  /** Without it everything is told by marks, underlines and brightness. */
  readonly colored: boolean;
}

/** The whole screen. */
export function Review({ state, shown, size, colored }: ReviewProps) {
  const { columns: width } = size;
  const article = currentArticle(state);
  if (!article) return null;
  const { body } = shown.arrangement;
  return (
    <Box width={width} height={body.height + 3} flexDirection="column">
      <Lines rows={[headerRow(state, width)]} width={width} height={1} colored={colored} />
      {state.mode === 'help' ? (
        <Lines rows={helpRows(width).slice(state.helpTop)} {...body} colored={colored} />
      ) : (
        <Body state={state} article={article} shown={shown} colored={colored} />
      )}
      <Lines
        rows={[mapRow(article, width), footRow(state, width)]}
        width={width}
        height={2}
        colored={colored}
      />
    </Box>
  );
}

/** The article and, below or beside it, what is known about the finding in focus. */
function Body(props: { state: ReviewState; article: Article; shown: Presentation; colored: boolean }) {
  const { state, article, shown, colored } = props;
  const { arrangement, layout, top } = shown;
  const { isWide, panel } = arrangement;
  const inner = isWide ? { width: panel.width - 2, height: panel.height } : panel;
  const rows = panelWithTitle(state, article, inner, isWide);
  const framed = isWide ? sideways(rows, panel.height) : rows;
  return (
    <Box flexDirection={isWide ? 'row' : 'column'} height={arrangement.body.height}>
      <Lines
        rows={proseRows(article, layout, top, arrangement.article.height)}
        {...arrangement.article}
        colored={colored}
      />
      <Lines rows={framed} {...panel} colored={colored} />
    </Box>
  );
}

function panelWithTitle(
  state: ReviewState,
  article: Article,
  { width, height }: { readonly width: number; readonly height: number },
  isWide: boolean,
): Row[] {
  if (state.mode === 'quit') return question(state, width, isWide);
  const title = titleRows(article, width, isWide);
  const editor = state.mode === 'edit' ? state.editor : undefined;
  return [...title, ...panelRows(article, editor, { width, height: height - title.length })];
}

/** What is asked before decisions are lost. */
function question({ articles }: ReviewState, width: number, isWide: boolean): Row[] {
  const open = articles.reduce((sum, article) => sum + unsaved(article), 0);
  const changed = articles.filter(isTextChanged).length;
  const heading = run('Quit?', theme.strong);
  const what =
    changed === 0
      ? 'None of them changes the text, so there is nothing to write.'
      : `Saving changes the accepted places in ${count(changed, 'file')} and nothing else.`;
  return [
    ...(isWide ? [[run(' '), heading], []] : [ruled([[heading]], width)]),
    ...wrapped(`${count(open, 'decision')} made since the last save.`, width - 2).map((line) => [
      run(` ${line}`),
    ]),
    ...wrapped(what, width - 2).map((line) => [run(` ${line}`)]),
  ];
}

const sideways = (rows: readonly Row[], height: number): Row[] =>
  Array.from({ length: height }, (_, index) => [run(theme.divider, theme.faint), ...(rows[index] ?? [])]);

/** What the last action said, or the keys that matter now. */
function footRow({ mode, status }: ReviewState, width: number): Row {
  if (status) return fitTo([run(` ${status.text}`, theme.status[status.tone])], width);
  return helpBar(bindings, mode, width, theme.help);
}
