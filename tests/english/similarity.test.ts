import { expect, test } from 'vitest';
import { nearest, similarity } from '../../src/english/similarity.ts';

test('likeness counts the letter pairs that two strings share', () => {
  expect(similarity('night', 'nacht')).toBe(0.25);
  expect(similarity('due process', 'due process')).toBe(1);
  expect(similarity('ban', 'court')).toBe(0);
});

const known = [
  'lint',
  'explain',
  'json',
  'due-process',
  'preliminary-injunction',
  'us-government',
  'hate speech',
  'lawful',
];

test.each([
  ['lnit', 'lint'],
  ['Expalin', 'explain'],
  ['jsno', 'json'],
  ['process-due', 'due-process'],
  ['injunction', 'preliminary-injunction'],
  ['goverment', 'us-government'],
  ['wechat', undefined],
  ['law', 'lawful'],
  ['zebra', undefined],
  ['', undefined],
])('for %j one may have meant %j', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});
