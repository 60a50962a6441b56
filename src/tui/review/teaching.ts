import { replacementOf } from '../../core/decision.ts';
import { lessonKeys, type Subject, topics } from '../../core/lesson.ts';
import type { Span } from '../../core/span.ts';
import { lineOf } from '../parts/line-editor.ts';
import type { ReviewFile } from './article.ts';
import { keyOf } from './keys.ts';
import { formFor } from './lesson.ts';
import { count, currentArticle, type ReviewState, say, withMode } from './model.ts';
import { recheck } from './recheck.ts';

/** The finding in focus, unless the search has come to other words. */
export function subjectOf(state: ReviewState): Subject | undefined {
  const article = currentArticle(state);
  if (!article) return undefined;
  const { file, focus, decisions } = article;
  const finding = file.findings[focus];
  const { match } = state;
  if (match && !(finding && contains(finding, match)))
    return { surface: file.text.slice(match.start, match.end), repair: '', term: '', kind: '' };
  if (!finding) return undefined;
  const concept = file.concepts.get(finding.conceptId ?? '');
  const repair = replacementOf(decisions[focus]) ?? finding.suggestions[0]?.text ?? '';
  return {
    surface: finding.surface,
    repair,
    term: concept?.preferred ?? '',
    kind: concept?.kind ?? '',
  };
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Asks what is to be said of the words in focus. */
export const startTeaching = (state: ReviewState): ReviewState =>
  subjectOf(state)?.surface
    ? withMode(state, 'teach')
    : say(state, `There are no words here to tell the glossary about: ${keyOf('search')} finds some.`);

/** Opens the form for what may be said. */
export function openLesson(state: ReviewState, choice: number): ReviewState {
  const subject = subjectOf(state);
  const topic = topics[choice];
  if (!subject || !topic) return state;
  const lesson = formFor(topic, subject);
  return { ...withMode(state, 'lesson'), lesson, editor: lineOf(lesson.values[keyAt(lesson.at)]) };
}

const keyAt = (at: number) => lessonKeys[at] ?? 'term';

/** The form with what is written in the field in hand. */
function filled({ lesson, editor }: ReviewState): ReviewState['lesson'] {
  return lesson && { ...lesson, values: { ...lesson.values, [keyAt(lesson.at)]: editor.text.trim() } };
}

/** Takes another field in hand. */
export function moveField(state: ReviewState, by: 1 | -1): ReviewState {
  const lesson = filled(state);
  if (!lesson) return state;
  const at = (lesson.at + by + lessonKeys.length) % lessonKeys.length;
  return { ...state, lesson: { ...lesson, at }, editor: lineOf(lesson.values[keyAt(at)]) };
}

/** Asks for the lesson to be written into the glossary. */
export function commitLesson(state: ReviewState): ReviewState {
  const lesson = filled(state);
  const path = currentArticle(state)?.file.path;
  if (!lesson || path === undefined) return state;
  if (lesson.values.term === '')
    return say({ ...state, lesson: { ...lesson, at: 0 }, editor: lineOf('') }, 'Which term is right?', 'bad');
  if (state.teaching) return say(state, 'Still writing…');
  return say({ ...state, lesson, teaching: { ...lesson.values, path } }, 'Writing…');
}

/** The glossary knows more, and the documents were checked again. */
export function taught(state: ReviewState, files: readonly ReviewFile[], text: string): ReviewState {
  const before = state.articles.map(({ file }) => file.findings.length);
  const next = recheck(state, files);
  const differences = next.articles.map(({ file }, at) => file.findings.length - (before[at] ?? 0));
  const change = differences.reduce((sum, each) => sum + each, 0);
  const effect =
    change === 0 ? '' : `${count(Math.abs(change), 'finding')} ${change > 0 ? 'more' : 'fewer'}. `;
  return say(
    { ...withMode(next, 'browse'), lesson: undefined, teaching: undefined, match: undefined },
    `${effect}${text}`,
    'good',
  );
}

export const teachFailed = (state: ReviewState, reason: string): ReviewState =>
  say({ ...state, teaching: undefined }, reason, 'bad');
