import { casePolicy } from './case-policy.ts';
import type { Check } from './check.ts';
import { deprecatedElsewhere } from './deprecated-elsewhere.ts';
import { duplicate } from './duplicate.ts';
import { example } from './example.ts';
import { joinedSources } from './joined-sources.ts';
import { neverMatches } from './never-matches.ts';
import { sharedForm } from './shared-form.ts';
import { sourceReading } from './source-reading.ts';
import { tooCommon } from './too-common.ts';
import { unreachableUnless } from './unreachable-unless.ts';

/** Every check of `ungarble glossary lint`. */
export const glossaryChecks: readonly Check[] = [
  duplicate,
  sharedForm,
  deprecatedElsewhere,
  tooCommon,
  neverMatches,
  casePolicy,
  joinedSources,
  sourceReading,
  unreachableUnless,
  example,
];
