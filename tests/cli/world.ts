import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { examined } from '../../src/cli/examining.ts';
import { fileSource } from '../../src/cli/inputs.ts';
import { outcomeOf } from '../../src/cli/outcome.ts';
import { run } from '../../src/cli/run.ts';
import type { Parts, World } from '../../src/cli/world.ts';
import { open } from '../../src/codecs/document/open.ts';
import type { Document } from '../../src/core/document.ts';
import type { Failure } from '../../src/core/report.ts';
import type { ReviewFile } from '../../src/tui/review/article.ts';
import type { Left } from '../../src/tui/review/left.ts';
import type { ReviewOutcome, ReviewPorts } from '../../src/tui/review/ports.ts';
import { commitAll } from '../io/repository.ts';
import { sampleCards, sampleChecker } from './checker.ts';

/** A world of its own for one command line. */
export interface Setting {
  /** What is committed to git before the files are written. */
  readonly committed?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  /** Both ends are a terminal. */
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** In place of its own. */
  readonly parts?: Partial<Parts>;
  readonly mine?: Parts['mine'];
  readonly edit?: Parts['edit'];
  /** Stands in for the screen; says nothing of how it ended where everything was saved. */
  readonly review?: (review: {
    readonly files: readonly ReviewFile[];
    readonly left: readonly Left[];
    readonly ports: ReviewPorts;
    readonly folder: string;
  }) => Promise<Partial<ReviewOutcome> | undefined>;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Paths of the files handed to the review screen. */
  readonly reviewed: readonly string[];
  read(path: string): string;
}

/** Runs one command line in a fresh folder, which is gone afterwards but for what `read` gives: a missing file is empty. */
export async function runIn(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  try {
    if (setting.committed) {
      writeFiles(folder, setting.committed);
      commitAll(folder);
    }
    writeFiles(folder, setting.files ?? {});
    const written = { stdout: '', stderr: '' };
    const reviewed: string[] = [];
    const output = (name: keyof typeof written) => ({
      isTTY: setting.tty ?? false,
      columns: 80,
      write: (text: string) => {
        written[name] += text;
      },
    });
    const world: World = {
      stdin: Object.assign(Readable.from([Buffer.from(setting.stdin ?? '')]), {
        isTTY: setting.tty ?? false,
      }),
      stdout: output('stdout'),
      stderr: output('stderr'),
      env: { PATH: process.env.PATH, XDG_STATE_HOME: join(folder, '.state'), ...setting.env },
      cwd: folder,
      parts: partsOf(setting, folder, reviewed),
    };
    const code = await run(args, world);
    const kept = new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
    return { code, ...written, reviewed, read: (path) => kept.get(path) ?? '' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile(),
  );

const faultIn = (path: string): Failure => ({
  path,
  line: 3,
  column: 5,
  message: 'Unknown key “preffered”.',
});

function partsOf({ review, mine, edit, parts }: Setting, folder: string, reviewed: string[]): Parts {
  return {
    checker: async (glossaries) => ({
      checker: sampleChecker,
      key: 'sample',
      failures: glossaries.filter((name) => name.endsWith('broken.yaml')).map(faultIn),
    }),
    rules: async () => sampleCards,
    changes: async () => {
      throw new Error('No test of one run watches.');
    },
    workers: async () => ({
      async run({ path, settings, mode, sieve }) {
        // Later files are done earlier.
        await new Promise((resolve) => setTimeout(resolve, 20 - (path.charCodeAt(0) % 20)));
        const check = (document: Document) => sampleChecker.check(document, settings);
        return outcomeOf({ source: fileSource(path, folder), settings, check }, { mode, sieve });
      },
      end: async () => {},
    }),
    aside: async () => ({
      async check({ path, text, settings }) {
        const broken = (settings.glossaries ?? []).filter((name) => name.endsWith('broken.yaml'));
        if (broken.length > 0) return { faults: broken.map(faultIn) };
        const opened = await open(path, text, settings.keys);
        return 'failure' in opened
          ? { faults: [opened.failure] }
          : examined(sampleChecker, opened.document, settings);
      },
      end: async () => {},
    }),
    review: async (ports) => {
      const { files, left } = await ports.open();
      if (files.every(({ findings }) => findings.length === 0))
        return { ending: 'empty', saved: [], summary: [], files: [] };
      reviewed.push(...files.map(({ path }) => path));
      const outcome = await review?.({ files, left, ports, folder });
      return { ending: 'done', saved: [], summary: [], files: [], ...outcome };
    },
    edit: async (glossaries, ports) => edit?.(glossaries, ports),
    mine: async (proposals, save) => mine?.(proposals, save),
    serve: async () => {},
    ...parts,
  };
}
