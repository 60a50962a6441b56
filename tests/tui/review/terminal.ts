import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** A program in a real pseudo-terminal, and what a person would see of it. */
export class RealTerminal {
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  readonly #child: ReturnType<typeof spawn>;
  readonly #watchers = new Set<() => void>();
  #hasEnded = false;
  readonly ended: Promise<number>;

  constructor(
    command: readonly string[],
    columns: number,
    rows: number,
    where: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
  ) {
    const [file = '', ...args] = command;
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const env = { ...process.env, ...where.env };
    const cwd = where.cwd ?? process.cwd();
    this.#child = spawn(file, args, { cols: columns, rows, name: 'xterm-256color', cwd, env });
    this.#child.onData((data) => this.#screen.write(data, () => this.#tell()));
    this.ended = new Promise((resolve) =>
      this.#child.onExit(({ exitCode }) => {
        // What it wrote last is still to be drawn.
        this.#screen.write('', () => {
          this.#hasEnded = true;
          this.#tell();
        });
        resolve(exitCode);
      }),
    );
  }

  /** The rows of the screen, without the spaces at their ends. */
  rows(): string[] {
    const buffer = this.#screen.buffer.active;
    return Array.from({ length: this.#screen.rows }, (_, row) =>
      (buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  /** The screen's cells with their colours. */
  get buffer(): InstanceType<typeof xterm.Terminal>['buffer']['active'] {
    return this.#screen.buffer.active;
  }

  isAlternate(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }

  type(keys: string): void {
    this.#child.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#child.resize(columns, rows);
  }

  /** Resolves as soon as the screen shows `text`; fails where the program ends without that. */
  shows(text: string): Promise<string[]> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const rows = this.rows();
        const isShown = rows.join('\n').includes(text);
        if (!isShown && !this.#hasEnded) return;
        this.#watchers.delete(look);
        if (isShown) resolve(rows);
        else reject(new Error(`“${text}” was never shown:\n${rows.join('\n')}`));
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Ends the program as a crash would: without a chance to do anything. */
  async crash(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  close(): void {
    this.#child.kill();
    this.#screen.dispose();
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
