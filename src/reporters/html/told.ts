import type { Closing } from '../../core/report.ts';
import type { Summary } from '../../core/summary.ts';
import type { ReportOptions } from '../reporter.ts';
import type { Chapter } from './chapter.ts';

/** What a page is made of. */
export interface Told extends Closing {
  readonly chapters: readonly Chapter[];
  readonly summary: Summary;
  readonly options: ReportOptions;
}
