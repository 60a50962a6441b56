import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { documentCodecs } from '../../src/codecs/document/list.ts';
import { clone, isAsked, root, Scratch } from './scratch.ts';

vi.setConfig({ testTimeout: 900_000 });

interface Hook {
  readonly id: string;
  readonly files: string;
}

const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

test.each(hooks)('the hook $id takes the texts that a folder stands for', ({ files }) => {
  const endings = documentCodecs.flatMap((codec) => (codec.inFolders ? codec.endings : []));
  expect(files).toBe(`\\.(${endings.map((ending) => ending.slice(1)).join('|')})$`);
});

test.skipIf(!isAsked)('pre-commit installs the hooks, and they find and repair', () => {
  const { scratch: repository, revision } = clone();
  const app = new Scratch();
  const configured = (hook: string): string =>
    `repos:\n  - repo: ${repository.folder}\n    rev: ${revision}\n    hooks: [{id: ${hook}}]\n`;
  try {
    app.put({
      'a.txt': 'She opened wechat.\n',
      'b.ts': 'open("wechat");\n',
      '.pre-commit-config.yaml': configured('ungarble'),
      'fix.yaml': configured('ungarble-fix'),
    });
    app.commitAll();
    const found = app.run('pre-commit', 'run', '--all-files');
    expect(found.said).toContain('a.txt:1:12');
    expect(found.said).toContain('“wechat” is written “WeChat”.');
    expect(found.said).not.toContain('b.ts');
    expect(found.code).toBe(1);
    const repaired = app.run('pre-commit', 'run', '--all-files', '--config', 'fix.yaml');
    expect(repaired.said).toContain('files were modified by this hook');
    expect(repaired.code).toBe(1);
    expect(readFileSync(join(app.folder, 'a.txt'), 'utf8')).toBe('She opened WeChat.\n');
    app.must('git', 'add', '--all');
    expect(app.must('pre-commit', 'run', '--all-files')).toContain('Passed');
  } finally {
    app.remove();
    repository.remove();
  }
});
