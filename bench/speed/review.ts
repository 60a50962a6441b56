import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RealTerminal } from '../../tests/tui/review/terminal.ts';
import { median } from './measure.ts';

const filler =
  'The court of appeals heard the case on Monday, and the judges asked both sides how the measure would change what people may say. ';
const paragraphs = 10_000;

/** Milliseconds on the review screen, each the median. */
export interface ReviewTimes {
  /** From the start of the program to the first frame of the article. */
  readonly firstFrame: number;
  /** From a key press to the frame that answers it, in a file of 5 MB with 10,000 findings, by key. */
  readonly presses: ReadonlyMap<string, number>;
}

/** A key, and what the screen shows once it is answered. */
type Press = readonly [key: string, name: string, shows: (nth: number) => string];

const presses: readonly Press[] = [
  ['j', 'next finding', (nth) => ` ${nth + 2} of ${paragraphs}`],
  ['a', 'accept', (nth) => ` ${nth + 1} of ${paragraphs} decided`],
  ['u', 'undo', (nth) => ` ${19 - nth} of ${paragraphs} decided`],
];

/** Runs the built program in a pseudo-terminal. */
export async function measureReview(cli: string, seed: string, rounds: number): Promise<ReviewTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-bench-'));
  try {
    const open = (name: string): RealTerminal =>
      new RealTerminal([process.execPath, cli, 'review', name], 150, 45, {
        cwd: folder,
        env: { XDG_STATE_HOME: join(folder, 'state') },
      });
    writeFileSync(join(folder, 'seed.txt'), readFileSync(seed));
    const frames: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      const terminal = open('seed.txt');
      await terminal.shows(' checking…');
      frames.push(performance.now() - began);
      await terminal.crash();
      terminal.close();
    }
    writeFileSync(join(folder, 'large.txt'), `${filler.repeat(3)}She opened wechat.\n\n`.repeat(paragraphs));
    const terminal = open('large.txt');
    await terminal.shows(`0 of ${paragraphs} decided`);
    const times = new Map<string, number>();
    for (const [key, name, shows] of presses) {
      const taken: number[] = [];
      for (let nth = 0; nth < 20; nth++) {
        const began = performance.now();
        terminal.type(key);
        await terminal.shows(shows(nth));
        taken.push(performance.now() - began);
      }
      times.set(name, median(taken));
    }
    await terminal.crash();
    terminal.close();
    return { firstFrame: median(frames), presses: times };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
