import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { clone, isAsked, root, Scratch } from './scratch.ts';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

const library = `import { loadChecker, message, openDocument, type Finding } from 'ungarble';
const { checker, failures } = await loadChecker(['technology'], process.cwd());
const opened = await openDocument('a.txt', 'She opened wechat.');
const found: readonly Finding[] = 'failure' in opened ? [] : checker.check(opened.document).findings;
console.log(failures.length, found.map(({ surface, problem }) => message(surface, problem)).join());
`;

describe.skipIf(!isAsked)('the packed package', () => {
  const app = new Scratch();
  beforeAll(() => {
    // What was built is packed; building is what the git address below is for.
    app.must('npm', 'pack', root, '--ignore-scripts');
    const [tarball = ''] = readdirSync(app.folder).filter((name) => name.endsWith('.tgz'));
    app.put({ 'package.json': '{"type": "module"}', 'a.txt': 'She opened wechat.\n', 'library.ts': library });
    app.must('npm', 'install', '--prefer-offline', tarball);
  });
  afterAll(() => app.remove());

  test('it holds the program, the glossaries, the schemas and the licences', () => {
    const inside = join(app.folder, 'node_modules/ungarble');
    const files = readdirSync(inside, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'dist/cli.js',
        'dist/config.schema.json',
        'dist/report.schema.json',
        'dist/LICENSES.txt',
        'dist/data/LICENSE.txt',
        'dist/types/index.d.ts',
        'glossary/glossary.schema.json',
        'glossary/us-law.yaml',
      ]),
    );
    expect(files.filter((path) => /^(?:src|tests|bench|seeds)\b/.test(path))).toEqual([]);
  });

  test('the program runs', () => {
    const { code, said } = app.run('npx', 'ungarble', 'lint', '-f', 'compact', 'a.txt');
    expect(said).toContain('“wechat” is written “WeChat”.');
    expect(code).toBe(1);
  });

  test('the language server runs', () => {
    const { code, said } = app.run('npx', 'ungarble', 'lsp');
    // It loads all it needs, and ends as it must where no editor has said goodbye.
    expect(said).toBe('');
    expect(code).toBe(1);
  });

  test('the library has types that a strict compiler takes, and runs', () => {
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const strict = ['--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2022'];
    app.must(join(root, 'node_modules/.bin/tsc'), ...strict, ...types, 'library.ts');
    expect(app.must('node', 'library.js')).toBe('0 “wechat” is written “WeChat”.\n');
  });
});

test.skipIf(!isAsked)('the package builds itself where it is installed from a git address', () => {
  const { scratch, revision } = clone();
  const app = new Scratch();
  try {
    app.put({ 'package.json': '{}', 'a.txt': 'She opened wechat.\n' });
    app.must('npm', 'install', '--prefer-offline', `git+${pathToFileURL(scratch.folder).href}#${revision}`);
    expect(app.run('npx', 'ungarble', 'lint', '-f', 'compact', 'a.txt').said).toContain('“WeChat”');
  } finally {
    app.remove();
    scratch.remove();
  }
});
