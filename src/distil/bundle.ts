import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type InputOptions, type OutputOptions, type PluginContext, rolldown } from 'rolldown';
import manifest from '../../package.json' with { type: 'json' };

/** Packages that a start waits for: within the bundle they cost a read, outside it a search of the disk for each file. */
const bundled = [
  'commander',
  'double-metaphone',
  'fast-string-width',
  'ignore',
  'ink',
  'picocolors',
  'react',
  'string-similarity',
  'tinyglobby',
];

const outside = [
  /^node:/,
  // ink loads its developer tools only for developers of ink.
  'react-devtools-core',
  ...Object.keys(manifest.dependencies)
    .filter((name) => !bundled.includes(name))
    .map((name) => new RegExp(`^${name}(?:/|$)`)),
];

/** What every command runs through, and what both a lint and a review do. */
const baseParts = [
  'cli/run.ts',
  'cli/inputs.ts',
  'cli/planning.ts',
  'core/fix.ts',
  'core/message.ts',
  'core/page.ts',
  'tui/parts/measure.ts',
];
/** What every lint of an article runs through, beside that. */
const lintParts = ['cli/linting.ts', 'cli/loading.ts', 'rules/list.ts', 'reporters/pretty.ts'];
/** What a review runs through until its first frame. */
const reviewParts = ['cli/review/reviewing.ts', 'tui/review/start.ts'];

/** The program, one file a lazily loaded part: a lint never reads ink or react. */
export async function bundle(root: string): Promise<readonly string[]> {
  const parts = { base: baseParts, lint: lintParts, review: reviewParts };
  const modules = await write(
    {
      cwd: root,
      input: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
      external: outside,
      preserveEntrySignatures: 'allow-extension',
      transform: {
        target: 'node20.18',
        // Nothing here goes to the network: ink's layout would load all of Node's `fetch` to decode a string.
        define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
      },
    },
    {
      dir: join(root, 'dist'),
      format: 'esm',
      codeSplitting: {
        // A start reads a file for each part, not one for each set of commands that share some of it.
        includeDependenciesRecursively: false,
        groups: [{ debugName: 'parts', name: partsOf(join(root, 'src'), parts) }],
      },
    },
  );
  chmodSync(join(root, 'dist', 'cli.js'), 0o755);
  return modules;
}

/** The library, which has nothing to do with command lines. */
export const bundleLibrary = (root: string): Promise<readonly string[]> =>
  write(
    { cwd: root, input: { index: 'src/index.ts' }, external: outside, transform: { target: 'node20.18' } },
    { dir: join(root, 'dist'), format: 'esm' },
  );

/** CommonJS, so that a synchronous check can load it when it first needs it. */
export const bundleTagger = (root: string): Promise<readonly string[]> =>
  write(
    { cwd: root, input: 'src/english/wink.ts', transform: { target: 'node20.18' } },
    { file: join(root, 'dist', 'tagger.cjs'), format: 'cjs', codeSplitting: false },
  );

/** Returns the modules that went in. */
async function write(input: InputOptions, output: OutputOptions): Promise<readonly string[]> {
  const built = await rolldown({ ...input, platform: 'node', logLevel: 'warn' });
  // V8 reads ASCII twice as fast as anything else, and comments as slowly as code.
  const { output: files } = await built.write({
    ...output,
    charset: 'ascii',
    comments: { legal: true, jsdoc: false, annotation: false },
  });
  await built.close();
  return files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** Says of a module which part it belongs to: the first that reaches it without a late import. */
function partsOf(source: string, parts: Readonly<Record<string, readonly string[]>>) {
  let known: Map<string, string> | undefined;
  return (id: string, context: Pick<PluginContext, 'getModuleInfo'>): string | null => {
    known ??= reached(source, parts, context);
    return known.get(id) ?? null;
  };
}

function reached(
  source: string,
  parts: Readonly<Record<string, readonly string[]>>,
  context: Pick<PluginContext, 'getModuleInfo'>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [part, starts] of Object.entries(parts)) {
    const waiting = starts.map((start) => join(source, start));
    for (const id of waiting) {
      const info = found.has(id) ? null : context.getModuleInfo(id);
      if (!info || outside.some((each) => (typeof each === 'string' ? each === id : each.test(id)))) continue;
      found.set(id, part);
      waiting.push(...info.importedIds);
    }
  }
  return found;
}
