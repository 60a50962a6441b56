import { helpPage } from '../parts/bindings.ts';
import { fitTo, type Row, run } from '../parts/rows.ts';
import { bindings } from './keys.ts';
import { theme } from './theme.ts';

const twoColumns = 100;

/** The `?` page: every key, in two columns where there is room. */
export function helpRows(width: number): Row[] {
  const [decide = [], ...others] = helpPage(bindings, theme.help).map((group) => [...group, []]);
  const [move = [], file = [], ...rest] = others;
  const left = [...decide, ...move, ...file];
  const right = [...rest.flat(), ...legend()];
  if (width < twoColumns) return [...left, ...right].map((row) => fitTo([run(' '), ...row], width));
  const half = Math.floor(width / 2);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...fitTo([run(' '), ...(left[index] ?? [])], half),
    ...fitTo(right[index] ?? [], width - half),
  ]);
}

function legend(): Row[] {
  const { finding, decided, marks } = theme;
  return [
    [run('Marks', theme.help.heading)],
    [run(`  ${marks.error} `), run('major or critical', finding.error)],
    [run(`  ${marks.warning} `), run('minor', finding.warning)],
    [run(`  ${marks.info} `), run('neutral', finding.info)],
    [run(`  ${marks.accepted} `), run('accepted', decided.accepted)],
    [run(`  ${marks.edited} `), run('edited', decided.edited)],
    [run(`  ${marks.ignored} `), run('ignored', decided.ignored)],
  ];
}
