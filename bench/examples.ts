import { message } from '../src/core/message.ts';
import type { Span } from '../src/core/span.ts';
import type { Found, Mark, Verdict } from './score.ts';
import type { Example } from './section.ts';

const maxExamples = 15;
const around = 45;

/** Errors that nothing was found on, the most frequent first. */
export const worstMisses = (verdicts: readonly Verdict[]): Example[] =>
  worst(
    verdicts.flatMap(({ text, misses }) => misses.map((mark) => missOf(text.id, text.text, mark))),
    (a, b) => b.count - a.count,
  );

/** False findings, the surest first. */
export const worstAlarms = (verdicts: readonly Verdict[]): Example[] =>
  surest(verdicts.flatMap(({ text, wrong }) => wrong.map((finding) => alarmOf(text.id, text.text, finding))));

export const surest = (alarms: readonly Example[]): Example[] =>
  worst(alarms, (a, b) => (b.confidence ?? 0) - (a.confidence ?? 0) || b.count - a.count);

function missOf(where: string, text: string, mark: Mark): Example {
  const wanted = mark.right[0] === undefined ? '' : ` → ${mark.right[0]}`;
  return {
    where,
    surface: mark.surface,
    context: contextOf(text, mark),
    message: `${mark.kind}${wanted}`,
    count: 1,
  };
}

export function alarmOf(where: string, text: string, finding: Found): Example {
  const { surface, confidence, problem, ruleId } = finding;
  const says = `${ruleId}: ${message(surface, problem)}`;
  return { where, surface, context: contextOf(text, finding), message: says, confidence, count: 1 };
}

/** The stretch in «marks» with what stands around it. */
function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - around), start);
  return `${before}«${text.slice(start, end)}»${text.slice(end, end + around)}`.replace(/\s+/g, ' ');
}

function worst(examples: readonly Example[], order: (a: Example, b: Example) => number): Example[] {
  const distinct = new Map<string, Example>();
  for (const example of examples) {
    const key = `${example.surface}\u0000${example.message}`;
    const seen = distinct.get(key);
    const surer = seen && (seen.confidence ?? 0) >= (example.confidence ?? 0) ? seen : example;
    distinct.set(key, { ...surer, count: (seen?.count ?? 0) + 1 });
  }
  return [...distinct.values()].toSorted(order).slice(0, maxExamples);
}
