import { type CodeAction, CodeActionKind } from 'vscode-languageserver/node';
import { draftOf, type Subject, type Topic } from '../../core/lesson.ts';
import { elide } from '../markup.ts';
import type { Checkup } from '../workspace.ts';
import type { Action } from './action.ts';

/** The command that writes a lesson into the glossary: the document's address, and what is said of the lesson. */
export const addToGlossary = 'ungarble.addToGlossary';

/** Longer words are no term. */
const most = 100;

/** Words that a glossary may hold; markup inside them is none of them. */
const wording = /^[\p{L}\p{N}][^<>&\\\r\n]*$/u;

/** Tells the glossary about the finding's words, or about those that are selected. */
export const teach: Action = {
  kind: CodeActionKind.QuickFix,
  make({ checkup, span, found }) {
    const selected = checkup.document.text.slice(span.start, span.end).trim();
    if (found.length === 0) return lessonOn('term', subjectOf(selected), checkup);
    return found.flatMap(({ finding, diagnostic }) => {
      const { surface, suggestions, conceptId, problem } = finding;
      const concept = checkup.checker.concepts.get(conceptId ?? '');
      const repair = suggestions[0]?.text ?? '';
      const subject = { surface, repair, term: concept?.preferred ?? '', kind: concept?.kind ?? '' };
      const topics: readonly Topic[] = !concept
        ? ['term']
        : problem.kind === 'deprecated'
          ? ['right', 'term']
          : ['right', 'wrong', 'term'];
      return topics
        .flatMap((topic) => lessonOn(topic, subject, checkup))
        .map((action) => ({ ...action, diagnostics: [diagnostic] }));
    });
  },
};

const subjectOf = (surface: string): Subject => ({ surface, repair: '', term: '', kind: '' });

function lessonOn(topic: Topic, subject: Subject, { text }: Checkup): CodeAction[] {
  const { surface, term } = subject;
  if (surface.length > most || !wording.test(surface)) return [];
  const lesson = Object.fromEntries(Object.entries(draftOf(topic, subject)).filter(([, value]) => value));
  const says = {
    right: `“${elide(surface)}” is right, like “${elide(term)}”`,
    wrong: `“${elide(surface)}” is wrong for “${elide(term)}”`,
    term: `“${elide(surface)}” is a term`,
  };
  const title = `Add to the glossary: ${says[topic]}`;
  const command = { title, command: addToGlossary, arguments: [text.uri, lesson] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
