import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LoadedChecker } from '../../src/core/checker.ts';
import { uriOf } from '../../src/lsp/naming.ts';
import { Workspace } from '../../src/lsp/workspace.ts';
import { sampleChecker } from '../cli/checker.ts';
import { folderWith } from '../io/folder.ts';

test('a check that a reload overtakes tells what holds since then, and nothing of what held before', async () => {
  const waiting: ((loaded: LoadedChecker) => void)[] = [];
  const workspace = new Workspace(
    { glossary: ['own.yaml'] },
    {
      cwd: folderWith({}),
      parts: {
        rules: async () => [],
        checker: () => new Promise((resolve) => waiting.push(resolve)),
      },
    },
  );
  const asked = async (count: number): Promise<void> => expect.poll(() => waiting.length).toBe(count);
  const document = TextDocument.create('untitled:1', 'plaintext', 1, 'Open wechat.\n');
  const overtaken = workspace.result(document);
  await asked(1);
  workspace.reload();
  const fresh = workspace.result(document);
  await asked(2);
  waiting[0]?.({
    checker: sampleChecker,
    key: '',
    failures: [{ path: 'own.yaml', message: 'Unknown key' }],
  });
  waiting[1]?.({ checker: sampleChecker, key: '', failures: [] });
  for (const result of [await overtaken, await fresh])
    expect(result).toMatchObject({ findings: [{ surface: 'wechat' }] });
  expect(workspace.faults).toEqual([]);
});

test('data is read by the keys that the configuration names', async () => {
  const cwd = folderWith({ 'ungarble.yaml': 'keys: [title]\n' });
  const checker = async () => ({ checker: sampleChecker, key: '', failures: [] });
  const workspace = new Workspace({ glossary: [] }, { cwd, parts: { rules: async () => [], checker } });
  const uri = uriOf('en.json', cwd);
  const document = TextDocument.create(uri, 'json', 1, '{"title": "wechat", "slug": "the wechat ban"}');
  expect(await workspace.result(document)).toMatchObject({ findings: [{ start: 11 }] });
});
