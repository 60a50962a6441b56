import { grouped } from '../reporters/layout.ts';
import type { Output, World } from './world.ts';

/** Most runs are over before anyone would look for a bar. */
const patience = 1000;
const refresh = 100;
const width = 24;
const clearLine = '\r\u001b[K';

type Terminal = Pick<World, 'stdout' | 'stderr' | 'env'>;

/** How far a run is, on the last line of a terminal that shows standard error. */
export class Progress {
  /** Outputs that make room for themselves. */
  readonly outputs: Pick<World, 'stdout' | 'stderr'>;
  readonly #stderr: Output;
  readonly #isShown: boolean;
  readonly #now: () => number;
  #next: number;
  #isDrawn = false;

  constructor({ stdout, stderr, env }: Terminal, now: () => number = Date.now) {
    this.#stderr = stderr;
    this.#isShown = stderr.isTTY === true && env.TERM !== 'dumb';
    this.#now = now;
    this.#next = now() + patience;
    this.outputs = this.#isShown
      ? { stdout: this.#makingRoom(stdout), stderr: this.#makingRoom(stderr) }
      : { stdout, stderr };
  }

  step(done: number, all: number): void {
    if (!this.#isShown || this.#now() < this.#next) return;
    this.#next = this.#now() + refresh;
    const filled = Math.floor((done / all) * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    this.#stderr.write(`${clearLine}${bar}  ${grouped(done)} of ${grouped(all)} files`);
    this.#isDrawn = true;
  }

  clear(): void {
    if (this.#isDrawn) this.#stderr.write(clearLine);
    this.#isDrawn = false;
  }

  #makingRoom(output: Output): Output {
    const clear = (): void => this.clear();
    return {
      write(text) {
        if (text !== '') clear();
        return output.write(text);
      },
      ...(output.isTTY !== undefined && { isTTY: output.isTTY }),
      ...(output.columns !== undefined && { columns: output.columns }),
      get errored() {
        return output.errored ?? null;
      },
    };
  }
}
