import { quoteOf, surfaceOf } from '../article.ts';
import type { NameRun } from '../names.ts';
import type { Match, Scene } from '../scene.ts';
import type { Term } from '../terms.ts';

/** The garbled texts' names with their titles, and whose names they are. */
export interface Titled {
  readonly run: NameRun;
  readonly person: Term;
}

/** A title that no trusted text gives the person: *district judge laurel Beeler*. */
export function title({ terms }: Scene, titled: readonly Titled[]): Match[] {
  return titled.flatMap(({ run, person }) => {
    const { article, first, titleFirst } = run;
    const form = surfaceOf(article, titleFirst, first);
    const norms = article.words.norms.slice(titleFirst, first);
    const own = terms.find(
      ({ kind, text }) => kind === 'title' && person.titles.includes(text.toLowerCase()),
    );
    const trusted = own?.places[0];
    if (!own || !trusted || norms.length < 2 || norms.at(-1) !== own.norms.at(-1)) return [];
    if (own.norms.join(' ') === norms.join(' ')) return [];
    const pairing = {
      form,
      way: 'title' as const,
      confidence: 0.8,
      evidence: [{ text: `both stand before the name of ${person.text}`, weight: 0.8 }],
      garbled: quoteOf(article, titleFirst, first),
      trusted: quoteOf(trusted.article, trusted.first, trusted.last),
      count: 1,
      isDerived: true,
    };
    return [{ term: own, norms, pairing }];
  });
}
