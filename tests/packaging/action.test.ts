import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

vi.setConfig({ testTimeout: 60_000 });

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id?: string;
      readonly shell: string;
      readonly env?: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
/** Glossaries are compiled once for all runs. */
const home = mkdtempSync(join(tmpdir(), 'ungarble-home-'));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  writeFileSync(join(folder, 'own.yaml'), 'concepts:\n  - {id: wechat, preferred: WeChat, case: exact}\n');
  writeFileSync(join(folder, 'ungarble.yaml'), 'glossaries: [own.yaml]\n');
  writeFileSync(join(folder, 'a b.txt'), 'She opened wechat.\n');
  writeFileSync(join(folder, 'good.txt'), 'She opened WeChat.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => rmSync(home, { recursive: true }));

/** Runs the steps as GitHub does; returns how the job ended, its log, and the files that the steps write to. */
function runSteps(given: Readonly<Record<string, string>>) {
  const inputOf = (name: string): string => given[name] ?? action.inputs[name]?.default ?? expect.fail(name);
  const files = { GITHUB_OUTPUT: join(folder, '.output'), GITHUB_STEP_SUMMARY: join(folder, '.summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  let log = '';
  let code: number | null = 0;
  for (const step of action.runs.steps) {
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputOf(input)),
    ]);
    const script = join(folder, '.step.sh');
    writeFileSync(script, step.run);
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: home,
        ...files,
        GITHUB_ACTION_PATH: root,
        ...Object.fromEntries(env),
      },
    });
    log += ran.stdout + ran.stderr;
    code = ran.status;
    if (code !== 0) break;
  }
  return {
    code,
    log,
    output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

test('findings stand beside their lines and in the summary, and fail the job', () => {
  const { code, log, output, summary } = runSteps({});
  expect(log).toContain('::warning file=a b.txt,line=1');
  expect(summary).toContain('“wechat” is written “WeChat”.');
  expect(output).toBe('exit-code=1\n');
  expect(code).toBe(1);
});

test.each([
  ['paths, a line each, with spaces in their names', { paths: '\ngood.txt\na b.txt\n' }, 1, 'a b.txt'],
  ['no paths but blank lines: all', { paths: ' \n\n' }, 1, 'a b.txt'],
  ['a text without findings', { paths: 'good.txt' }, 0, ''],
  ['a milder gate', { 'fail-on': 'error' }, 0, 'a b.txt'],
  ['another format', { format: 'compact' }, 1, 'a b.txt:1:12'],
  ['further flags', { args: '--quiet\n--no-exit-code' }, 0, ''],
  ['a path that is no flag and no command', { paths: '--version; touch harmed' }, 2, 'No such file'],
  ['a wrong flag', { 'fail-on': 'eror' }, 2, 'Did you mean error?'],
])('%s', (_, inputs, code, part) => {
  const ran = runSteps(inputs);
  expect(ran.log).toContain(part);
  expect(ran.output).toBe(`exit-code=${code}\n`);
  expect(ran.code).toBe(code);
});

test('a SARIF report is written where it is asked for', () => {
  runSteps({ sarif: 'ungarble.sarif' });
  const { version, runs } = JSON.parse(readFileSync(join(folder, 'ungarble.sarif'), 'utf8'));
  expect(version).toBe('2.1.0');
  expect(runs[0].results).toHaveLength(1);
});

test('every input is described and used, and reaches a script only through its environment', () => {
  const { inputs, outputs, runs } = action;
  expect(runs.using).toBe('composite');
  const used = runs.steps.flatMap(({ env = {} }) => Object.values(env));
  expect(used.toSorted()).toEqual(
    Object.keys(inputs)
      .map((name) => `\${{ inputs.${name} }}`)
      .toSorted(),
  );
  for (const { run, shell } of runs.steps) {
    expect(shell).toBe('bash');
    expect(run).not.toContain('${{');
  }
  expect(outputs['exit-code']?.value).toBe(`\${{ steps.${runs.steps.at(-1)?.id}.outputs.exit-code }}`);
});
