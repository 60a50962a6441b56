import { compact } from './compact.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** Every output format; `--format`, its help and its “did you mean” come from here. */
export const reporters: readonly Reporter[] = [pretty, compact, json, jsonl];

export const formats: readonly string[] = reporters.map(({ name }) => name);
