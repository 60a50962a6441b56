import { stringify } from 'yaml';
import { type Gates, limits, usualGates } from '../../core/gate.ts';
import type { Settings } from '../../core/settings.ts';
import type { Known } from './settings.ts';

/** What holds for one file, written as a configuration that asks for just that. */
export function printConfig(settings: Settings, asked: Gates, known: Known): string {
  const gates = { ...usualGates, ...asked };
  const { glossaries = known.glossaries, pivots, rules, concepts, allow, keys } = settings;
  const counts = limits.flatMap(({ key, name }) => (gates[key] === undefined ? [] : [[name, gates[key]]]));
  return stringify({
    glossaries,
    pivots,
    rules: new Map(known.rules.map((id) => [id, rules.get(id) ?? 'on'])),
    concepts,
    allow,
    keys,
    'fail-on': gates.failOn,
    ...Object.fromEntries(counts),
    'min-score': gates.minScore,
  });
}
