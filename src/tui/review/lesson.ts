import { draftOf, type LessonKey, lessonKeys, type Subject, type Topic } from '../../core/lesson.ts';

/** What is being told: where it came from, and which field is in hand. */
export interface LessonForm {
  readonly values: Readonly<Record<LessonKey, string>>;
  /** Index into `lessonKeys`. */
  readonly at: number;
}

/** The form with what is known filled in; the first field that only a person can fill is in hand. */
export function formFor(topic: Topic, subject: Subject): LessonForm {
  const values = draftOf(topic, subject);
  if (topic === 'term') return { values, at: lessonKeys.indexOf('zh') };
  return { values, at: values.term === '' ? 0 : lessonKeys.indexOf(topic) };
}
