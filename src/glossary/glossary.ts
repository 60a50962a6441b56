import type { Page } from '../core/page.ts';
import type { CompiledGlossary } from './compiled.ts';
import { type FormIndex, findMentions, indexForms, type Mention } from './forms.ts';
import { indexNames, type NameIndex } from './names.ts';
import { indexRenderings, type RenderingIndex } from './rendering-index.ts';
import { wordsOf } from './words.ts';

/** Compiled glossaries opened for matching. */
export interface Glossary {
  readonly compiled: CompiledGlossary;
  readonly forms: FormIndex;
  readonly renderings: RenderingIndex;
  readonly names: NameIndex;
}

export const openGlossary = (compiled: CompiledGlossary): Glossary => ({
  compiled,
  forms: indexForms(compiled),
  renderings: indexRenderings(compiled.renderings),
  names: indexNames(compiled),
});

/** What stands in a page of a glossary's forms, and where. */
export interface Mentions {
  readonly list: readonly Mention[];
  /** Concepts whose allowed form stands in the page, with how often. */
  readonly counts: ReadonlyMap<number, number>;
  /** 1 for each word (of `wordsOf`) inside an allowed form. */
  readonly covered: Uint8Array;
  /** Allowed forms by the word they start at. */
  readonly allowedAt: ReadonlyMap<number, readonly Mention[]>;
}

const remembered = new WeakMap<Page, { glossary: Glossary; mentions: Mentions }>();

/** Found once a page, whichever rule asks first. */
export function mentionsOf(page: Page, glossary: Glossary): Mentions {
  const known = remembered.get(page);
  if (known?.glossary === glossary) return known.mentions;
  const words = wordsOf(page);
  const list = findMentions(words, glossary.forms);
  const counts = new Map<number, number>();
  const covered = new Uint8Array(words.norms.length);
  const allowedAt = new Map<number, Mention[]>();
  for (const mention of list) {
    const { form, first, last } = mention;
    if (form.status !== 'allowed') continue;
    allowedAt.set(first, [...(allowedAt.get(first) ?? []), mention]);
    counts.set(form.concept, (counts.get(form.concept) ?? 0) + 1);
    covered.fill(1, first, last);
  }
  const mentions = { list, counts, covered, allowedAt };
  remembered.set(page, { glossary, mentions });
  return mentions;
}
