import { expect, it } from 'vitest';
import { faultOfExpression } from '../../../src/codecs/glossary/expression.ts';

it.each([
  '/China|Chinese|Beijing/',
  "/China(?:'s|’s)? (?:ministry|commerce)/",
  '/\\bPRC\\b/',
  '/(?<=the )People.s Republic/',
  '/[)(*+]+ x/',
  '/\\p{Lu}{2,5}\\b.*court/',
  '/(ab){3}/',
  '/(abc)+/',
])('accepts %s', (entry) => {
  expect(faultOfExpression(entry)).toBeUndefined();
});

it.each([
  '/(a+)+/',
  '/(a*)*b/',
  '/(a|aa)+$/',
  '/(?:x?){30}/',
  '/(?:(?:a{1,9}){1,9}){1,9}/',
  '/.*.*.*x/',
  `/${'a?'.repeat(40)}/`,
  `/${'(a|a)'.repeat(30)}/`,
  '/[^)](?:[)(]+)+/',
])('refuses %s, which could hang', (entry) => {
  expect(faultOfExpression(entry)).toMatch(/could hang/);
});

it('refuses a long one', () => {
  expect(faultOfExpression(`/${'a'.repeat(201)}/`)).toMatch(/at most 200 characters, not 201/);
});

it('refuses counts of counts of nothing', () => {
  expect(faultOfExpression('/(?:(?:(?:){999}){999}){999}/')).toBeDefined();
});
