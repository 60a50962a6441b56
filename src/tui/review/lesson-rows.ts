import { conceptKinds } from '../../core/concept.ts';
import { type LessonKey, lessonKeys } from '../../core/lesson.ts';
import { fieldRow } from '../parts/field.ts';
import { textWidth } from '../parts/measure.ts';
import { fitTo, type Row, run } from '../parts/rows.ts';
import { wrapped } from '../parts/wrap.ts';
import type { ReviewState } from './model.ts';
import { subjectOf } from './teaching.ts';
import { theme } from './theme.ts';

/** What may be said of the words in focus. */
export function topicRows(state: ReviewState, width: number): Row[] {
  const { surface = '', repair = '', term = '' } = subjectOf(state) ?? {};
  const right = term || repair;
  const choices = [
    right ? `It is wrong: the term is “${right}”` : 'It is wrong: the term is …',
    term ? `It is right, too, beside “${term}”` : 'It is right, beside the term …',
    'It is a term of its own',
  ];
  return [
    [],
    ...wrapped(`What should the glossary know about “${surface}”?`, width - 2).map((line) => [
      run(` ${line}`, theme.strong),
    ]),
    [],
    ...choices.map((text, at) => {
      const isHere = at === state.line;
      const lead = [
        run(isHere ? ` ${theme.pointer.text} ` : '   ', theme.pointer.style),
        run(`${at + 1}  `, theme.strong),
      ];
      return fitTo([...lead, run(text, isHere ? theme.strong : undefined)], width);
    }),
  ];
}

const labels: Readonly<Record<LessonKey, string>> = {
  term: 'Right term',
  wrong: 'Wrong form',
  right: 'Also right',
  zh: 'In Chinese',
  kind: 'Kind',
  definition: 'What it is',
};
const widest = Math.max(...Object.values(labels).map(textWidth)) + 2;

const hintFor = (key: LessonKey | undefined): string =>
  key === 'kind'
    ? `One of ${conceptKinds.join(', ')}.`
    : 'Only the right term must be there; the text is checked again at once.';

/** The form of a glossary entry: only the term must be there. */
export function lessonRows({ lesson, editor }: ReviewState, width: number): Row[] {
  if (!lesson) return [];
  const fields = lessonKeys.map((key, at): Row => {
    const label = ` ${labels[key].padEnd(widest)}`;
    return at === lesson.at
      ? fieldRow(label, editor, width - 2, { ...theme.field, label: theme.strong })
      : [run(label, theme.faint), run(lesson.values[key])];
  });
  const heading = [run(' A glossary entry', theme.strong)];
  return [
    [],
    heading,
    [],
    ...fields,
    [],
    ...wrapped(hintFor(lessonKeys[lesson.at]), width - 2).map((line) => [run(` ${line}`, theme.faint)]),
  ];
}
