import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileTexts } from '../../src/cli/compiling.ts';
import { loadChecker } from '../../src/cli/loading.ts';
import { mqmTypes } from '../../src/core/mqm.ts';
import { readGlossaries, shippedNames } from '../../src/io/glossaries.ts';
import { ruleCards, rules } from '../../src/rules/list.ts';
import { documentOf } from './units.ts';

const { checker } = await loadChecker([], process.cwd());
const folder = new URL('../../src/rules/', import.meta.url);
const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test.each(['shipped', ...shippedNames()])(
  'the examples of %s hold with no other glossary beside',
  { timeout: 180_000 },
  (name) => {
    // Compiled anew: a cache would answer for the code of yesterday.
    const texts = readGlossaries([name], process.cwd()).texts.map((each) => ({ ...each, ships: false }));
    expect(compileTexts(texts).failures).toEqual([]);
  },
);

test('every file that exports a rule is in the list, under the name of its file', async () => {
  const ids: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    const id = file.replace('.ts', '');
    const rule = rules.find((each) => each === exported[camel(id)]);
    if (rule) ids.push(id);
  }
  expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

describe.each(ruleCards.map((rule) => [rule.id, rule] as const))('%s', (id, { type, examples, summary }) => {
  const findings = (text: string) =>
    checker.check(documentOf(text)).findings.filter(({ ruleId }) => ruleId === id);

  test('has an MQM type and a summary', () => {
    expect(mqmTypes).toHaveProperty(type);
    expect(summary).toMatch(/^[A-Z].*\.$/);
  });

  test.each(examples.wrong.map(([text, ...rest]) => [text, rest] as const))(
    'wrong: %s',
    (text, [surface, suggestion]) => {
      const found = findings(text).map((finding) => [finding.surface, finding.suggestions[0]?.text]);
      expect(found).toContainEqual([surface, suggestion]);
    },
  );

  test.each(examples.right)('right: %s', (text) => {
    expect(findings(text).map(({ surface }) => surface)).toEqual([]);
  });
});
