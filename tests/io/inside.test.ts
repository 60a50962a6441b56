import { expect, test } from 'vitest';
import { isInside, shown } from '../../src/io/inside.ts';

test.each([
  { path: '/home/a/b.txt', inside: true, named: 'b.txt' },
  { path: '/home/a/..x/b.txt', inside: true, named: '..x/b.txt' },
  { path: '/home/a/...', inside: true, named: '...' },
  { path: '/home/b.txt', inside: false, named: '/home/b.txt' },
  { path: '/home', inside: false, named: '/home' },
  { path: '/home/ab/c.txt', inside: false, named: '/home/ab/c.txt' },
])('$path is seen from /home/a as $named', ({ path, inside, named }) => {
  expect(isInside(path, '/home/a')).toBe(inside);
  expect(shown(path, '/home/a')).toBe(named);
});
