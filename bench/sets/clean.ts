import { levelOf } from '../../src/core/severity.ts';
import { documentOf } from '../documents.ts';
import { alarmOf, surest } from '../examples.ts';
import { rowsOf } from '../fields.ts';
import type { Cell, Evaluate } from '../section.ts';

/** Clean texts with all shipped glossaries: every warning or error is a false alarm. */
export const clean: Evaluate = (name, text, { shipped, progress }) => {
  const rows = rowsOf(name, text);
  const checked = rows.map((row, i) => {
    const [id, target] = [row.text('id'), row.text('target_text')];
    const { findings, wordCount } = shipped.check(documentOf(id, target));
    progress(i + 1, rows.length);
    const alarms = findings.filter(({ severity }) => levelOf(severity) !== 'info');
    return { id, target, wordCount, findings, alarms };
  });
  const words = checked.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const row = (rule: string): [string, ...Cell[]] => {
    const of = (each: { ruleId: string }): boolean => rule === 'all' || each.ruleId === rule;
    const alarms = checked.flatMap((each) => each.alarms.filter(of)).length;
    const infos = checked.flatMap((each) => each.findings.filter(of)).length - alarms;
    return [rule, alarms, words === 0 ? 0 : (1000 * alarms) / words, infos];
  };
  const rules = new Set(checked.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  return {
    name,
    tables: [
      {
        title: `false alarms in ${words} words`,
        columns: ['rule', 'warnings and errors', 'per 1,000 words', 'infos'],
        rows: [row('all'), ...[...rules].toSorted().map(row)],
      },
    ],
    misses: [],
    alarms: surest(
      checked.flatMap(({ id, target, alarms }) => alarms.map((finding) => alarmOf(id, target, finding))),
    ),
  };
};
