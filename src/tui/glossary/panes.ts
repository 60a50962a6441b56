import { fieldRow } from '../parts/field.ts';
import { cut, fitTo, justify, type Row, type Run, run } from '../parts/rows.ts';
import { wrapRuns } from '../parts/wrap.ts';
import { draftOf, fieldKeys, fieldOf } from './draft.ts';
import type { Caught, Facts } from './facts.ts';
import { type EditState, type Entry, focused } from './model.ts';
import { theme } from './theme.ts';

const labelWidth = 12;

/** One concept of the list; its domain where the glossaries have several. */
export function entryRow({ concept }: Entry, isFocus: boolean, isAmongOthers: boolean, width: number): Row {
  const left: Row = [
    run(isFocus ? theme.pointer.text : ' ', theme.pointer.style),
    run(' '),
    run(concept.preferred, isFocus ? theme.focus : {}),
    run(`  ${concept.source.zh[0] ?? concept.source.ru[0] ?? ''}`, theme.faint),
  ];
  return justify(
    left,
    [run(` ${concept.kind}${isAmongOthers ? ` · ${concept.domain}` : ''} `, theme.faint)],
    width,
  );
}

/** The form, each field in a row; of a concept that is only looked at, the fields that say something. */
export function formRows(state: EditState, width: number): Row[] {
  const { form } = state;
  const shown = form?.draft ?? draftOfFocus(state);
  if (!shown) return [[run(emptyText(state), theme.faint)]];
  return fieldKeys.flatMap((key, index): Row[] => {
    const { label, choices } = fieldOf(key);
    const value = shown[key];
    if (!form) return value === '' ? [] : [[...labelled(label), run(value)]];
    if (index !== form.field || state.mode === 'trial') return [[run('  '), ...labelled(label), run(value)]];
    const pointer: Run[] = [run(theme.pointer.text, theme.pointer.style), run(' ')];
    if (choices) return [[...pointer, ...labelled(label), run(`‹ ${value || '–'} ›`, theme.focus)]];
    const styles = { label: theme.strong, cursor: theme.cursor };
    return [[...pointer, ...fieldRow(label.padEnd(labelWidth), form.editor, width - 2, styles)]];
  });
}

const emptyText = ({ entries }: EditState): string =>
  entries.length === 0 ? 'There is no concept yet: n makes one.' : 'No concept is found.';

const labelled = (label: string): Run[] => [run(label.padEnd(labelWidth), theme.faint)];

function draftOfFocus(state: EditState) {
  const entry = focused(state);
  return entry && draftOf(entry.concept);
}

/** “From 初步禁令 we will catch: initial ban, preliminary prohibition, …” */
export function derivedRows({ derived }: Facts, width: number): Row[] {
  const rows: Row[] = [];
  for (const { source, forms } of derived) {
    const head = source === '' ? 'From its words' : `From ${source}`;
    if (forms.length === 0)
      rows.push(...wrapRuns([run(`${head} nothing else derives.`, theme.faint)], width));
    else {
      const list = forms.flatMap((form, index) => [
        ...(index > 0 ? [run(', ')] : []),
        run(form, theme.wrong),
      ]);
      rows.push(...wrapRuns([run(`${head} we will catch: `, theme.faint), ...list], width));
    }
  }
  return rows;
}

/** The sentence that is tried out, with what was found in it. */
export function trialRows(state: EditState, { caught }: Facts, width: number): Row[] {
  const { mode, trial } = state;
  const styles = { label: theme.heading, cursor: theme.cursor };
  const rows: Row[] =
    mode === 'trial' ? [fieldRow('Try out: ', trial, width, styles)] : [[run('Try out', theme.heading)]];
  if (trial.text.trim() === '')
    return mode === 'trial'
      ? rows
      : [...rows, [run('A sentence written or pasted here is checked at once.', theme.faint)]];
  rows.push(...wrapRuns(marked(trial.text, caught), width));
  if (caught.length === 0) rows.push([run('Nothing is found in it.', theme.faint)]);
  for (const { message, repair } of caught) {
    const repaired = repair === undefined ? [] : [run(` → ${repair}`, theme.right)];
    rows.push(...wrapRuns([run(message), ...repaired], width));
  }
  return rows;
}

function marked(text: string, caught: readonly Caught[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of caught) {
    if (start < at) continue;
    runs.push(run(text.slice(at, start)), run(text.slice(start, end), theme.wrong));
    at = end;
  }
  return [...runs, run(text.slice(at))].filter(({ text: part }) => part !== '');
}

/** A line across, with a word on it. */
export const ruleRow = (width: number): Row =>
  fitTo([run(cut(theme.rule.repeat(width), width), theme.faint)], width);
