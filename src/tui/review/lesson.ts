import { type LessonKey, lessonKeys } from '../../core/lesson.ts';

/** What is being told: where it came from, and which field is in hand. */
export interface LessonForm {
  readonly values: Readonly<Record<LessonKey, string>>;
  /** Index into `lessonKeys`. */
  readonly at: number;
}

/** What may be said of words in the text. */
export const topics = ['wrong', 'right', 'term'] as const;
type Topic = (typeof topics)[number];

/** The words in question, and what is known about them. */
export interface Subject {
  readonly surface: string;
  /** What should stand there. */
  readonly repair: string;
  /** The preferred term of the concept behind it. */
  readonly term: string;
  readonly kind: string;
}

/** The form with what is known filled in; the first field that only a person can fill is in hand. */
export function formFor(topic: Topic, { surface, repair, term, kind }: Subject): LessonForm {
  const empty = { term: '', wrong: '', right: '', zh: '', kind: '', definition: '' };
  if (topic === 'term') return { values: { ...empty, term: surface }, at: lessonKeys.indexOf('zh') };
  const right = term || (topic === 'wrong' ? repair : '');
  const values = { ...empty, term: right, [topic]: surface, kind };
  return { values, at: right === '' ? 0 : lessonKeys.indexOf(topic) };
}
