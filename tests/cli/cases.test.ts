import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runIn, type Setting } from './world.ts';

interface Case extends Setting {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly says?: readonly string[];
  readonly complains?: readonly string[];
  readonly lacks?: readonly string[];
  readonly after?: Readonly<Record<string, string>>;
  /** Parts of what files hold then. */
  readonly holds?: Readonly<Record<string, string>>;
  readonly reviewed?: readonly string[];
}

const folder = join(import.meta.dirname, 'cases');
/** The first case that needs a dictionary waits until it is read, which a busy machine may take long over. */
const timeout = 60_000;

for (const file of readdirSync(folder)) {
  const cases: readonly Case[] = parse(readFileSync(join(folder, file), 'utf8'), { merge: true });
  describe(file, () => {
    test.each(cases)('$name', { timeout }, async (each) => {
      const ran = await runIn(each.args, each);
      if (each.stdout !== undefined) expect(ran.stdout).toBe(each.stdout);
      if (each.stderr !== undefined) expect(ran.stderr).toBe(each.stderr);
      for (const part of each.says ?? []) expect(ran.stdout).toContain(part);
      for (const part of each.complains ?? []) expect(ran.stderr).toContain(part);
      for (const part of each.lacks ?? []) expect(ran.stdout + ran.stderr).not.toContain(part);
      for (const [path, content] of Object.entries(each.after ?? {})) expect(ran.read(path)).toBe(content);
      for (const [path, part] of Object.entries(each.holds ?? {})) expect(ran.read(path)).toContain(part);
      if (each.reviewed) expect(ran.reviewed).toEqual(each.reviewed);
      expect(ran.code).toBe(each.code);
    });
  });
}
