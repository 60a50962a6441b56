import { extname } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Workers } from './world.ts';

/** Left alone, each thread's heap would grow to several times what is alive in it before it is swept. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** Threads for the files of one run; each loads the dictionaries for itself. */
export function openPool(count: number): Workers {
  // The same file beside this one, whether it runs from src or is bundled.
  const filename = new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count, resourceLimits });
  return { run: (task) => pool.run(task), end: () => pool.destroy() };
}
