import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/cli/checker.ts';
import type { Concept } from '../../src/core/concept.ts';
import { derivations } from '../../src/glossary/derived.ts';
import { newConcept } from '../../src/glossary/mine/concept.ts';
import { sourceOf } from '../../src/glossary/mine/source.ts';
import { readTable } from '../../src/io/package.ts';
import { openReverse } from '../../src/pivot/chinese/reverse.ts';

const concept = (preferred: string, zh: readonly string[], kind: Concept['kind'] = 'legal-term'): Concept =>
  newConcept({ kind, preferred, source: { zh, ru: [] } }, new Set());
const forms = (one: Concept): string[] => derivations(one, dictionaries()).flatMap((each) => each.forms);

describe('what derives from a concept', () => {
  test('word for word, the likeliest first, and what is right left out', () => {
    const found = forms(concept('preliminary injunction', ['初步禁令']));
    expect(found).toContain('initial ban');
    expect(found).toContain('preliminary prohibition');
    expect(found.indexOf('initial ban')).toBeLessThan(found.findIndex((form) => form.startsWith('chubu')));
  });

  test('a form is told once, under the first source term that leads to it', () => {
    const found = forms(concept('preliminary injunction', ['初步禁令', '初步禁制令']));
    expect(new Set(found).size).toBe(found.length);
  });

  test('a person in pinyin', () =>
    expect(forms(concept('Pham Minh Chinh', ['范明政'], 'person'))).toContain('fan mingzheng'));

  test('from the English alone, where no source term is known', () =>
    expect(derivations(concept('arms department', []), dictionaries())).toMatchObject([{ source: '' }]));
});

describe('what a term is called in Chinese', () => {
  const chinese = openReverse(readTable('glosses'));
  test.each([
    ['Commerce Department', ['商务部']],
    ['national security', ['国家安全']],
    ['Hanoi', ['河内']],
    ['prime minister', []],
    ['balance of hardships', []],
  ])('%s', (term, source) => expect(sourceOf(term, chinese)).toEqual(source));
});

test('two English words that one Chinese word may mean', () => {
  const chinese = openReverse(readTable('glosses'));
  expect(chinese.shared('initial', 'preliminary')).toContain('初步');
  expect(chinese.shared('ministry', 'department')).toContain('部');
  expect(chinese.shared('ministry', 'banana')).toEqual([]);
});
