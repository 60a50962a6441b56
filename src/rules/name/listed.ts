import type { Page } from '../../core/page.ts';
import type { Mention } from '../../glossary/forms.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import { wordsOf } from '../../glossary/words.ts';
import { conceptOf, type Knowledge } from '../knowledge.ts';
import type { Unit } from './units.ts';

/** No name of the glossary is longer in words. */
const longest = 5;

/** Another name of the same kind that the words `[first, last)` are listed with: *Hodeidah and Hajj*, *in Kyiv, Lvov and Odesa*. */
export function listedBeside(
  page: Page,
  knowledge: Knowledge,
  { first, last }: Pick<Unit, 'first' | 'last'>,
  concept: number,
): string | undefined {
  const { kind } = conceptOf(knowledge, concept);
  const { indices } = wordsOf(page);
  const { allowedAt } = mentionsOf(page, knowledge.glossary);
  // A list names nobody twice.
  const isOfKind = ({ form }: Mention): boolean =>
    form.concept !== concept && conceptOf(knowledge, form.concept).kind === kind;
  const ahead = passLink(page, indices[last - 1] ?? 0, 1);
  const next = ahead === undefined ? -1 : wordAt(indices, ahead);
  const after = allowedAt.get(next)?.find(isOfKind);
  if (after) return after.form.surface;
  const back = passLink(page, indices[first] ?? 0, -1);
  const end = back === undefined ? -1 : wordAt(indices, back) + 1;
  for (let at = Math.max(0, end - longest); at < end; at++) {
    const before = allowedAt.get(at)?.find((mention) => mention.last === end && isOfKind(mention));
    if (before) return before.form.surface;
  }
  return undefined;
}

/** The token beyond a comma, *and* or *or*, or both; undefined where there is no such link. */
export function passLink({ tokens }: Page, index: number, step: 1 | -1): number | undefined {
  let at = index + step;
  while (links.has(tokens[at]?.lower ?? '')) at += step;
  return at === index + step || tokens[at]?.kind !== 'word' ? undefined : at;
}

const links = new Set([',', 'and', 'or', '&']);

/** Which word a token is, by binary search; -1 where it is none. */
function wordAt(indices: Uint32Array, token: number): number {
  let low = 0;
  let high = indices.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const index = indices[middle] ?? 0;
    if (index === token) return middle;
    if (index < token) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
