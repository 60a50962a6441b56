import { allowed, type Check, type Entry } from './check.ts';

/** One form under two concepts: a text can't say which is meant. */
export const sharedForm: Check = {
  id: 'shared-form',
  level: 'warning',
  summary: 'two concepts have the same form',
  *run(entries) {
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      for (const form of new Set(allowed(entry.concept).map((each) => each.toLowerCase()))) {
        const other = first.get(form);
        if (!other) first.set(form, entry);
        else
          yield {
            entry,
            message: `“${form}” is also a form of ${other.concept.id} (${other.path}:${other.line})`,
            repair: `keep it in one, or make one concept of both: ungarble glossary merge ${entry.concept.id} ${other.concept.id}`,
          };
      }
    }
  },
};
