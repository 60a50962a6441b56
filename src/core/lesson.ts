/** What can be told to a glossary about a concept, in the order of the form. */
export const lessonKeys = ['term', 'wrong', 'right', 'zh', 'kind', 'definition'] as const;
export type LessonKey = (typeof lessonKeys)[number];

/** What a reviewer tells the glossary; '' where there is nothing to say. */
export interface Lesson extends Readonly<Record<LessonKey, string>> {
  /** The document under review that it came from. */
  readonly path: string;
}

/** What may be said of words in the text. */
export const topics = ['wrong', 'right', 'term'] as const;
export type Topic = (typeof topics)[number];

/** The words in question, and what is known about them. */
export interface Subject {
  readonly surface: string;
  /** What should stand there. */
  readonly repair: string;
  /** The preferred term of the concept behind it. */
  readonly term: string;
  readonly kind: string;
}

/** A lesson with what is known filled in. */
export function draftOf(
  topic: Topic,
  { surface, repair, term, kind }: Subject,
): Readonly<Record<LessonKey, string>> {
  const empty = { term: '', wrong: '', right: '', zh: '', kind: '', definition: '' };
  if (topic === 'term') return { ...empty, term: surface };
  return { ...empty, term: term || (topic === 'wrong' ? repair : ''), [topic]: surface, kind };
}
