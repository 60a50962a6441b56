import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { folderWith } from '../io/folder.ts';
import { glossary, project, shown } from './court.ts';
import { Editor } from './editor.ts';

// The server starts from the sources.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const editor = new Editor(project);
beforeAll(async () => {
  await editor.begin();
});
afterAll(() => editor.leave());

test('outside the folder of the editor, which hears of nothing there, the server watches for itself', async () => {
  const other = folderWith({ 'ungarble.yaml': 'glossaries: [far.yaml]\n', 'far.yaml': glossary });
  const far = (name: string): string => relative(editor.folder, join(other, name));
  await editor.open(far('a.txt'), 'Open wechat.\n');
  expect(await editor.diagnostics(far('a.txt'))).toHaveLength(1);
  editor.put(far('far.yaml'), glossary.replace('preferred: WeChat', 'preferred: Wechat'));
  await editor.diagnostics(far('a.txt'), (list) => list.some((each) => shown(each).includes('“Wechat”')));
  editor.put(far('ungarble.yaml'), 'glossaries: [far.yaml]\nrules: {casing: off}\n');
  expect(await editor.diagnostics(far('a.txt'), (list) => list.length === 0)).toEqual([]);
});
