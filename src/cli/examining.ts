import type { Checker } from '../core/checker.ts';
import type { Document } from '../core/document.ts';
import type { Settings } from '../core/settings.ts';
import type { Examined } from './task.ts';

/** Checks a document, and looks up the concepts of what it found. */
export function examined(checker: Checker, document: Document, settings: Settings): Examined {
  const checked = checker.check(document, settings);
  const concepts = new Map(
    checked.findings.flatMap(({ conceptId = '' }) => {
      const concept = checker.concepts.get(conceptId);
      return concept ? [[conceptId, concept]] : [];
    }),
  );
  return { checked, concepts, stretches: document.reading?.stretches() };
}
