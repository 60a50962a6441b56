import { english } from '../../src/cli/checker.ts';
import { compileConcepts } from '../../src/cli/compiling.ts';
import { check } from '../../src/core/engine.ts';
import { overlaps } from '../../src/core/span.ts';
import { openGlossary } from '../../src/glossary/glossary.ts';
import { bent, type Curve, logOdds } from '../../src/rules/curve.ts';
import { finished } from '../../src/rules/finishing.ts';
import { rules } from '../../src/rules/list.ts';
import { conceptOf } from '../concepts.ts';
import { documentOf } from '../documents.ts';
import type { Row } from '../rows.ts';
import { share, type Table } from '../section.ts';
import { type Folded, folded, folds } from './folds.ts';
import { fitLogistic, type Observation } from './logistic.ts';

/** Fewer findings of a rule say nothing of how often it is right. */
const fewest = 40;
/** Holds a curve near the rule's own confidences where findings are few. */
const penalties = [5, 5];
/** What fits its own confidences. */
const fitted = new Set(['missing-term']);

interface Judged extends Folded {
  readonly ruleId: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Fits for each rule that reports concepts how often its findings of a confidence are right. */
export function fitCurves(rows: readonly Row[]): { readonly module: string; readonly table: Table } {
  const judged = folded(rows).flatMap(({ row, fold }) => judge(row, fold));
  const curves = learn(judged);
  const lines = [...curves].map(
    ([rule, { factor, addend }]) => `  ${quoted(rule)}: { factor: ${factor}, addend: ${addend} },\n`,
  );
  const module = `import type { Curves } from './curve.ts';

/** Fitted by \`npm run calibrate\` on annotated translations. */
export const curves: Curves = {
${lines.join('')}};
`;
  const apart = folds.flatMap((fold) => {
    const others = learn(judged.filter((each) => each.fold !== fold));
    return judged
      .filter((each) => each.fold === fold)
      .map((each) => ({ ...each, bent: bent(each.confidence, others.get(each.ruleId)) }));
  });
  return { module, table: reliability(apart) };
}

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
const unbent = rules.map((rule) => finished(rule, {}));

function judge({ annotated, source, glossary }: Row, fold: number): Judged[] {
  const concepts = glossary.map((term, index) => conceptOf(term, index, true));
  const knowledge = { ...english(), glossary: openGlossary(compileConcepts(concepts)) };
  const { id, text, errors, ignore } = annotated;
  return [undefined, ...(source === '' ? [] : [source])].flatMap((beside) =>
    check(documentOf(id, text, beside), unbent, knowledge).findings.flatMap((finding) => {
      const isRight = errors.some((error) => overlaps(error, finding));
      const counts = finding.conceptId !== undefined && !fitted.has(finding.ruleId);
      if (!counts || (!isRight && ignore.some((span) => overlaps(span, finding)))) return [];
      return [{ fold, ruleId: finding.ruleId, confidence: finding.confidence, isRight }];
    }),
  );
}

function learn(judged: readonly Judged[]): Map<string, Curve> {
  const curves = new Map<string, Curve>();
  for (const rule of [...new Set(judged.map(({ ruleId }) => ruleId))].toSorted()) {
    const own = judged.filter(({ ruleId }) => ruleId === rule);
    if (own.length < fewest) continue;
    curves.set(rule, curveOf(own));
  }
  return curves;
}

/** Platt's curve (1999), by how much it differs from the rule's own confidence. */
function curveOf(own: readonly Judged[]): Curve {
  const observations = own.map(({ confidence, isRight }): Observation => {
    const odds = logOdds(confidence);
    return { signs: Float64Array.of(odds, 1), came: isRight, offset: odds };
  });
  const [more = 0, addend = 0] = fitLogistic(observations, penalties);
  // A surer finding is never worth less: what looks so is a matter of the documents at hand.
  return { factor: rounded(Math.max(0.1, 1 + more)), addend: rounded(addend) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function reliability(judged: readonly (Judged & { readonly bent: number })[]): Table {
  const bins = [0.6, 0.7, 0.8, 0.9];
  const rulesOf = [...new Set(judged.map(({ ruleId }) => ruleId))].toSorted();
  const cell = (rule: string, from: number, of: 'confidence' | 'bent') => {
    const to = from === 0.9 ? 2 : from + 0.1;
    const inBin = judged.filter(
      (each) => each.ruleId === rule && each[of] >= from - 1e-9 && each[of] < to - 1e-9,
    );
    return share(inBin.filter(({ isRight }) => isRight).length, inBin.length);
  };
  return {
    title:
      'how often findings of a confidence are right: as the rule has it, and by curves fitted on other documents',
    columns: ['rule', ...bins.map(String), ...bins.map((from) => `${from} bent`)],
    rows: rulesOf.map((rule) => [
      rule,
      ...bins.map((from) => cell(rule, from, 'confidence')),
      ...bins.map((from) => cell(rule, from, 'bent')),
    ]),
  };
}
