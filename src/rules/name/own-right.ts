import type { Concept } from '../../core/concept.ts';
import type { Evidence } from '../../core/finding.ts';
import type { Page } from '../../core/page.ts';
import { nationWords } from '../../english/nations.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import type { NameMatch } from '../../glossary/names.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Alignment } from './alignment.ts';
import { earOf } from './resemblance.ts';
import { usesOf } from './uses.ts';

/** Kinds of place that CC-CEDICT lists in full for China. */
const complete = new Set(['county', 'district']);

const weights = { unlisted: 0.12, unknown: 0.08, knownByEar: -0.05, named: -0.12, sound: -0.5 };

/** A word of the text, held against a word of a name. */
interface Held {
  readonly match: NameMatch;
  readonly word: string;
  readonly alignment: Alignment;
}

/** What speaks for the word as it stands: it is a place, a person or a word of its own. */
export function ownRight(page: Page, knowledge: Knowledge, held: Held, { kind }: Concept): Evidence[] {
  const { match, word } = held;
  const lower = word.toLowerCase();
  // Tulufan is listed, too: it is the pinyin of Turpan.
  const isPinyinOfIt = lower === match.part.heard?.syllables.join('');
  const known = isPinyinOfIt ? undefined : knowledge.gazetteer.get(lower);
  const head = kind === 'place' && !isPinyinOfIt ? headBeside(held.alignment) : undefined;
  if (head && known?.split(' ').includes(head))
    return [{ text: `there is a ${head} called “${word}”`, weight: -0.5 }];
  if (match.isAnotherName && head && complete.has(head))
    return [{ text: `China has no ${head} called “${word}”`, weight: weights.unlisted }];
  const own = ofItsOwn(page, knowledge, held, known !== undefined);
  if (!match.isAnotherName) return [own];
  const text = `“${word}” is as sound a Chinese name as “${match.part.word}”`;
  const sound = { text, weight: isNamesake(page, knowledge, held, kind) ? -0.1 : weights.sound };
  return own.weight > 0 ? [sound] : [sound, own];
}

/** The most that may speak for a broken name, before the words beside it are known: `mayGoOn` if some of them may belong to it. */
export function mostFromOwnRight(
  { lexicon }: Knowledge,
  match: NameMatch,
  word: string,
  mayGoOn: boolean,
): number {
  if (match.isAnotherName) return mayGoOn ? weights.unlisted : weights.sound;
  if (lexicon.knows(word)) return earOf(match) > 0 ? weights.knownByEar : weights.named;
  return weights.unknown;
}

/** Two people of one surname and nearly one given name hardly stand in one text: *Fan Zhongyan*, and once *Fan Zhongyun*. */
function isNamesake(
  page: Page,
  { glossary }: Knowledge,
  { match, alignment }: Held,
  kind: Concept['kind'],
): boolean {
  const { counts } = mentionsOf(page, glossary);
  return (
    kind === 'person' &&
    alignment.neighbours.some(({ fit }) => fit === 'same') &&
    (counts.get(match.part.concept) ?? 0) > 0
  );
}

function ofItsOwn(page: Page, { lexicon }: Knowledge, { match, word }: Held, isListed: boolean): Evidence {
  const lower = word.toLowerCase();
  // What is spelt by ear mostly turns into a name or a word that there is: Leahy, Forge.
  const byEar = earOf(match) > 0;
  if (isListed || nationWords(lower).length > 0)
    return { text: `“${word}” is a place or person of its own`, weight: byEar ? -0.15 : -0.4 };
  if (lexicon.isOrdinary(word)) {
    const text = `“${lower}” is an ordinary word`;
    if (usesOf(page).has(lower)) return { text, weight: -0.25 };
    return {
      text: `${text}, but a name in this document`,
      weight: byEar ? weights.knownByEar : weights.named,
    };
  }
  if (lexicon.knows(word))
    return { text: `“${word}” is a name of its own`, weight: byEar ? weights.knownByEar : -0.2 };
  return { text: `no dictionary knows “${word}”`, weight: weights.unknown };
}

/** *County* after both the right name and the word in the text. */
function headBeside({ neighbours }: Alignment): string | undefined {
  const head = neighbours.at(-1);
  return head?.fit === 'same' ? head.right.toLowerCase() : undefined;
}
