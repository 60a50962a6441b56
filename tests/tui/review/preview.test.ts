import { expect, test } from 'vitest';
import type { ReviewFile } from '../../../src/tui/review/article.ts';
import { currentArticle } from '../../../src/tui/review/model.ts';
import { diffRows } from '../../../src/tui/review/preview.ts';
import { initialState, update } from '../../../src/tui/review/state.ts';
import { frame } from './frame.ts';
import { finding, sample } from './sample.ts';

const changes = 40;
const text = 'She opened wechat.\n\n'.repeat(changes);
const file: ReviewFile = {
  ...sample,
  text,
  findings: Array.from({ length: changes }, (_, nth) => finding(text, 'wechat', ['WeChat'], { nth })),
};
const accepted = update(initialState([file]), { type: 'accept-sure' });
const preview = update(accepted, { type: 'preview' });

test('many changes are laid out as far as they are looked at', () => {
  expect(frame(preview, 60, 15).at(-2)?.trim()).toBe('rows 1–12 of 24 and 34 more changes');
  const further = update(preview, { type: 'line-to', line: 20 });
  expect(frame(further, 60, 15)[1]).toBe(' line 11');
  const end = update(preview, { type: 'line-to', line: 1000 });
  expect(frame(end, 60, 15).at(-2)?.trim()).toBe('rows 149–160 of 160');
});

test('another window lays them out anew', () => {
  const article = currentArticle(preview);
  if (!article) throw new Error('There is no article.');
  const row = (width: number) => diffRows(article, width, 3).rows.length;
  expect([row(50), row(16)]).toEqual([4, 6]);
});
