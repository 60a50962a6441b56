import { allowed, type Check } from './check.ts';

/** Capitals that contradict the concept's own case policy. */
export const casePolicy: Check = {
  id: 'case-policy',
  level: 'warning',
  summary: 'forms and case policy contradict each other',
  *run(entries) {
    for (const entry of entries) {
      const { concept } = entry;
      const seen = new Map<string, string>();
      for (const form of allowed(concept)) {
        const other = seen.get(form.toLowerCase());
        seen.set(form.toLowerCase(), other ?? form);
        if (other === undefined || other === form) continue;
        const repair = concept.case === 'any' ? 'leave one out' : 'leave one out, or say “case: any”';
        const admitted = concept.admitted.filter((each) => each !== form);
        const message = `“${other}” and “${form}” differ in capitals alone`;
        yield { entry, message, repair, ...(concept.case === 'any' ? { fields: { admitted } } : {}) };
      }
      const { kind, preferred } = concept;
      if (
        kind === 'person' &&
        concept.case !== 'any' &&
        preferred === preferred.toLowerCase() &&
        /\p{Ll}/u.test(preferred)
      )
        yield {
          entry,
          message: `“${preferred}” has no capital, though it is the name of a person`,
          repair: 'write it with its capitals, or choose another kind',
        };
    }
  },
};
