import { helpPage } from '../parts/bindings.ts';
import { fitTo, type Row, run } from '../parts/rows.ts';
import { bindings } from './keys.ts';
import { theme } from './theme.ts';

const twoColumns = 112;

/** The `?` page: every key, in two columns where there is room. */
export function helpRows(width: number): Row[] {
  const [decide = [], move = [], look = [], ...rest] = helpPage(bindings, theme.help).map((group) => [
    ...group,
    [],
  ]);
  const left = [...decide, ...legend(), [], ...rest.slice(1).flat()];
  const right = [...move, ...look, ...(rest[0] ?? [])];
  if (width < twoColumns)
    return [...decide, ...move, ...look, ...rest.flat(), ...legend()].map((row) =>
      fitTo([run(' '), ...row], width),
    );
  const half = Math.floor(width / 2);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...fitTo([run(' '), ...(left[index] ?? [])], half),
    ...fitTo(right[index] ?? [], width - half),
  ]);
}

function legend(): Row[] {
  const { finding, decided, marks, words } = theme;
  return [
    [run('Marks', theme.help.heading)],
    [run(`  ${marks.error} `), run('major or critical', finding.error)],
    [run(`  ${marks.warning} `), run('minor', finding.warning)],
    [run(`  ${marks.info} `), run('neutral', finding.info)],
    [run(`  ${marks.accepted} `), run(words.accepted, decided.accepted)],
    [run(`  ${marks.edited} `), run(words.edited, decided.edited)],
    [run(`  ${marks.ignored} `), run(words.ignored, decided.ignored)],
    [run(`  ${marks.deferred} `), run(words.deferred, decided.deferred)],
    [run('  quality: the MQM score, at best 100', theme.faint)],
  ];
}
