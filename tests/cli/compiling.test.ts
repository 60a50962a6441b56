import { expect, test } from 'vitest';
import { openChecker } from '../../src/cli/checker.ts';
import { compileTexts } from '../../src/cli/compiling.ts';
import { plain } from '../../src/codecs/document/plain.ts';

const entry = (preferred: string, bad = '') =>
  `concepts:\n  - {id: a, preferred: ${preferred}${bad && `, bad: ["${bad}"]`}}\n`;

test('a shipped concept makes way for one of the same id', () => {
  const { compiled, failures } = compileTexts([
    { path: 'ours.yaml', text: entry('First Amendment'), ships: true },
    { path: 'mine.yaml', text: entry('Second Amendment'), ships: false },
  ]);
  expect(failures).toEqual([]);
  const { findings } = openChecker(compiled).check(plain('a.txt', 'a first amendment, a second amendment'));
  expect(findings.map(({ surface }) => surface)).toEqual(['second amendment']);
});

test('two of one id that are equal in rank are told', () => {
  const texts = ['a.yaml', 'b.yaml'].map((path) => ({ path, text: entry('First Amendment'), ships: false }));
  expect(compileTexts(texts).failures).toMatchObject([{ path: 'b.yaml', line: 2 }]);
});

test('the examples of a shipped glossary are not run, one’s own are', () => {
  const text = entry('First Amendment', 'This is right.');
  expect(compileTexts([{ path: 'a.yaml', text, ships: true }]).failures).toEqual([]);
  expect(compileTexts([{ path: 'a.yaml', text, ships: false }]).failures).toHaveLength(1);
});
