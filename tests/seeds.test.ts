import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { loadChecker } from '../src/cli/loading.ts';
import { plain } from '../src/codecs/document/plain.ts';
import { applyEdits } from '../src/core/fix.ts';
import { withArticles } from '../src/english/article.ts';
import { json } from '../src/reporters/json.ts';
import schema from '../src/reporters/report.schema.json' with { type: 'json' };
import { render } from './reporters/report.ts';

const folder = new URL('../seeds/', import.meta.url);
const { checker } = await loadChecker([], process.cwd());
const files = readdirSync(folder)
  .filter((path) => path.endsWith('.txt'))
  .map((path) => {
    const text = readFileSync(new URL(path, folder), 'utf8');
    return { path, text, ...checker.check(plain(path, text)) };
  });

test('every finding of the seed articles fits the schema of the report', () => {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  validate(JSON.parse(render(json, { files, failures: [], verdicts: [] })));
  expect(validate.errors).toBeNull();
});

test.each(files)('no repair of $path leaves a wrong article', ({ text, findings }) => {
  for (const { start, end, suggestions } of findings) {
    for (const { text: repair } of suggestions) {
      const repaired = applyEdits(text, [{ start, end, text: repair }]).text;
      const around = repaired.slice(start, start + repair.length + 1);
      const before = /(?:^|\s)an?\s$/i.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
      expect(withArticles(before + around)).toBe(before + around);
    }
  }
});
