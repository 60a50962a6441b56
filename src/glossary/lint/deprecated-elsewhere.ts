import { allowed, type Check, type Entry } from './check.ts';

/** A form that one concept calls wrong and another calls right: what is right is never reported. */
export const deprecatedElsewhere: Check = {
  id: 'deprecated-elsewhere',
  level: 'error',
  summary: 'a deprecated form is a right one of this or another concept',
  *run(entries) {
    const right = new Map<string, Entry>();
    for (const entry of entries)
      for (const form of allowed(entry.concept)) right.set(form.toLowerCase(), entry);
    for (const entry of entries) {
      for (const { term } of entry.concept.deprecated) {
        const other = right.get(term.toLowerCase());
        if (!other) continue;
        const whose = other === entry ? 'its own' : `${other.concept.id}'s (${other.path}:${other.line})`;
        yield {
          entry,
          message: `“${term}” is deprecated here, and is ${whose} right form`,
          repair: 'take it out where it does not belong',
        };
      }
    }
  },
};
