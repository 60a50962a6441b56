import { plain } from '../codecs/document/plain.ts';
import type { LocatedConcept } from '../codecs/glossary/concept.ts';
import { parseGlossary } from '../codecs/glossary/yaml.ts';
import type { Checker } from '../core/checker.ts';
import { pivots as allPivots, type Concept, type Pivot } from '../core/concept.ts';
import type { Failure } from '../core/report.ts';
import { compile } from '../glossary/compile.ts';
import { emptyGlossary } from '../glossary/glossary.ts';
import type { GlossaryText } from '../io/glossaries.ts';
import { dictionaries, openChecker } from './checker.ts';

export interface Made {
  /** For `openChecker`. */
  readonly compiled: Uint8Array;
  readonly failures: readonly Failure[];
}

/**
 * Parses, compiles, and runs the concepts' own examples; what is at fault is told with its place. The examples are for
 * all pivots, whichever are compiled for. Those of shipped glossaries are proved by tests: a choice of glossaries that
 * lets one fail is no fault of the person who chose. A shipped concept makes way for one of the same id in a glossary that
 * doesn't ship.
 */
export function compileTexts(
  texts: readonly Omit<GlossaryText, 'bytes'>[],
  pivots: readonly Pivot[] = allPivots,
): Made {
  const parsed = texts.map(({ path, text }) => parseGlossary(path, text));
  const isShipped = (nth: number): boolean => texts[nth]?.ships ?? false;
  const own = parsed.flatMap(({ concepts }, nth) => (isShipped(nth) ? [] : concepts));
  const taken = new Set(own.map(({ concept }) => concept.id));
  const located = parsed.flatMap(({ concepts }, nth) =>
    concepts.filter(({ concept }) => !isShipped(nth) || !taken.has(concept.id)),
  );
  const faults = [...parsed.flatMap(({ failures }) => failures), ...clashes(located)];
  if (faults.length > 0) return { compiled: emptyGlossary, failures: faults };
  const concepts = located.map(({ concept }) => concept);
  const compiled = compileConcepts(concepts);
  const failures = failedExamples(own, openChecker(compiled));
  const asked = pivots.length < allPivots.length ? compileConcepts(concepts, pivots) : compiled;
  return { compiled: asked, failures };
}

/** Rules and dictionaries over the given concepts alone. */
export const checkerFor = (concepts: readonly Concept[]): Checker => openChecker(compileConcepts(concepts));

/** For `openGlossary`. */
export const compileConcepts = (concepts: readonly Concept[], pivots?: readonly Pivot[]): Uint8Array =>
  compile(concepts, dictionaries(), pivots);

/** One id in two files: within one file the codec has told already. */
function clashes(located: readonly LocatedConcept[]): Failure[] {
  const seen = new Map<string, LocatedConcept>();
  const failures: Failure[] = [];
  for (const entry of located) {
    const { concept, path, line, column } = entry;
    const other = seen.get(concept.id);
    if (!other) seen.set(concept.id, entry);
    else
      failures.push({
        path,
        line,
        column,
        message: `Two concepts have the id “${concept.id}”: the other is at ${other.path}:${other.line}`,
      });
  }
  return failures;
}

/** Plain sentences, whatever the file that they stand in: a `bad` one must be caught by its concept, a `good` one must not. */
function failedExamples(located: readonly LocatedConcept[], checker: Checker): Failure[] {
  return located.flatMap(({ concept, path, column, goodLines, badLines }) => {
    const caught = (text: string): boolean =>
      checker.check(plain(path, text)).findings.some(({ conceptId }) => conceptId === concept.id);
    const missed = concept.bad.flatMap((text, index) =>
      caught(text)
        ? []
        : [
            {
              line: badLines[index] ?? 1,
              message: `This “bad” example of “${concept.id}” isn't caught: ${text}`,
            },
          ],
    );
    const wrong = concept.good.flatMap((text, index) =>
      caught(text)
        ? [
            {
              line: goodLines[index] ?? 1,
              message: `This “good” example of “${concept.id}” is reported: ${text}`,
            },
          ]
        : [],
    );
    return [...missed, ...wrong].map((fault) => ({ path, column, ...fault }));
  });
}
