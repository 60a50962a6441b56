import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Failure } from '../core/report.ts';
import { textOf } from './decode.ts';
import { shippedGlossaries } from './package.ts';
import { problemOf } from './problem.ts';

export interface GlossaryText {
  readonly path: string;
  readonly text: string;
}

export interface GlossaryTexts {
  readonly texts: readonly GlossaryText[];
  readonly failures: readonly Failure[];
}

/** Names of the glossaries that ship, in order. */
export const shippedNames = (): string[] =>
  readdirSync(shippedGlossaries)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();

/** Several times what 100,000 concepts take. */
const limit = 64 * 1024 * 1024;
const tooLarge = (path: string): Failure => ({
  path,
  message: 'Cannot read a glossary of more than 64 MB: split it.',
});

/** Reads the named glossaries (a path, or the name of a shipped one), or all shipped ones where none is named. */
export function readGlossaries(names: readonly string[], cwd: string): GlossaryTexts {
  const shipped = shippedNames();
  const texts: GlossaryText[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  for (const name of names.length > 0 ? new Set(names) : shipped) {
    const ships = shipped.includes(name);
    const path = ships ? join(shippedGlossaries, `${name}.yaml`) : resolve(cwd, name);
    try {
      const file = realpathSync(path);
      // One file by two paths is one glossary.
      if (seen.has(file)) continue;
      seen.add(file);
      const shown = ships ? `${name}.yaml` : name;
      const text = statSync(file).size > limit ? tooLarge(name) : textOf(shown, readFileSync(file));
      if (typeof text === 'string') texts.push({ path: shown, text });
      else failures.push(text);
    } catch (error) {
      const hint = /[./\\]/.test(name) ? '' : ` Shipped glossaries: ${shipped.join(', ')}.`;
      failures.push({ path: name, message: `${problemOf(error, 'read')}${hint}` });
    }
  }
  return { texts, failures };
}
