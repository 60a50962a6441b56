import { helpBar, helpPage } from '../parts/bindings.ts';
import { beside } from '../parts/columns.ts';
import { fieldRow } from '../parts/field.ts';
import { fitTo, justify, type Row, run } from '../parts/rows.ts';
import type { Size } from '../parts/size.ts';
import { emptyDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import { bindings } from './keys.ts';
import { type EditState, isUnsaved } from './model.ts';
import { derivedRows, entryRow, formRows, ruleRow, trialRows } from './panes.ts';
import { theme } from './theme.ts';

/** From here on the list stands beside the concept. */
const wide = 90;

/** Rows between header and status line. */
export const bodyHeight = ({ rows }: Size): number => Math.max(1, rows - 3);

/** The whole screen. */
export function rowsOf(state: EditState, facts: Facts, size: Size): Row[] {
  const width = size.columns;
  const height = bodyHeight(size);
  const body = state.mode === 'help' ? helpRows(state, width, height) : bodyRows(state, facts, width, height);
  return [
    headerRow(state, width),
    ...Array.from({ length: height }, (_, index) => fitTo(body[index] ?? [], width)),
    statusRow(state, facts, width),
    helpBar(bindings, state.mode, width, theme.help),
  ];
}

function headerRow({ files, found, entries, focus }: EditState, width: number): Row {
  const names = files.map((file) => file.path + (isUnsaved(file) ? theme.unsaved : '')).join(', ');
  const place = found.length === 0 ? '0' : `${focus + 1}`;
  const all = found.length === entries.length ? '' : ` found of ${entries.length}`;
  return justify(
    [run(` ungarble glossary  ${names}`, theme.header)],
    [run(`${place} / ${found.length}${all} `, theme.header)],
    width,
    run(' ', theme.header),
  );
}

function bodyRows(state: EditState, facts: Facts, width: number, height: number): Row[] {
  const isWide = width >= wide;
  const isFilling = state.form !== undefined;
  if (!isWide && (isFilling || state.mode === 'trial')) return conceptRows(state, facts, width, height);
  const listWidth = isWide ? Math.max(36, Math.floor(width * 0.38)) : width;
  const listHeight = isWide ? height : Math.max(3, Math.floor(height * 0.4));
  const list = listRows(state, listWidth, listHeight);
  if (isWide)
    return beside(
      [
        { rows: list, width: listWidth },
        { rows: conceptRows(state, facts, width - listWidth - 1, height), width: width - listWidth },
      ],
      height,
      theme.divider,
    );
  return [...list, ruleRow(width), ...conceptRows(state, facts, width, height - list.length - 1)];
}

/** The list around the focus: only what is seen is laid out, however many concepts there are. */
function listRows({ files, entries, found, focus }: EditState, width: number, height: number): Row[] {
  const from = Math.max(0, Math.min(focus - Math.floor(height / 2), found.length - height));
  return found.slice(from, from + height).flatMap((index, at) => {
    const entry = entries[index];
    return entry ? [entryRow(entry, from + at === focus, files.length > 1, width)] : [];
  });
}

/** The concept, what derives from it, and the try-out; where all don't fit, the field in hand stays in sight. */
function conceptRows(state: EditState, facts: Facts, width: number, height: number): Row[] {
  const inner = width - 2;
  const form = formRows(state, inner);
  const derived = derivedRows(facts, inner);
  const trial = trialRows(state, facts, inner);
  const isTight = form.length + derived.length + trial.length + 2 > height;
  const trialHeight = isTight && state.mode !== 'trial' ? Math.min(trial.length, 2) : trial.length;
  const derivedHeight = Math.min(derived.length, Math.max(2, Math.floor(height / 3)));
  const room = Math.max(1, height - trialHeight - derivedHeight - (isTight ? 0 : 2));
  const field = state.form?.field ?? 0;
  const from = Math.max(0, Math.min(field - Math.floor(room / 2), form.length - room));
  const gap: Row[] = isTight ? [] : [[]];
  const rows = [
    ...form.slice(from, from + room),
    ...gap,
    ...derived.slice(0, derivedHeight),
    ...gap,
    ...trial.slice(0, trialHeight),
  ];
  return rows.map((row) => fitTo([run(' '), ...row], width));
}

function statusRow(state: EditState, { fault }: Facts, width: number): Row {
  const { mode, status, query, form } = state;
  const styles = { label: theme.faint, cursor: theme.cursor };
  if (mode === 'search') return fitTo([run(' '), ...fieldRow('Search: ', query, width - 2, styles)], width);
  if (mode === 'quit') return fitTo([run(' The glossary is not saved yet.', theme.strong)], width);
  if (status) return fitTo([run(` ${status.text}`, theme.status[status.tone])], width);
  if (form && fault && form.draft !== emptyDraft) return fitTo([run(` ${fault}`, theme.status.bad)], width);
  if (form)
    return fitTo([run(' Several terms: with ; between. Sentences: with | between.', theme.faint)], width);
  return fitTo(
    query.text === '' ? [] : [run(` Found by “${query.text}”; Esc shows all.`, theme.faint)],
    width,
  );
}

function helpRows({ top }: EditState, width: number, height: number): Row[] {
  const rows = helpPage(bindings, theme.help).flatMap((group) => [...group, []]);
  const from = Math.max(0, Math.min(top, rows.length - height));
  return rows.slice(from, from + height).map((row) => fitTo([run(' '), ...row], width));
}
