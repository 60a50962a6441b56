import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { called, court, glossary, project, shown, titles } from './court.ts';
import { Editor } from './editor.ts';

// The server starts from the sources.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const editor = new Editor(project);
beforeAll(async () => {
  const { capabilities, serverInfo } = await editor.begin();
  expect(serverInfo?.name).toBe('ungarble');
  expect(capabilities.positionEncoding).toBe('utf-16');
  expect(capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'source.fixAll.ungarble'],
  });
});
afterAll(() => editor.leave());

test('findings are diagnostics, their places in UTF-16', async () => {
  await editor.open('a.txt', court);
  const found = await editor.diagnostics('a.txt');
  expect(found.map(shown)).toEqual([
    '0:6-0:11 1 name “Biler” looks like a misspelling of the name “Laurel Beeler”.',
    '0:16-0:22 2 casing “wechat” is written “WeChat”.',
    '2:18-2:24 2 casing “wechat” is written “WeChat”.',
    '2:30-2:41 1 rendering “initial ban” looks like a word-for-word rendering of “preliminary injunction”.',
  ]);
  expect(found[0]).toMatchObject({
    source: 'ungarble',
    data: { type: 'spelling', dimension: 'Linguistic conventions', severity: 'major', conceptId: 'beeler' },
  });
});

test('what is typed is checked at the next pause, by its changes alone', async () => {
  await editor.open('typed.txt', 'All is well.\n\nNothing here.\n');
  expect(await editor.diagnostics('typed.txt')).toEqual([]);
  for (const [before, after] of ['well|w', 'w|we', 'we.|wechat.', 'Nothing|😀 wechat', 'All|It'].map((each) =>
    each.split('|'),
  ))
    await editor.type('typed.txt', before ?? '', after ?? '');
  const found = await editor.diagnostics('typed.txt');
  expect(editor.text('typed.txt').getText()).toBe('It is wechat.\n\n😀 wechat here.\n');
  expect(found.map(shown)).toEqual([
    '0:6-0:12 2 casing “wechat” is written “WeChat”.',
    '2:3-2:9 2 casing “wechat” is written “WeChat”.',
  ]);
});

test('every suggestion is a quick fix, the preferred ones first; one that was made leaves no finding', async () => {
  await editor.open('fix.txt', 'Judge Biler let it stay.\n');
  const actions = await editor.actions('fix.txt', 'Biler');
  expect(titles(actions)).toEqual([
    'Replace with “Beeler”',
    'Ignore “Biler” here (name)',
    'Add to the glossary: “Biler” is right, like “Laurel Beeler”',
    'Add to the glossary: “Biler” is wrong for “Laurel Beeler”',
    'Add to the glossary: “Biler” is a term',
  ]);
  expect(actions.map(({ isPreferred = false }) => isPreferred)).toEqual([true, false, false, false, false]);
  expect(actions[0]?.diagnostics?.map(shown)).toEqual((await editor.diagnostics('fix.txt')).map(shown));
  await editor.apply('fix.txt', called('Beeler”', actions));
  expect(editor.text('fix.txt').getText()).toBe('Judge Beeler let it stay.\n');
  expect(await editor.diagnostics('fix.txt')).toEqual([]);
});

test('all sure repairs at once, in a format, too; what is not sure stays', async () => {
  await editor.open(
    'all.html',
    '<p>Judge Biler let <b>wechat</b> stay.\n<p title="wechat">Users  of wechat cheered.\n',
  );
  const [action, ...others] = await editor.actions('all.html', 'Judge', ['source.fixAll']);
  expect(others).toEqual([]);
  expect(action).toMatchObject({ title: 'Make all 3 sure repairs', kind: 'source.fixAll.ungarble' });
  await editor.apply('all.html', action ?? { title: '' });
  expect(editor.text('all.html').getText()).toBe(
    '<p>Judge Biler let <b>WeChat</b> stay.\n<p title="WeChat">Users  of WeChat cheered.\n',
  );
  expect((await editor.diagnostics('all.html')).map(({ code }) => code)).toEqual(['name']);
  expect(await editor.actions('all.html', 'Judge', ['source.fixAll'])).toEqual([]);
});

test.each([
  ['of one kind', ['quickfix'], undefined, ['quickfix']],
  ['of one kind, by its family', ['source'], undefined, ['source.fixAll.ungarble']],
  ['of a kind that there is none of', ['refactor'], undefined, []],
  ['while the cursor moves', undefined, 2, ['quickfix']],
  ['when asked by hand', undefined, 1, ['quickfix', 'source.fixAll.ungarble']],
] as const)('actions %s', async (_, only, trigger, kinds) => {
  await editor.open('kinds.txt', court);
  const actions = await editor.actions('kinds.txt', 'wechat', only && [...only], trigger);
  expect([...new Set(actions.map(({ kind }) => kind))]).toEqual(kinds);
});

test.each([
  [
    'a line of plain text',
    'a.txt',
    'First.\n  Open wechat.\n',
    'First.\n  <!-- ungarble-disable-next-line casing -->\n  Open wechat.\n',
  ],
  [
    'a text of CRLF',
    'b.txt',
    'First.\r\nOpen wechat.\r\n',
    'First.\r\n<!-- ungarble-disable-next-line casing -->\r\nOpen wechat.\r\n',
  ],
  [
    'a line that has a comment',
    'c.txt',
    '<!-- ungarble-disable-next-line name -->\nJudge Biler let wechat stay.\n',
    '<!-- ungarble-disable-next-line name casing -->\nJudge Biler let wechat stay.\n',
  ],
  [
    'a paragraph of Markdown',
    'a.md',
    'First.\n\nOpen wechat.\n',
    'First.\n\n<!-- ungarble-disable-next-line casing -->\nOpen wechat.\n',
  ],
  [
    'the middle of a paragraph',
    'b.md',
    'First\nopen wechat.\n',
    'First\nopen <!-- ungarble-disable casing -->wechat<!-- ungarble-enable casing -->.\n',
  ],
  [
    'a table of Markdown',
    'c.md',
    '| a | b |\n|---|---|\n| One | Open wechat. |\n',
    '| a | b |\n|---|---|\n| One | Open <!-- ungarble-disable casing -->wechat<!-- ungarble-enable casing -->. |\n',
  ],
  [
    'HTML',
    'a.html',
    '<p>First,\nopen wechat.\n',
    '<p>First,\nopen <!-- ungarble-disable casing -->wechat<!-- ungarble-enable casing -->.\n',
  ],
])('a finding is ignored by a comment: %s', async (_, path, before, after) => {
  const name = `ignored-${path}`;
  await editor.open(name, before);
  expect((await editor.diagnostics(name)).map(({ code }) => code)).toEqual(['casing']);
  await editor.apply(name, called('Ignore', await editor.actions(name, 'wechat')));
  expect(editor.text(name).getText()).toBe(after);
  expect(await editor.diagnostics(name)).toEqual([]);
});

test.each([
  ['subtitles', 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\nOpen wechat.\n'],
  ['a table', 'a.csv', 'source,target\n打开,Open wechat.\n'],
  ['JSON', 'a.json', '{"a": "Open wechat now."}\n'],
])('no comment where the format has no room for one: %s', async (_, path, text) => {
  const name = `roomless-${path}`;
  await editor.open(name, text);
  const actions = titles(await editor.actions(name, 'wechat'));
  expect(actions).toContain('Replace with “WeChat”');
  expect(actions.filter((title) => title.startsWith('Ignore'))).toEqual([]);
});

test("a hover says why, and gives the concept's entry; none of it is markup", async () => {
  await editor.open('hover.txt', court);
  const hover = await editor.hover('hover.txt', 'wechat');
  expect(hover?.range).toEqual(editor.rangeOf('hover.txt', 'wechat'));
  expect(hover?.contents).toEqual({
    kind: 'markdown',
    value: `“wechat” is written “WeChat”\\. (casing)

- “WeChat” is the glossary\\'s spelling \\(court\\)
- instead: **WeChat** (letter case of the glossary)

**WeChat** (product)

- Chinese: 微信
- definition: Messages \\*and\\* \\<b\\>payments\\<\\/b\\>\\.
- note: One word\\.`,
  });
  expect(await editor.hover('hover.txt', 'stay')).toBeNull();
});

test.each([
  ['that the configuration ignores', 'old.txt', 'plaintext', 'Open wechat.\n', []],
  ['of program code', 'a.ts', 'typescript', 'open("wechat")\n', []],
  [
    'of a language that is text, whatever its name',
    'NOTES',
    'markdown',
    'Open `wechat` and wechat.\n',
    ['0:18-0:24'],
  ],
  ['that was never saved', 'untitled:Untitled-1', 'plaintext', 'Open wechat.\n', ['0:5-0:11']],
  ['that is no text of its format', 'broken.xliff', 'xml', '<xliff version="1.2">\n<file>\n', ['2:0-3:0']],
])('a document %s', async (_, path, language, text, places) => {
  await editor.open(path, text, language);
  const found = await editor.diagnostics(path);
  expect(found.map((each) => shown(each).split(' ')[0])).toEqual(places);
  await editor.close(path);
});

test('a command that makes no sense is told, and the server goes on', async () => {
  await editor.open('sense.txt', court);
  await editor.execute('ungarble.nonsense', []);
  await editor.message('There is no command “ungarble.nonsense”.');
  await editor.execute('ungarble.addToGlossary', ['file:///nowhere.txt', {}]);
  await editor.message('Open a document without faults');
  await editor.execute('ungarble.addToGlossary', [editor.uri('sense.txt'), { term: 7 }]);
  await editor.message('“term” of the entry must be a text.');
  await editor.execute('ungarble.addToGlossary', [
    editor.uri('sense.txt'),
    { term: 'Tencent', kind: 'firm' },
  ]);
  await editor.message('There is no kind “firm”');
  expect(editor.read('own.yaml')).toBe(glossary);
  expect(await editor.diagnostics('sense.txt')).toHaveLength(4);
});

test('the glossary is told that a form is right, or wrong, or a term: the rest of it stays as it is', async () => {
  await editor.open('taught.txt', 'Judge Biler let it stay. The stop order stands.\n');
  await editor.apply('taught.txt', called('is right', await editor.actions('taught.txt', 'Biler')));
  await editor.message('own.yaml: “Biler” is right, like “Laurel Beeler”.');
  const right = glossary.replace('admitted: [Beeler]', 'admitted: [Beeler, Biler]');
  expect(editor.read('own.yaml')).toBe(right);
  expect(await editor.diagnostics('taught.txt', (list) => list.length === 0)).toEqual([]);

  const lesson = { term: 'preliminary injunction', wrong: 'stop order' };
  await editor.execute('ungarble.addToGlossary', [editor.uri('taught.txt'), lesson]);
  const found = await editor.diagnostics('taught.txt', (list) => list.length > 0);
  expect(found.map(shown)).toEqual([
    '0:29-0:39 1 deprecated “stop order” is deprecated: use “preliminary injunction”.',
  ]);

  expect(titles(await editor.actions('taught.txt', 'let it', ['quickfix']))).toEqual([
    'Add to the glossary: “let it” is a term',
  ]);
  await editor.apply('taught.txt', called('is a term', await editor.actions('taught.txt', 'let it')));
  await editor.message('“let it” is a term');
  expect(editor.read('own.yaml')).toBe(
    `${right.replace('    source: {zh: [初步禁令]}', '    deprecated: [stop order]\n    source: {zh: [初步禁令]}')}\n  - id: let-it\n    preferred: let it\n`,
  );
  await editor.save('own.yaml', glossary);
  await editor.diagnostics('taught.txt', (list) => list.some(({ code }) => code === 'name'));
});

test('glossaries and configurations are watched', async () => {
  expect(editor.registered).toEqual(['workspace/didChangeWatchedFiles']);
  await editor.open('watched.txt', 'Open wechat.\n');
  expect(await editor.diagnostics('watched.txt')).toHaveLength(1);
  await editor.save('own.yaml', glossary.replace('preferred: WeChat', 'preferred: Wechat'));
  const found = await editor.diagnostics('watched.txt', (list) =>
    list.some((each) => shown(each).includes('“Wechat”')),
  );
  expect(found).toHaveLength(1);
  await editor.save('own.yaml', glossary);
  await editor.save('ungarble.yaml', `${project['ungarble.yaml']}rules: {casing: off}\n`);
  expect(await editor.diagnostics('watched.txt', (list) => list.length === 0)).toEqual([]);
  await editor.save('ungarble.yaml', project['ungarble.yaml']);
  await editor.diagnostics('watched.txt', (list) => list.length === 1);
});

test.each([
  [
    'configuration',
    'ungarble.yaml',
    'glossaries: [own.yaml]\nrulez: {}\n',
    '1:0-2:0',
    'ungarble.yaml:2:1: Unknown key “rulez”',
  ],
  [
    'glossary',
    'own.yaml',
    glossary.replace('preferred: WeChat', 'preffered: WeChat'),
    '6:4-7:0',
    'Unknown key “preffered”',
  ],
])(
  'a %s at fault has a diagnostic at its place; until it is mended there are no findings',
  async (_, path, broken, place, message) => {
    await editor.open('faulty.txt', 'Open wechat.\n');
    await editor.diagnostics('faulty.txt', (list) => list.length === 1);
    await editor.save(path, broken);
    const found = await editor.diagnostics(path, (list) => list.length > 0);
    expect(shown(found[0] ?? found[1] ?? expect.fail())).toContain(place);
    await editor.message(message);
    expect(await editor.diagnostics('faulty.txt', (list) => list.length === 0)).toEqual([]);
    await editor.save(path, path === 'own.yaml' ? glossary : project['ungarble.yaml']);
    expect(await editor.diagnostics(path, (list) => list.length === 0)).toEqual([]);
    expect(await editor.diagnostics('faulty.txt', (list) => list.length === 1)).toHaveLength(1);
  },
);

test('it ends when the editor says goodbye, and has said nothing beside the protocol', async () => {
  expect(await editor.end()).toBe(0);
  expect(editor.complaints).toBe('');
});
