import { extname } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Aside, Workers } from './world.ts';

/** Left alone, each thread's heap would grow to several times what is alive in it before it is swept. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

// The same file beside this one, whether it runs from src or is bundled.
const filename = new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href;

/** Threads for the files of one run; each loads the dictionaries for itself. */
export function openPool(count: number): Workers {
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count, resourceLimits });
  return { run: (task) => pool.run(task), end: () => pool.destroy() };
}

/** A thread for the texts of one review, which has as much memory as the program. */
export async function openAside(): Promise<Aside> {
  if (filename.endsWith('.ts')) {
    // tsx reads the sources in the program's own thread alone.
    const { examine } = await import('./worker.ts');
    return { check: examine, end: async () => {} };
  }
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  return { check: (task) => pool.run(task, { name: 'examine' }), end: () => pool.destroy() };
}
