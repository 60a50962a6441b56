import { mineDocuments } from '../../../src/cli/mining.ts';
import { plain } from '../../../src/codecs/document/plain.ts';
import type { Proposal } from '../../../src/core/proposal.ts';

/** Mines texts given as they are. */
export const mined = (trusted: readonly string[], garbled: readonly string[] = []): Proposal[] =>
  mineDocuments(
    trusted.map((text, index) => plain(`trusted-${index}.txt`, text)),
    garbled.map((text, index) => plain(`garbled-${index}.txt`, text)),
  );

/** `form → term (way)` */
export const pairsOf = (proposals: readonly Proposal[]): string[] =>
  proposals.flatMap(({ concept, pairings }) =>
    pairings.map(({ form, way }) => `${form} → ${concept.preferred} (${way})`),
  );
