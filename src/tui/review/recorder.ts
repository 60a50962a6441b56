import type { JournalChange, JournalEvent } from '../../codecs/review/journal.ts';
import type { Log, ReviewState } from './model.ts';

type Recorded = readonly [path: string, event: JournalEvent];

/** Turns what has happened since the last call into events for the journals, the oldest first. */
export class Recorder {
  #last: Log | undefined;
  #nth = 0;

  constructor({ log }: ReviewState) {
    this.#last = log;
  }

  /** `now` in milliseconds since 1970. */
  take({ log, articles }: ReviewState, now: number): Recorded[] {
    const fresh: Log[] = [];
    for (let entry = log; entry && entry !== this.#last; entry = entry.earlier) fresh.push(entry);
    this.#last = log;
    return fresh.toReversed().flatMap(({ kind, step }) => {
      const moment = { at: now, nth: this.#nth++ };
      const touched = new Map<number, JournalChange[]>();
      for (const { article, index, after } of step.changes) {
        const finding = articles[article]?.file.findings[index];
        if (!finding) continue;
        const { start, end, surface } = finding;
        const changes = touched.get(article);
        if (changes) changes.push({ start, end, surface, after });
        else touched.set(article, [{ start, end, surface, after }]);
      }
      return [...touched].map(([article, changes]): Recorded => {
        const { path, findings } = articles[article]?.file ?? { path: '', findings: [] };
        const focus =
          article === step.current ? (findings[step.focus]?.start ?? 0) : (changes[0]?.start ?? 0);
        const event: JournalEvent =
          kind === 'step' ? { ...moment, kind, label: step.label, focus, changes } : { ...moment, kind };
        return [path, event];
      });
    });
  }
}
