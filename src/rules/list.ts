import type { RuleCard } from '../core/rule.ts';
import { unusedIgnore } from '../core/unused-ignore.ts';
import { casing } from './casing.ts';
import { compound } from './compound.ts';
import { contraction } from './contraction.ts';
import { deprecated } from './deprecated.ts';
import { fullWidth } from './full-width.ts';
import { garbled } from './garbled.ts';
import { inconsistent } from './inconsistent.ts';
import type { GlossaryRule } from './knowledge.ts';
import { leftoverScript } from './leftover-script.ts';
import { missingSpace } from './missing-space.ts';
import { missingTerm } from './missing-term.ts';
import { misspelling } from './misspelling.ts';
import { name } from './name.ts';
import { nameVariant } from './name-variant.ts';
import { number } from './number.ts';
import { numbering } from './numbering.ts';
import { organization } from './organization.ts';
import { possessive } from './possessive.ts';
import { rendering } from './rendering.ts';
import { repeatedWord } from './repeated-word.ts';
import { romanized } from './romanized.ts';
import { sentenceJoin } from './sentence-join.ts';
import { splitWord } from './split-word.ts';
import { strayStop } from './stray-stop.ts';
import { title } from './title.ts';
import { untranslated } from './untranslated.ts';

/** Every rule, those of the glossary first. */
export const rules: readonly GlossaryRule[] = [
  name,
  organization,
  rendering,
  garbled,
  deprecated,
  romanized,
  missingTerm,
  title,
  casing,
  contraction,
  possessive,
  compound,
  splitWord,
  sentenceJoin,
  strayStop,
  missingSpace,
  numbering,
  repeatedWord,
  leftoverScript,
  fullWidth,
  misspelling,
  nameVariant,
  number,
  untranslated,
  inconsistent,
];

/** What there is to know of each, with what the engine itself reports. */
export const ruleCards: readonly RuleCard[] = [...rules, unusedIgnore];
