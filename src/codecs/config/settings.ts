import type { Node } from 'yaml';
import { pivots } from '../../core/concept.ts';
import { type Setting, type Settings, settingValues } from '../../core/settings.ts';
import type { Place, Reader } from '../yaml/reader.ts';

/** What the names in a configuration may be. */
export interface Known {
  readonly rules: readonly string[];
  /** Those that ship. */
  readonly glossaries: readonly string[];
}

/** What holds for all files, or for those of one override. */
export const settingKeys = ['glossaries', 'pivots', 'rules', 'concepts', 'allow', 'keys'] as const;
type SettingKey = (typeof settingKeys)[number];

/** Reads what holds for some files; `places` takes in where each concept is named, since only glossaries know which there are. */
export function readSettings(
  reader: Reader,
  fields: ReadonlyMap<string, Node>,
  known: Known,
  places: Map<string, Place>,
): Partial<Settings> {
  const field = (key: SettingKey): Node | undefined => fields.get(key);
  const glossaries = readTerms(reader, field('glossaries'), '“glossaries”');
  const allow = readTerms(reader, field('allow'), '“allow”');
  const keys = readTerms(reader, field('keys'), '“keys”');
  const pivotNode = field('pivots');
  const chosen =
    pivotNode &&
    reader.items(pivotNode, '“pivots”').flatMap((item) => reader.choice(item, '“pivots”', pivots) ?? []);
  const rules = readSwitches(reader, field('rules'), '“rules”', known.rules);
  const concepts = readSwitches(reader, field('concepts'), '“concepts”', undefined, places);
  return {
    ...(glossaries && glossaries.length > 0 && { glossaries }),
    ...(chosen && { pivots: chosen }),
    ...(rules && { rules }),
    ...(concepts && { concepts }),
    ...(allow && { allow }),
    ...(keys && { keys }),
  };
}

/** Patterns as in .gitignore. */
export const readPatterns = (reader: Reader, node: Node | undefined, what: string): readonly string[] =>
  readTerms(reader, node, what) ?? [];

const readTerms = (reader: Reader, node: Node | undefined, what: string): readonly string[] | undefined =>
  node && reader.items(node, what).flatMap((item) => reader.term(item, what) ?? []);

/** A mapping of names to `on`, `off` or a severity. */
function readSwitches(
  reader: Reader,
  node: Node | undefined,
  what: string,
  names?: readonly string[],
  places?: Map<string, Place>,
): ReadonlyMap<string, Setting> | undefined {
  if (!node) return undefined;
  const fields = names ? reader.fields(node, what, names) : reader.entries(node, what);
  const switches = new Map<string, Setting>();
  for (const [name, value] of fields ?? []) {
    const setting = reader.choice(value, `“${name}”`, settingValues);
    if (setting) switches.set(name, setting);
    if (!places?.has(name)) places?.set(name, reader.placeOf(value));
  }
  return switches;
}
