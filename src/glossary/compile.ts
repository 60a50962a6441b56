import type { Concept } from '../core/concept.ts';
import { normalWords } from '../english/normal.ts';
import type { ChineseDictionary } from '../pivot/chinese/dictionary.ts';
import { renderings } from '../pivot/chinese/render.ts';
import { romanizations } from '../pivot/chinese/romanize.ts';
import type { Rendering, Slot } from '../pivot/rendering.ts';
import type { CompiledGlossary, CompiledRendering, CompiledSlot, Form } from './compiled.ts';
import { namePartsOf } from './name-parts.ts';

/** Derives from each concept how it may be written, right and wrong. Takes about a millisecond a concept. */
export function compile(concepts: readonly Concept[], chinese: ChineseDictionary): CompiledGlossary {
  const forms = concepts.flatMap((concept, index) => formsOf(concept, index, chinese));
  const namesBySource = englishBySource(concepts);
  const slots = new SlotTable();
  const found: CompiledRendering[] = [];
  for (const [index, concept] of concepts.entries()) {
    if (concept.kind === 'person') continue;
    for (const rendering of concept.source.zh.flatMap((term) => renderings(term, chinese))) {
      const completed = completeSlots(rendering, concept, namesBySource);
      found.push({
        concept: index,
        source: rendering.source,
        slots: completed.map((slot) => slots.add(slot)),
      });
    }
  }
  return { concepts, forms, slots: slots.list, renderings: found, names: concepts.flatMap(namePartsOf) };
}

function formsOf(concept: Concept, index: number, chinese: ChineseDictionary): Form[] {
  const form = (surface: string, status: Form['status'], reason?: string): Form => ({
    key: normalWords(surface).join(' '),
    surface,
    status,
    concept: index,
    ...(reason === undefined ? {} : { reason }),
  });
  const allowed = [concept.preferred, ...concept.admitted].map((term) => form(term, 'allowed'));
  const deprecated = concept.deprecated.map(({ term, reason }) => form(term, 'deprecated', reason));
  const taken = new Set([...allowed, ...deprecated].map(({ key }) => key));
  const romanized = concept.source.zh
    .flatMap((term) => romanizations(term, chinese))
    .filter((spelling) => !chinese.lexicon.isOrdinary(spelling) && spelling.length > 5)
    .map((spelling) => form(spelling, 'romanized'));
  return [...allowed, ...deprecated, ...romanized.filter(({ key }) => !taken.has(key))].filter(
    ({ key }) => key !== '',
  );
}

/** What the glossary itself calls a piece of a source term: 微信 in 美国微信用户联合会 is *WeChat*. */
function englishBySource(concepts: readonly Concept[]): Map<string, string[]> {
  const bySource = new Map<string, string[]>();
  for (const { preferred, source } of concepts) {
    for (const term of source.zh)
      bySource.set(term, [...(bySource.get(term) ?? []), normalWords(preferred).join(' ')]);
  }
  return bySource;
}

/**
 * Adds what the dictionary can't know: what the glossary calls a piece, and the right term's own words for the
 * pieces that no gloss explains, so that *initial injunction* is as much a rendering as *initial ban*.
 */
function completeSlots(
  { slots }: Rendering,
  concept: Concept,
  bySource: ReadonlyMap<string, readonly string[]>,
): Slot[] {
  const english = new Set(normalWords(concept.preferred));
  const explains = ({ words }: Slot): boolean => words.some((word) => english.has(word));
  const explained = new Set(slots.flatMap(({ words }) => words.filter((word) => english.has(word))));
  const rest = [...english].filter((word) => !explained.has(word) && !smallWords.has(word));
  return slots.map((slot) => {
    const known = slots.length > 1 ? (bySource.get(slot.source) ?? []) : [];
    const own = explains(slot) ? [] : rest;
    return { ...slot, words: [...new Set([...slot.words, ...known, ...own])] };
  });
}

const smallWords = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'a', 'an']);

/** Slots repeat (部, 美国): each is kept once. */
class SlotTable {
  readonly list: CompiledSlot[] = [];
  readonly #indices = new Map<string, number>();

  add(slot: Slot): number {
    const key = JSON.stringify(slot);
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#indices.set(key, this.list.length);
    this.list.push(slot);
    return this.list.length - 1;
  }
}
