import { Tally } from '../core/summary.ts';
import { type Chapter, chapterOf } from './html/chapter.ts';
import { page } from './html/page.ts';
import type { Begin } from './reporter.ts';

/** One page that needs nothing beside itself, to read, to print and to show. */
export const html: Begin = (options) => {
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
};
