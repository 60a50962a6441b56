import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Fields } from '../fields.ts';

/** Of one process: milliseconds to get ready, milliseconds of work, and bytes of memory at its peak. */
export interface Measurement {
  readonly load: number;
  readonly work: number;
  readonly memory: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const child = fileURLToPath(new URL('child.ts', import.meta.url));

/** Takes turns (A B A B), so that a slow minute of the machine hits all alike. */
export function alternate<T>(
  rounds: number,
  runs: readonly (() => T)[],
  progress: (done: number) => void,
): T[][] {
  const results: T[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of runs.entries()) {
      results[i]?.push(run());
      progress(round * runs.length + i + 1);
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Runs `bench/speed/child.ts` on a corpus file. */
export function measure(tool: 'ungarble' | 'built' | 'wink', corpus: string, concepts = 0): Measurement {
  const output = run(['--import', 'tsx', child, tool, corpus, String(concepts)]).stdout;
  const fields = new Fields(JSON.parse(output), 'measurement');
  return { load: fields.number('load'), work: fields.number('work'), memory: fields.number('memory') };
}

/** Of one `node …`: milliseconds of user CPU, and bytes of memory at its peak. */
export interface Cost {
  readonly cpu: number;
  readonly memory: number;
}

const reportCost =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:c,maxRSS:m}=process.resourceUsage();process.stderr.write("\\ncost="+c+","+m)})';

/** Milliseconds from start to end of `node …`. */
export function timeNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const began = performance.now();
  run(args, env);
  return performance.now() - began;
}

export function costOfNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Cost {
  const { stderr } = run(['--import', reportCost, ...args], env);
  const [, cpu, memory] = /cost=(\d+),(\d+)/.exec(stderr) ?? [];
  return { cpu: Number(cpu ?? Number.NaN) / 1000, memory: Number(memory ?? Number.NaN) * 1024 };
}

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  return { stdout, stderr };
}
