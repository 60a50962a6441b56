import { helpBar, helpPage } from '../parts/bindings.ts';
import { around, beside } from '../parts/columns.ts';
import { fieldRow } from '../parts/field.ts';
import { fitTo, justify, type Row, run } from '../parts/rows.ts';
import type { Size } from '../parts/size.ts';
import { count, detailRows } from './details.ts';
import { bindings } from './keys.ts';
import { type MineState, unsaved } from './state.ts';
import { theme } from './theme.ts';

/** From here on the list stands beside the details. */
const wide = 90;

/** The whole screen: list and details, what the last action said, and the keys. */
export function rowsOf(state: MineState, { columns: width, rows: lines }: Size): Row[] {
  const height = Math.max(1, lines - 3);
  const body = state.mode === 'help' ? helpRows(state, width, height) : bodyRows(state, width, height);
  return [
    headerRow(state, width),
    ...Array.from({ length: height }, (_, index) => fitTo(body[index] ?? [], width)),
    statusRow(state, width),
    helpBar(bindings, state.mode, width, theme.help),
  ];
}

function headerRow(state: MineState, width: number): Row {
  const accepted = state.choices.filter(({ verdict }) => verdict === 'accepted').length;
  const open = state.choices.filter(({ verdict }) => verdict === 'open').length;
  const mark = unsaved(state) > 0 ? '*' : '';
  const right = `${accepted} accepted${mark}, ${open} open `;
  return justify(
    [run(` ungarble mine  ${count(state.proposals.length, 'proposal')}`, theme.header)],
    [run(right, theme.header)],
    width,
    run(' ', theme.header),
  );
}

function bodyRows(state: MineState, width: number, height: number): Row[] {
  const { proposals, choices, focus, top } = state;
  const [proposal, choice] = [proposals[focus], choices[focus]];
  if (!proposal || !choice) return [];
  const isWide = width >= wide;
  const listWidth = isWide ? Math.floor(width * 0.4) : width;
  const listHeight = isWide ? height : Math.max(3, Math.floor(height / 3));
  const list = around(
    proposals.map((_, index) => listRow(state, index, listWidth)),
    focus,
    listHeight,
  );
  const inner = isWide ? width - listWidth - 2 : width - 2;
  const details = detailRows(proposal, choice, inner);
  const room = isWide ? height : height - list.length - 1;
  const from = Math.max(0, Math.min(top, details.length - room));
  const shown = details.slice(from, from + room).map((row): Row => [run(' '), ...row]);
  if (!isWide) return [...list, [run('─'.repeat(width), theme.faint)], ...shown];
  return beside(
    [
      { rows: list, width: listWidth },
      { rows: shown, width: width - listWidth },
    ],
    height,
    theme.divider,
  );
}

function listRow({ proposals, choices, focus }: MineState, index: number, width: number): Row {
  const [proposal, choice] = [proposals[index], choices[index]];
  if (!proposal || !choice) return [];
  const isFocus = index === focus;
  const style = isFocus ? theme.focus : theme.verdict[choice.verdict];
  const pairs = proposal.pairings.length;
  const right = ` ${pairs > 0 ? `${count(pairs, 'form')}  ` : ''}${Math.round(proposal.confidence * 100)} `;
  return justify(
    [
      run(isFocus ? theme.pointer.text : ' ', theme.pointer.style),
      run(` ${theme.marks[choice.verdict]} `, theme.verdict[choice.verdict]),
      run(choice.preferred, style),
      run(`  ${choice.kind}`, theme.faint),
    ],
    [run(right, theme.faint)],
    width,
  );
}

function statusRow(state: MineState, width: number): Row {
  const { mode, status, editor } = state;
  if (mode === 'edit')
    return fitTo(
      [run(' '), ...fieldRow('Preferred: ', editor, width - 2, { label: theme.faint, cursor: theme.cursor })],
      width,
    );
  if (mode === 'quit') return fitTo([run(' Accepted concepts are not saved yet.', theme.strong)], width);
  return fitTo(status ? [run(` ${status.text}`, theme.status[status.tone])] : [], width);
}

function helpRows({ top }: MineState, width: number, height: number): Row[] {
  const rows = helpPage(bindings, theme.help).flatMap((group) => [...group, []]);
  const from = Math.max(0, Math.min(top, rows.length - height));
  return rows.slice(from, from + height).map((row) => fitTo([run(' '), ...row], width));
}
