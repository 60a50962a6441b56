import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import winkNLP from 'wink-nlp';
import { type Archive, openArchive } from '../core/archive.ts';
import { Keys } from '../core/keys.ts';

/** A part of speech, and where in the text its token begins. */
export interface Tagged {
  readonly at: number;
  readonly tag: string;
}

export type TagText = (text: string) => readonly Tagged[];

/** What wink-nlp's English model says beside its lexicon. */
export interface Frame {
  readonly packing: unknown;
  readonly tcat: unknown;
  readonly trex: unknown;
  readonly preserve: unknown;
  readonly pos: unknown;
  readonly tokenTypes: readonly string[];
  readonly tags: readonly string[];
  /** Which parts of speech the words of a class may be. */
  readonly classes: readonly (readonly number[])[];
}

/**
 * Opens wink-nlp over the model that the build distilled. Its own takes four times as long to open as Node to start: it
 * is parsed, copied and indexed whole, where a sentence asks for thirty words.
 */
export function openWink(packed: Uint8Array): TagText {
  const archive = openArchive(packed);
  const nothing = () => ({ machines: [noMachine], transformers: [] });
  const model = { core: () => coreOf(archive), pos, featureFn, addons: {} };
  const nlp = winkNLP(
    { ...model, sbd: nothing, ner: nothing, negation: nothing, sa: nothing, metaCER: nothing },
    ['pos'],
  );
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out();
    const spaces = tokens.out(nlp.its.precedingSpaces);
    let at = 0;
    return tokens.out(nlp.its.pos).map((tag, index) => {
      const start = at + (spaces[index]?.length ?? 0);
      at = start + (words[index]?.length ?? 0);
      return { at: start, tag };
    });
  };
}

/** A machine that knows no pattern, as wink-nlp stores one. */
const noMachine = '[100,0,{"0":{}},{},{},{}]';

/** The model as wink-nlp takes it: words are looked up in the archive, and new ones kept beside it. */
function coreOf(archive: Archive): object {
  const { tokenTypes, tags, classes, ...frame }: Frame = JSON.parse(archive.bytes('frame').toString());
  const lexemes = new Keys(archive, 'lexemes');
  return {
    ...frame,
    lexicon: archive.numbers('lexicon'),
    xpansions: archive.numbers('xpansions'),
    features: {
      ...{ prefix: newFeature(), suffix: newFeature(), shape: newFeature() },
      lexeme: {
        list: listOf(lexemes),
        hash: numbersOf(lexemes),
        index: lexemes.size,
        intrinsicSize: lexemes.size,
      },
      tokenType: { list: tokenTypes },
      pos: { list: tags },
      posClusters: { list: classes.map((each) => new Set(each)) },
    },
  };
}

/** Of a feature that no tag depends on, what the texts bring. */
const newFeature = (): object => ({ list: [], hash: Object.create(null), index: 0 });

/** The number of each lexeme, by its text. */
function numbersOf(lexemes: Keys): object {
  const get = (_: object, key: string | symbol, own: object): number | undefined => {
    const number = typeof key === 'string' ? lexemes.find(key) : -1;
    if (number < 0) return undefined;
    Reflect.set(own, key, number);
    return number;
  };
  return Object.create(new Proxy({}, { get }));
}

/** The lexemes by number; what is pushed comes after them. */
function listOf(lexemes: Keys): object {
  const get = (array: object, key: string | symbol, own: object): unknown => {
    const number = typeof key === 'string' ? Number(key) : Number.NaN;
    if (!(number < lexemes.size)) return Reflect.get(array, key);
    const lexeme = lexemes.at(number);
    Reflect.set(own, key, lexeme);
    return lexeme;
  };
  return Object.setPrototypeOf(new Array(lexemes.size), new Proxy(Array.prototype, { get }));
}
