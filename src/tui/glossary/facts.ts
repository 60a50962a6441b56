import type { Concept } from '../../core/concept.ts';
import type { Span } from '../../core/span.ts';
import { conceptOf } from './draft.ts';
import { type EditState, focused } from './model.ts';

/** Wrong forms that a source term leads to; '' is the English alone. */
interface Derived {
  readonly source: string;
  readonly forms: readonly string[];
}

/** What was found in a sentence. */
export interface Caught extends Span {
  readonly message: string;
  /** The best repair. */
  readonly repair?: string | undefined;
}

/** What the editor asks about a concept. Both answer within a few milliseconds. */
export interface Oracle {
  /** Wrong forms that would be found, by source term. */
  derive(concept: Concept): readonly Derived[];
  /** What the concept alone finds in a sentence. */
  tryOut(concept: Concept, sentence: string): readonly Caught[];
}

/** What is known of the concept in hand. */
export interface Facts {
  /** Why the form can't be taken as it is. */
  readonly fault?: string | undefined;
  readonly derived: readonly Derived[];
  readonly caught: readonly Caught[];
}

/** Asks the oracle about the concept in the form, or else in focus; asks again only when concept or sentence changed. */
export function createFacts(oracle: Oracle): (state: EditState) => Facts {
  let key: string | undefined;
  let derivedFor: string | undefined;
  let subject: string | undefined;
  let facts: Facts = { derived: [], caught: [] };
  return (state) => {
    const entry = state.form ? state.form.entry : focused(state);
    const wanted = JSON.stringify([state.form?.draft ?? entry?.concept, state.trial.text]);
    if (wanted === key) return facts;
    key = wanted;
    const made = state.form
      ? conceptOf(state.form.draft, (entry ?? focused(state))?.concept.domain ?? '')
      : entry && { concept: entry.concept };
    if (!made || 'fault' in made) {
      // While a term is half written, what was known last of this very concept is better than nothing.
      facts = {
        ...(entry?.concept.id === subject ? facts : { derived: [], caught: [] }),
        fault: made?.fault,
      };
      return facts;
    }
    const { concept } = made;
    const own = JSON.stringify(concept);
    const derived = own === derivedFor ? facts.derived : oracle.derive(concept);
    derivedFor = own;
    subject = entry?.concept.id;
    const { text } = state.trial;
    facts = { derived, caught: text.trim() === '' ? [] : oracle.tryOut(concept, text) };
    return facts;
  };
}
