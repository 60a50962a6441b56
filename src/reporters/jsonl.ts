import { escaped } from '../core/printable.ts';
import { Tally } from '../core/summary.ts';
import { plainBaseline, plainFile, plainSummary, plainVerdict, schemaVersion, toolOf } from './json.ts';
import type { Begin } from './reporter.ts';

/** For programs that read while the run goes on: a line a file, then one with the summary. */
export const jsonl: Begin = (options) => {
  const tally = new Tally();
  const line = (object: object): string => `${escaped(JSON.stringify(object))}\n`;
  return {
    file(file) {
      tally.add(file);
      return line({ file: plainFile(file, options) });
    },
    end({ failures, verdicts, baseline }) {
      const summary = plainSummary(tally.summary());
      return line({
        schemaVersion,
        tool: toolOf(options),
        failures,
        failedGates: verdicts.map(plainVerdict),
        ...(baseline && { baseline: plainBaseline(baseline) }),
        summary,
      });
    },
  };
};
