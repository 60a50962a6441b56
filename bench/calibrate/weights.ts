import { english } from '../../src/cli/checker.ts';
import { compileConcepts } from '../../src/cli/compiling.ts';
import { takeApart } from '../../src/core/page.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import { openGlossary } from '../../src/glossary/glossary.ts';
import { choose } from '../../src/rules/source/choose.ts';
import { signs, type Weights } from '../../src/rules/source/signs.ts';
import { type Candidate, candidatesOf } from '../../src/rules/source/stand-ins.ts';
import { conceptOf } from '../concepts.ts';
import { documentOf } from '../documents.ts';
import type { Row } from '../rows.ts';
import { share, type Table } from '../section.ts';
import { type Folded, folded, folds } from './folds.ts';
import { fitLogistic, type Observation } from './logistic.ts';

/** None for the base. */
const penalties = [...signs.map(() => 10), 0];
/** A stretch is the wrong form if it shares so much of it; less is too long or too short, and no model to follow. */
const sameStretch = 0.6;
/** In log-odds. */
const leastScore = -4;

interface Labelled {
  readonly candidate: Candidate;
  readonly isStretch: boolean;
  readonly isOnError: boolean;
}

interface Text extends Folded {
  readonly segments: readonly (readonly Labelled[])[];
}

/** Fits the weights by which `missing-term` finds what stands in the place of a term. */
export function fitWeights(rows: readonly Row[]): { readonly module: string; readonly table: Table } {
  const texts = folded(rows.filter(({ source }) => source !== '')).map(({ row, fold }) => textOf(row, fold));
  const apart = folds.flatMap((fold) => {
    const weights = learn(texts.filter((text) => text.fold !== fold));
    return texts.filter((text) => text.fold === fold).flatMap((text) => choicesIn(text, weights));
  });
  const confidence = fitConfidence(apart);
  const { signs: fitted, base } = learn(texts);
  const list = Object.entries(fitted).map(([sign, weight]) => `    ${sign}: ${weight},\n`);
  const module = `import type { Weights } from './signs.ts';

/** Fitted by \`npm run calibrate\` on annotated translations with their sources; log-odds. */
export const weights: Weights = {
  signs: {
${list.join('')}  },
  base: ${base},
  confidence: [${confidence.join(', ')}],
};
`;
  return { module, table: reliability(apart, confidence) };
}

function textOf({ annotated, source, glossary }: Row, fold: number): Text {
  const concepts = glossary.map((term, index) => conceptOf(term, index, true));
  const knowledge = { ...english(), glossary: openGlossary(compileConcepts(concepts)) };
  const page = takeApart(documentOf(annotated.id, annotated.text, source));
  const segments = [...candidatesOf(page, knowledge)].map((candidates) =>
    candidates.flatMap((candidate) => {
      const { words, concept } = candidate.setting;
      const start = words.tokens[candidate.first]?.start ?? 0;
      const span = { start, end: words.tokens[candidate.last - 1]?.end ?? start };
      if (annotated.ignore.some((other) => overlaps(other, span))) return [];
      const own = annotated.errors.filter(({ term }) => term === glossary[concept]?.term);
      const isStretch = own.some((error) => common(error, span) >= sameStretch);
      return [{ candidate, isStretch, isOnError: annotated.errors.some((error) => overlaps(error, span)) }];
    }),
  );
  return { fold, segments };
}

/** What two stretches share of what they cover together. */
function common(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function learn(learnt: readonly Text[]): Weights {
  const observations = learnt
    .flatMap(({ segments }) => segments.flat())
    .map(({ candidate, isStretch }): Observation => {
      const values = [...signs.map((sign) => candidate.signs[sign]), 1];
      return { signs: Float64Array.from(values), came: isStretch };
    });
  const fitted = [...fitLogistic(observations, penalties)].map(rounded);
  return {
    signs: Object.fromEntries(signs.map((sign, index) => [sign, fitted[index] ?? 0])),
    base: fitted.at(-1) ?? 0,
    confidence: [1, 0],
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

interface Chosen {
  readonly score: number;
  readonly isOnError: boolean;
}

function choicesIn({ segments }: Text, weights: Weights): Chosen[] {
  return segments.flatMap((labelled) => {
    const marks = new Map(labelled.map(({ candidate, isOnError }) => [candidate, isOnError]));
    const candidates = labelled.map(({ candidate }) => candidate);
    return choose(candidates, weights).map(({ candidate, score }) => ({
      score,
      isOnError: marks.get(candidate) ?? false,
    }));
  });
}

/** How often a choice of each score is on an error (Platt 1999); hopeless ones would bend the curve. */
function fitConfidence(chosen: readonly Chosen[]): [factor: number, addend: number] {
  const observations = chosen
    .filter(({ score }) => score > leastScore)
    .map(({ score, isOnError }): Observation => ({ signs: Float64Array.of(score, 1), came: isOnError }));
  const [factor = 1, addend = 0] = fitLogistic(observations, [0, 0]);
  return [rounded(factor), rounded(addend)];
}

function reliability(chosen: readonly Chosen[], [factor, addend]: readonly [number, number]): Table {
  const sure = chosen.map(({ score, isOnError }) => ({
    confidence: 1 / (1 + Math.exp(-(factor * score + addend))),
    isOnError,
  }));
  return {
    title: 'on documents that the weights were not fitted on',
    columns: ['confidence', 'choices', 'on an error'],
    rows: [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
      const inBin = sure.filter(({ confidence }) => confidence >= from && confidence < from + 0.1);
      const right = inBin.filter(({ isOnError }) => isOnError).length;
      return [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, inBin.length, share(right, inBin.length)];
    }),
  };
}
