import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { called, court, glossary, project, shown } from './court.ts';
import { Editor } from './editor.ts';

// The server starts from the sources, and may compile all shipped glossaries with a new one.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

describe('an editor that can do little', () => {
  const editor = new Editor(project);
  beforeAll(async () => {
    await editor.begin({});
  });
  afterAll(() => editor.leave());

  test('it gets edits without versions, hovers without markup, and the server watches for it', async () => {
    await editor.open('a.txt', court);
    const [action] = await editor.actions('a.txt', 'Biler');
    expect(action?.edit).toEqual({
      changes: { [editor.uri('a.txt')]: [{ range: editor.rangeOf('a.txt', 'Biler'), newText: 'Beeler' }] },
    });
    const hover = await editor.hover('a.txt', 'wechat');
    expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
    expect(JSON.stringify(hover?.contents)).toContain('definition: Messages *and* <b>payments</b>.');
    expect(await editor.diagnostics('a.txt')).toHaveLength(4);
    expect(editor.registered).toEqual([]);
    editor.put('own.yaml', glossary.replace('preferred: WeChat', 'preferred: Wechat'));
    await editor.diagnostics('a.txt', (list) => list.some((each) => shown(each).includes('“Wechat”')));
  });
});

describe('a folder without a glossary', () => {
  const editor = new Editor({});
  beforeAll(async () => {
    await editor.begin();
  });
  afterAll(() => editor.leave());

  test('a first entry makes one, and a configuration that lists it', async () => {
    await editor.open('a.txt', 'The Kestrel Accord was signed. The kestrel accord holds.\n');
    expect(await editor.diagnostics('a.txt')).toEqual([]);
    await editor.apply('a.txt', called('is a term', await editor.actions('a.txt', 'Kestrel Accord')));
    const found = await editor.diagnostics('a.txt', (list) => list.length > 0);
    expect(found.map(({ message }) => message)).toEqual(['“kestrel accord” is written “Kestrel Accord”.']);
    expect(editor.read('terms.yaml')).toContain('preferred: Kestrel Accord');
    expect(editor.read('ungarble.yaml')).toBe('glossaries: [shipped, terms.yaml]\n');
  });
});
