import { Tally } from '../core/summary.ts';
import { type Chapter, chapterOf } from './html/chapter.ts';
import { page } from './html/page.ts';
import type { Reporter } from './reporter.ts';

/** One page that needs nothing beside itself, to read, to print and to show. */
export const html: Reporter = {
  name: 'html',
  summary: 'a page to read and to show: the text with its findings, charts and repairs',
  alone: true,
  saysVerdicts: true,
  begin(options) {
    const tally = new Tally();
    const chapters: Chapter[] = [];
    return {
      // Verdict and contents come first on the page, so it is written once all is known.
      file(file) {
        tally.add(file);
        chapters.push(chapterOf(file, chapters.length, options));
        return '';
      },
      end: (closing) => page({ ...closing, chapters, summary: tally.summary(), options }),
    };
  },
};
