import type { Evidence } from '../../core/finding.ts';
import type { NameMatch } from '../../glossary/names.ts';

/** What a name heard in so many syllables is worth: the more there are, the less is chance. */
const byEar = [0, 0.24, 0.5, 0.62, 0.66, 0.7];

/** Whether the word goes for the name by ear rather than by its letters, and how far. */
export function earOf({ part, likeness, sameSound, heard }: NameMatch): number {
  if (heard === 0) return 0;
  const letters = likeness < 0.55 ? 0 : likeness - 0.38 + (sameSound ? 0.12 : 0);
  const syllables = part.heard?.syllables.length ?? 0;
  const ear = (byEar[Math.min(syllables, 5)] ?? 0) - (1 - heard) * 0.5;
  return ear > letters ? ear : 0;
}

/** The longer a name, the less is chance; *Smit* may be anybody. */
const throughRussian = (word: string): number => 0.45 + Math.min(0.2, 0.03 * (word.length - 4));

/** How like a name of the glossary a word is, by its letters or by ear. */
export function resemblance(match: NameMatch, word: string): Evidence[] {
  const { part, likeness, sameSound, heard, isRussian } = match;
  const evidence: Evidence[] = [];
  const syllables = part.heard?.syllables ?? [];
  const ear = earOf(match);
  const russian = isRussian ? throughRussian(word) : 0;
  if (russian > Math.max(ear, likeness - 0.38 + (sameSound ? 0.12 : 0))) {
    const text = `“${word}” is what becomes of “${part.word}” in Russian letters and back`;
    evidence.push({ text, weight: russian });
  } else if (ear > 0) {
    const text = `“${word}” spells by ear what “${part.word}” is in Chinese: ${part.heard?.source} (${syllables.join(' ')})`;
    evidence.push({ text, weight: ear });
  } else {
    evidence.push({
      text: `“${word}” has ${Math.round(likeness * 100)} % of the letters of “${part.word}”`,
      weight: likeness - 0.38,
    });
    if (sameSound)
      evidence.push({ text: `it sounds like “${part.word}” once through another script`, weight: 0.12 });
    if (heard > 0.85)
      evidence.push({ text: `it spells by ear what that is in Chinese: ${part.heard?.source}`, weight: 0.1 });
  }
  if (word.length < 4) evidence.push({ text: 'so short a name is like many others', weight: -0.12 });
  return evidence;
}
