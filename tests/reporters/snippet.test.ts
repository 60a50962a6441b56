import { expect, test } from 'vitest';
import { lines } from '../../src/core/lines.ts';
import { width } from '../../src/reporters/layout.ts';
import { snippet } from '../../src/reporters/snippet.ts';

/** The line with the span in brackets. */
function shown(text: string, surface: string, columns: number): string {
  const start = text.indexOf(surface);
  const cut = snippet(text, lines(text), { start, end: start + surface.length }, columns);
  expect(width(cut.before + cut.marked + cut.after)).toBeLessThanOrEqual(columns);
  return `${cut.before}[${cut.marked}]${cut.after}`;
}

test.each([
  ['the whole line', 'one\n  two wechat three  \r\nfour', 'wechat', 40, 'two [wechat] three'],
  ['cut on both sides', `${'a '.repeat(50)}wechat${' b'.repeat(50)}`, 'wechat', 20, '…a a a [wechat] b b b…'],
  ['cut at its end', `wechat${' b'.repeat(50)}`, 'wechat', 20, '[wechat] b b b b b b…'],
  ['cut at its beginning', `${'a '.repeat(50)}wechat`, 'wechat', 20, '…a a a a a a [wechat]'],
  ['cut between words', 'once upon a wechat time there was', 'wechat', 20, '…a [wechat] time…'],
  ['wide characters', '微信微信微信微信wechat微信微信微信', 'wechat', 20, '…信微信[wechat]微信微…'],
  ['a long span', 'x'.repeat(100), 'x'.repeat(100), 20, `[${'x'.repeat(17)}…]`],
  ['a byte order mark', '\ufeffwechat', 'wechat', 20, '[wechat]'],
  ['control characters', '\tone\twechat\u001b[0m', 'wechat', 20, 'one␉[wechat]␛[0m'],
])('%s', (_what, text, surface, columns, line) => {
  expect(shown(text, surface, columns)).toBe(line);
});

test('a line of ten million characters', () => {
  const text = `${'a '.repeat(5_000_000)}wechat`;
  expect(shown(text, 'wechat', 12)).toBe('…a a [wechat]');
});
