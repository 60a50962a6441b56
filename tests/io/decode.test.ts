import { expect, test } from 'vitest';
import { decode } from '../../src/io/decode.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

test('the byte order mark stays in the text, so that offsets count it', async () => {
  const read = await decode('a.txt', bytes('\ufeffone'));
  expect('document' in read && read.document.text).toBe('\ufeffone');
});

test('no bytes are an empty text', async () => {
  expect(await decode('a.txt', bytes())).toEqual({ document: { path: 'a.txt', text: '', segments: [] } });
});

test.each([
  ['Latin-1', bytes('one\ncaf', 0xe9, ' two'), { line: 2, column: 4 }, '0xE9'],
  ['a character cut off at the end', bytes('one ', 0xe5, 0xbe), { line: 1, column: 5 }, '0xE5'],
  ['a surrogate', bytes('a', 0xed, 0xa0, 0x80), { line: 1, column: 2 }, '0xED'],
  ['after a replacement character', bytes('\ufffd\n\ufffd', 0xff), { line: 2, column: 2 }, '0xFF'],
  ['after a byte order mark', bytes('\ufeffab', 0x80), { line: 1, column: 3 }, '0x80'],
  ['after a wide character', bytes('😀', 0xc0), { line: 1, column: 3 }, '0xC0'],
])('%s: the place of the first bad byte', async (_what, content, place, byte) => {
  const message = `Cannot read byte ${byte}, which is not UTF-8: save the file as UTF-8.`;
  expect(await decode('a.txt', content)).toEqual({ failure: { path: 'a.txt', ...place, message } });
});

test.each<[string, string, string, { line: number; column: number }]>([
  ['a.xlf', '<xliff>\n <target>caf', '</target></xliff>', { line: 2, column: 13 }],
  ['a.tmx', '<tmx>\n<seg lang="', '">', { line: 2, column: 12 }],
  ['a.po', 'msgid "a"\nmsgstr "', '"', { line: 2, column: 9 }],
  ['a.json', '{"a": "one \\u00e9', '"}', { line: 1, column: 18 }],
  ['a.jsonl', '{}\r\n{"', '": 1}', { line: 2, column: 3 }],
  ['a.yaml', '# 微信\na: ', ' two', { line: 2, column: 4 }],
  ['a.html', '<!-- ', ' --><p>', { line: 1, column: 6 }],
  ['a.md', '```\n', '\n```', { line: 2, column: 1 }],
  ['a.csv', 'source,target\n"一","', '"', { line: 2, column: 6 }],
  ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nOne ', '', { line: 3, column: 5 }],
])('of %s, too, whatever it stands in', async (path, before, after, place) => {
  const message = 'Cannot read byte 0xE9, which is not UTF-8: save the file as UTF-8.';
  expect(await decode(path, bytes(before, 0xe9, after))).toEqual({ failure: { path, ...place, message } });
});

test.each([
  ['a NUL byte', bytes('one', 0), 'Cannot check a binary file (it has a NUL byte): leave it out.'],
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 'Cannot read UTF-16: save the file as UTF-8.'],
])('%s is refused', async (_what, content, message) => {
  expect(await decode('a.txt', content)).toEqual({ failure: { path: 'a.txt', message } });
});
