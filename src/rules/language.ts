import type { Draft } from '../core/finding.ts';
import type { Span } from '../core/span.ts';

/** A draft of a rule about the language itself: one repair, one reason. */
export function languageDraft(
  span: Span,
  text: string,
  confidence: number,
  { says, because }: { says: string; because: string },
): Draft {
  return {
    start: span.start,
    end: span.end,
    problem: { kind: 'language', says },
    evidence: [{ text: because, weight: confidence }],
    suggestions: [{ text, confidence, reason: because }],
    confidence,
  };
}
