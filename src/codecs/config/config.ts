import ignore from 'ignore';
import type { Node } from 'yaml';
import type { Gates } from '../../core/gate.ts';
import type { Failure } from '../../core/report.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { openYaml } from '../yaml/open.ts';
import type { Place, Reader } from '../yaml/reader.ts';
import { gateKeys, readGates } from './gates.ts';
import { type Known, readPatterns, readSettings, settingKeys } from './settings.ts';

/** What one configuration file says. Paths are relative to `base` in POSIX form. */
export interface Config {
  readonly gates: Gates;
  /** Where it names concepts, which may be of no glossary. */
  readonly conceptPlaces: ReadonlyMap<string, Place>;
  isIgnored(path: string): boolean;
  /** For one file: the settings for all, then each override that names it. */
  settingsFor(path: string): Settings;
}

export interface ParsedConfig {
  /** Undefined after any fault. */
  readonly config?: Config;
  readonly failures: readonly Failure[];
}

interface Override {
  readonly matches: (path: string) => boolean;
  readonly settings: Partial<Settings>;
}

const keys = [...settingKeys, 'overrides', 'ignore', ...gateKeys] as const;

/** Reads `ungarble.yaml`. Each fault is one failure with its place. Never throws. */
export function parseConfig(path: string, text: string, known: Known): ParsedConfig {
  const { reader, root } = openYaml(path, text);
  if (reader.failures.length > 0) return { failures: reader.failures };
  const fields = root ? (reader.fields(root, 'a configuration', keys) ?? new Map()) : new Map();
  const conceptPlaces = new Map<string, Place>();
  const everywhere = readSettings(reader, fields, known, conceptPlaces);
  const overrides = readOverrides(reader, fields.get('overrides'), known, conceptPlaces);
  const ignored = readPatterns(reader, fields.get('ignore'), '“ignore”');
  const gates = readGates(reader, fields);
  if (reader.failures.length > 0) return { failures: reader.inOrder() };
  const isIgnored = matcher(ignored);
  const settingsFor = (file: string): Settings =>
    [everywhere, ...overrides.filter(({ matches }) => matches(file)).map(({ settings }) => settings)].reduce(
      (sum: Settings, layer) => merged(sum, layer, known),
      defaultSettings,
    );
  return { config: { gates, conceptPlaces, isIgnored, settingsFor }, failures: [] };
}

function readOverrides(
  reader: Reader,
  node: Node | undefined,
  known: Known,
  places: Map<string, Place>,
): Override[] {
  return (node ? reader.list(node, '“overrides”') : []).flatMap((item) => {
    const before = reader.failures.length;
    const fields = reader.fields(item, 'an override', ['files', ...settingKeys]);
    if (!fields) return [];
    const files = fields.get('files');
    if (!files) reader.failOnce('An override has no “files”', reader.placeOf(item), before);
    const settings = readSettings(reader, fields, known, places);
    return [{ matches: matcher(readPatterns(reader, files, '“files”')), settings }];
  });
}

/** Glossaries and allowed words add up; of the rest the later one counts. */
function merged(sum: Settings, layer: Partial<Settings>, known: Known): Settings {
  const isFirst = sum === defaultSettings;
  const { glossaries, pivots = sum.pivots, rules = [], concepts = [], allow = [], keys = sum.keys } = layer;
  const before = sum.glossaries ?? (isFirst ? [] : known.glossaries);
  const all = glossaries ? [...new Set([...before, ...glossaries])] : sum.glossaries;
  return {
    ...(all && { glossaries: all }),
    pivots,
    rules: new Map([...sum.rules, ...rules]),
    concepts: new Map([...sum.concepts, ...concepts]),
    allow: [...new Set([...sum.allow, ...allow])],
    keys,
  };
}

/** Patterns as in .gitignore; a path that leads out of the configuration's folder matches none. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const rules = ignore().add([...patterns]);
  return (path) => ignore.isPathValid(path) && rules.ignores(path);
}
