import type { Bytes } from '../core/bytes.ts';
import type { Checker } from '../core/checker.ts';
import type { Concept } from '../core/concept.ts';
import { check } from '../core/engine.ts';
import { openLexicon } from '../english/lexicon.ts';
import { Shelves } from '../english/shelves.ts';
import { createTagger } from '../english/tagger.ts';
import { openGlossary } from '../glossary/glossary.ts';
import { openTable, openTagger, readNote, readTable } from '../io/package.ts';
import { type ChineseDictionary, openDictionary } from '../pivot/chinese/dictionary.ts';
import type { Dictionaries } from '../pivot/dictionaries.ts';
import { openRussian, type RussianDictionary } from '../pivot/russian/dictionary.ts';
import { finished } from '../rules/finishing.ts';
import type { Knowledge } from '../rules/knowledge.ts';
import { rules } from '../rules/list.ts';

const finishedRules = rules.map((rule) => finished(rule));

export type English = Omit<Knowledge, 'glossary'>;

let loaded: English | undefined;

/** The dictionaries, read once a process. */
export function english(): English {
  loaded ??= {
    lexicon: openLexicon(
      readTable('lexicon'),
      lazily(() => openTable('shapes')),
    ),
    compounds: readTable('compounds'),
    gazetteer: readTable('gazetteer'),
    tag: createTagger(openTagger),
    names: lazily(() => readTable('shipped')),
    rare: lazily(() => new Shelves(openTable('rare'))),
    chinese: dictionary,
  };
  return loaded;
}

/** Opened when it is first asked for. */
function lazily<T>(open: () => T): () => T {
  let opened: T | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

let opened: ChineseDictionary | undefined;

/** CC-CEDICT, read once a process. */
function dictionary(): ChineseDictionary {
  opened ??= openDictionary(
    {
      glosses: readTable('glosses'),
      heads: readTable('heads'),
      confusables: readTable('confusables'),
      meanings: readTable('meanings'),
    },
    english().lexicon,
  );
  return opened;
}

let russian: RussianDictionary | undefined;

/** Those of all pivots. */
export function dictionaries(): Dictionaries {
  russian ??= openRussian(readNote('russian'));
  return { chinese: dictionary(), russian };
}

/** Throws a RangeError where the bytes are no compiled glossary. */
export function openChecker(compiled: Uint8Array | Bytes): Checker {
  const glossary = openGlossary(compiled);
  const knowledge: Knowledge = { ...english(), glossary };
  let byId: ReadonlyMap<string, Concept> | undefined;
  return {
    check: (document, settings) => check(document, finishedRules, knowledge, settings),
    // Reading every concept takes longer than checking an article: only those who ask pay for it.
    get concepts() {
      byId ??= new Map([...glossary.concepts].map((concept) => [concept.id, concept]));
      return byId;
    },
  };
}
