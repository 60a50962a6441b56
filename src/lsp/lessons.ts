import type { Lesson, LessonKey } from '../core/lesson.ts';
import type { Site } from '../project/policies.ts';
import { teach } from '../project/teaching.ts';
import type { Checkup } from './workspace.ts';

/** Writes what the editor tells into the glossary of the document; says in a line what was written. */
export async function learn(checkup: Checkup, told: unknown, site: Site): Promise<string> {
  const { policy, checker, document } = checkup;
  const { text } = await teach(lessonFrom(told, document.path), policy, checker.concepts, site);
  return text;
}

/** The lesson in the arguments of the command: what is left out is not said. */
function lessonFrom(told: unknown, path: string): Lesson {
  const values = new Map<string, unknown>(Object.entries(told ?? {}));
  const said = (key: LessonKey): string => {
    const value = values.get(key) ?? '';
    if (typeof value !== 'string') throw new Error(`“${key}” of the entry must be a text.`);
    return value.trim();
  };
  const term = said('term');
  if (term === '') throw new Error('Which term is right? Give the entry a “term”.');
  const forms = { wrong: said('wrong'), right: said('right'), zh: said('zh') };
  return { term, ...forms, kind: said('kind'), definition: said('definition'), path };
}
