import { packArchive } from '../core/archive.ts';
import { packKeys } from '../core/keys.ts';
import type { Frame } from '../english/wink.ts';

/** The parts of wink-nlp's English model that tagging asks for, once it has opened it. */
export interface WinkCore extends Pick<Frame, 'packing' | 'tcat' | 'trex' | 'preserve' | 'pos'> {
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly features: Readonly<
    Record<'lexeme' | 'tokenType' | 'pos', { readonly list: readonly string[] }> & {
      readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
    }
  >;
}

/** For `openWink`. */
export function distilTagger(core: WinkCore): Uint8Array {
  const { packing, tcat, trex, preserve, pos, lexicon, xpansions, features } = core;
  const frame: Frame = {
    ...{ packing, tcat, trex, preserve, pos },
    tokenTypes: features.tokenType.list,
    tags: features.pos.list,
    classes: features.posClusters.list.map((each) => [...each]),
  };
  return packArchive({
    frame: Buffer.from(JSON.stringify(frame)),
    lexicon,
    xpansions,
    ...packKeys('lexemes', features.lexeme.list),
  });
}
