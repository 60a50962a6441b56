import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Failure } from '../core/report.ts';
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

/** Reads the named glossaries (a path, or the name of a shipped one), or all shipped ones where none is named. */
export function readGlossaries(names: readonly string[], cwd: string): GlossaryTexts {
  const shipped = shippedNames();
  const texts: GlossaryText[] = [];
  const failures: Failure[] = [];
  for (const name of names.length > 0 ? new Set(names) : shipped) {
    const ships = shipped.includes(name);
    const path = ships ? join(shippedGlossaries, `${name}.yaml`) : resolve(cwd, name);
    try {
      texts.push({ path: ships ? `${name}.yaml` : name, text: readFileSync(path, 'utf8') });
    } catch (error) {
      const hint = /[./\\]/.test(name) ? '' : ` Shipped glossaries: ${shipped.join(', ')}.`;
      failures.push({ path: name, message: `${problemOf(error, 'read')}${hint}` });
    }
  }
  return { texts, failures };
}
