/** What can be told to a glossary about a concept, in the order of the form. */
export const lessonKeys = ['term', 'wrong', 'right', 'zh', 'kind', 'definition'] as const;
export type LessonKey = (typeof lessonKeys)[number];

/** What a reviewer tells the glossary; '' where there is nothing to say. */
export interface Lesson extends Readonly<Record<LessonKey, string>> {
  /** The document under review that it came from. */
  readonly path: string;
}
