import { expect, test } from 'vitest';
import { pinned } from '../../../src/tui/parts/pin.ts';

test.each([
  ['plain text, 微信 and ｆｕｌｌ', 'plain text, 微信 and ｆｕｌｌ'],
  ['a 👩‍👩‍👧‍👦 b', 'a 👩‍👩‍👧‍👦\u001b[5G b'],
  ['🇺🇸 US', '🇺🇸\u001b[3G US'],
  ['cafe\u0301 \u001b[31m👍🏽\u001b[39m x', 'cafe\u0301\u001b[5G \u001b[31m👍🏽\u001b[8G\u001b[39m x'],
])('%j', (row, wanted) => {
  expect(pinned(row)).toBe(wanted);
});
