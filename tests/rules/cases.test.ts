import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkerFor } from '../../src/cli/compiling.ts';
import { parseGlossary } from '../../src/codecs/glossary/yaml.ts';
import { applyEdits } from '../../src/core/fix.ts';
import { documentOf } from './units.ts';

/** Sentences from many fields, or units of source, tab and target, written before anybody looked at what the rules do with them. */
interface Cases {
  readonly concepts?: unknown;
  /** What becomes of a text, or where nothing can be proposed what is found in it. */
  readonly wrong: readonly ({ readonly was: string } & (
    | { readonly now: string; readonly found?: undefined }
    | { readonly found: readonly string[]; readonly now?: undefined }
  ))[];
  readonly right: readonly string[];
}

const folder = new URL('cases/', import.meta.url);

function load(file: string): Cases {
  const {
    concepts,
    wrong = [],
    right = [],
  }: Partial<Cases> = parse(readFileSync(new URL(file, folder), 'utf8'));
  return { concepts, wrong, right };
}

for (const file of readdirSync(folder).toSorted()) {
  const ruleId = file.replace('.yaml', '');
  const { concepts = [], wrong, right } = load(file);
  const glossary = parseGlossary('cases.yaml', stringify({ language: 'en', concepts }));
  const checker = checkerFor(glossary.concepts.map(({ concept }) => concept));
  const findings = (text: string) =>
    checker.check(documentOf(text)).findings.filter((finding) => finding.ruleId === ruleId);

  describe(ruleId, () => {
    test('its concepts are sound', () => expect(glossary.failures).toEqual([]));

    test.each(wrong)('$was', ({ was, now, found }) => {
      if (found) {
        expect(findings(was).map(({ surface }) => surface)).toEqual(found);
        return;
      }
      const edits = findings(was).flatMap(({ start, end, suggestions: [best] }) =>
        best ? [{ start, end, text: best.text }] : [],
      );
      expect(applyEdits(was, edits).text).toBe(now);
    });

    test.each(right)('%s', (text) => {
      expect(findings(text).map(({ surface }) => surface)).toEqual([]);
    });
  });
}
