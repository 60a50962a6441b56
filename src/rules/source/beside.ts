import type { Segment } from '../../core/document.ts';
import type { Page } from '../../core/page.ts';
import { isAllCaps, type Token } from '../../core/token.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import { findSources, type SourceMention, sourceUnits } from '../../glossary/sources.ts';
import { wordsOf } from '../../glossary/words.ts';
import type { Knowledge } from '../knowledge.ts';

/** A segment whose source is known, with what the glossary knows of either side. */
export interface Beside {
  readonly number: number;
  readonly segment: Segment;
  /** The source as terms are found in it. */
  readonly units: readonly string[];
  readonly mentions: readonly SourceMention[];
  /** The segment's words `[first, last)` of `wordsOf(page)`. */
  readonly first: number;
  readonly last: number;
  /** By concept: where the source has it, whole or in part. */
  readonly said: ReadonlyMap<number, readonly SourceMention[]>;
  /** By concept: how often an allowed form stands in the translation. */
  readonly kept: ReadonlyMap<number, number>;
}

const remembered = new WeakMap<Page, { knowledge: Knowledge; list: readonly Beside[] }>();

/** The page's segments that have a source, each looked through once, whichever rule asks first. */
export function besides(page: Page, knowledge: Knowledge): readonly Beside[] {
  const known = remembered.get(page);
  if (known?.knowledge === knowledge) return known.list;
  const list = page.segments.some(({ source }) => source) ? lookThrough(page, knowledge) : [];
  remembered.set(page, { knowledge, list });
  return list;
}

function lookThrough(page: Page, knowledge: Knowledge): Beside[] {
  const { tokens } = wordsOf(page);
  const { glossary } = knowledge;
  const { allowedAt } = mentionsOf(page, glossary);
  const found: Beside[] = [];
  let first = 0;
  for (const segment of page.segments) {
    const { start, end, source } = segment;
    while ((tokens[first]?.start ?? end) < start) first++;
    let last = first;
    while ((tokens[last]?.start ?? end) < end) last++;
    if (source) {
      const units = sourceUnits(source);
      const mentions = findSources(units, glossary.sources).filter(
        (mention) => !isPartOfWord(units, mention, knowledge),
      );
      const said = new Map<number, SourceMention[]>();
      for (const mention of mentions) {
        const list = said.get(mention.source.concept);
        if (list) list.push(mention);
        else said.set(mention.source.concept, [mention]);
      }
      const kept = new Map<number, number>();
      for (let at = first; at < last; at++) {
        for (const { form } of allowedAt.get(at) ?? []) {
          if (!isGloss(page.text, tokens[at])) kept.set(form.concept, (kept.get(form.concept) ?? 0) + 1);
        }
      }
      found.push({ number: found.length, segment, units, mentions, first, last, said, kept });
    }
    first = last;
  }
  return found;
}

/** 马尔 is no Marl in 马尔代夫, the Maldives: two characters coincide. 荷兰 in 荷兰人 is still Holland. */
function isPartOfWord(
  units: readonly string[],
  { first, last }: SourceMention,
  knowledge: Knowledge,
): boolean {
  if (last - first > 2 || !/^\p{Script=Han}/u.test(units[first] ?? '')) return false;
  const { glosses } = knowledge.chinese();
  for (let from = Math.max(0, first - 2); from < last; from++) {
    for (let to = Math.max(from + 3, last); to <= from + 5; to++) {
      const isSuffixed = from === first && to === last + 1;
      if (!isSuffixed && glosses(units.slice(from, to).join('')).length > 0) return true;
    }
  }
  return false;
}

/** *State of the Union Address (SONA)*: a short form in brackets says nothing of the words before it. */
const isGloss = (text: string, token: Token | undefined): boolean =>
  token !== undefined && isAllCaps(token.text) && text[token.start - 1] === '(' && text[token.end] === ')';

/** The segment that holds this offset, by binary search; undefined where it has no source. */
export function besideAt(list: readonly Beside[], offset: number): Beside | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const beside = list[middle];
    if (!beside) return undefined;
    if (offset < beside.segment.start) high = middle - 1;
    else if (offset >= beside.segment.end) low = middle + 1;
    else return beside;
  }
  return undefined;
}
