import type { Evidence } from '../../core/finding.ts';
import type { Knowledge } from '../knowledge.ts';

const remembered = new WeakMap<Knowledge, readonly Evidence[]>();

/** The more names a word is held against, the likelier one is like it by chance: Krai and Clay, Caysen and Caixin. */
export function chance(knowledge: Knowledge): readonly Evidence[] {
  const known = remembered.get(knowledge);
  if (known) return known;
  const names = knowledge.glossary.names.words.size;
  const weight = -0.07 * Math.log10(Math.max(1, names / 50));
  const text = `compared with ${names} names, it may be like one by chance`;
  const found = weight > -0.01 ? [] : [{ text, weight }];
  remembered.set(knowledge, found);
  return found;
}
