import { openArchive, packArchive } from '../core/archive.ts';
import type { Bytes } from '../core/bytes.ts';
import type { Concept } from '../core/concept.ts';
import { Keys } from '../core/keys.ts';
import type { Page } from '../core/page.ts';
import { Strings } from '../core/strings.ts';
import { type Form, type FormIndex, findMentions, type Mention, readForm } from './forms.ts';
import { Groups } from './groups.ts';
import { Lines } from './lines.ts';
import type { NamePart } from './name-parts.ts';
import type { NameIndex } from './names.ts';
import { openRenderings, type RenderingIndex } from './rendering-index.ts';
import type { SourceIndex, SourceTerm } from './sources.ts';
import { wordsOf } from './words.ts';

/** Compiled glossaries opened for matching. */
export interface Glossary {
  readonly concepts: Lines<Concept>;
  /** How many concepts are of a domain. */
  sizeOf(domain: string): number;
  /** By what they are called in a language that texts come from. */
  readonly conceptsBySource: Groups<Concept>;
  readonly sources: SourceIndex;
  readonly forms: FormIndex;
  /** Allowed forms without their spaces, by `squashedKey`. */
  readonly squashed: Groups<Form>;
  readonly renderings: RenderingIndex;
  readonly names: NameIndex;
}

/** What `compile` made of no concepts. */
export const emptyGlossary = packArchive({});

/** Throws a RangeError where the bytes are none that `compile` made. */
export function openGlossary(compiled: Uint8Array | Bytes): Glossary {
  const archive = openArchive(compiled);
  const concepts = new Lines<Concept>(new Strings(archive, 'concepts'), JSON.parse);
  const domains = new Keys(archive, 'domains');
  const sizes = archive.numbers('domains.sizes');
  const forms = new Lines(new Strings(archive, 'forms'), readForm);
  const sources = new Lines<SourceTerm>(new Strings(archive, 'sources'), JSON.parse);
  const names = new Lines<NamePart>(new Strings(archive, 'names'), JSON.parse);
  return {
    concepts,
    sizeOf: (domain) => sizes[domains.find(domain)] ?? 0,
    conceptsBySource: new Groups(archive, 'concepts.bySource', concepts),
    sources: new Groups(archive, 'sources.byStart', sources),
    forms: new Groups(archive, 'forms.byWord', forms),
    squashed: new Groups(archive, 'forms.squashed', forms),
    renderings: openRenderings(archive),
    names: {
      bySound: new Groups(archive, 'names.bySound', names),
      byHearing: new Groups(archive, 'names.byHearing', names),
      words: new Keys(archive, 'names.words'),
      remembered: new Map(),
    },
  };
}

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
