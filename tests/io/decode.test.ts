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

test.each([
  ['a NUL byte', bytes('one', 0), 'Cannot check a binary file (it has a NUL byte): leave it out.'],
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 'Cannot read UTF-16: save the file as UTF-8.'],
])('%s is refused', async (_what, content, message) => {
  expect(await decode('a.txt', content)).toEqual({ failure: { path: 'a.txt', message } });
});
