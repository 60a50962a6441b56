import type { Found, Rates, Verdict } from './score.ts';
import { share, type Table } from './section.ts';

/** How often findings of a confidence are right: it should be about the confidence itself. */
export function reliability(verdicts: readonly Verdict[], told = ''): Table {
  const bins = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const to = from === 0.9 ? Number.POSITIVE_INFINITY : from + 0.1;
    const inBin = ({ confidence }: Found): boolean => confidence >= from - 1e-9 && confidence < to - 1e-9;
    const right = verdicts.flatMap((verdict) => verdict.right.filter(inBin));
    const wrong = verdicts.flatMap((verdict) => verdict.wrong.filter(inBin));
    const all = [...right, ...wrong];
    const mean = all.reduce((sum, { confidence }) => sum + confidence, 0) / (all.length || 1);
    const name = `${from.toFixed(1)}–${from === 0.9 ? '1.0' : (from + 0.1).toFixed(1)}`;
    return [name, all.length, mean, share(right.length, all.length)] as const;
  });
  return {
    title: `reliability${told}`,
    columns: ['confidence', 'findings', 'mean', 'right'],
    rows: bins.map((bin) => [...bin]),
  };
}

/** Number of false findings by rule. */
export function alarmsByRule(verdicts: readonly Verdict[], told = ''): Table {
  const rules = new Map<string, { right: number; wrong: number; allowed: number }>();
  const of = (rule: string) => {
    const seen = rules.get(rule) ?? { right: 0, wrong: 0, allowed: 0 };
    rules.set(rule, seen);
    return seen;
  };
  for (const { right, wrong, onAllowed } of verdicts) {
    for (const { ruleId } of right) of(ruleId).right++;
    for (const { ruleId } of wrong) of(ruleId).wrong++;
    for (const { ruleId } of onAllowed) of(ruleId).allowed++;
  }
  return {
    title: `findings by rule${told}`,
    columns: ['rule', 'right', 'false', 'of these on allowed spans', 'precision'],
    rows: [...rules]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { right, wrong, allowed }]) => [rule, right, wrong, allowed, share(right, right + wrong)]),
  };
}

export const ratesRow = ({ precision, recall, f1 }: Rates): [number, number, number] => [
  precision,
  recall,
  f1,
];
