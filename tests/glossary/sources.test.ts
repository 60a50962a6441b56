import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/cli/checker.ts';
import type { Concept, ConceptKind, Pivot } from '../../src/core/concept.ts';
import { compile } from '../../src/glossary/compile.ts';
import { openGlossary } from '../../src/glossary/glossary.ts';
import { newConcept } from '../../src/glossary/mine/concept.ts';
import { findSources, sourceUnits } from '../../src/glossary/sources.ts';

const ids = new Set<string>();
const concept = (preferred: string, source: Partial<Record<Pivot, string[]>>, kind: ConceptKind): Concept =>
  newConcept({ kind, preferred, source: { zh: [], ru: [], ...source } }, ids);

const concepts = [
  concept('Harbour Fund', { zh: ['港口基金'] }, 'organization'),
  concept('Harbour Fund Bills', { zh: ['港口基金票据'] }, 'product'),
  concept('Hans Modrow', { zh: ['汉斯·莫德罗'] }, 'person'),
  concept('decree', { ru: ['указ'] }, 'law'),
  concept('Constitutional Court', { ru: ['Конституционный суд'] }, 'organization'),
  concept('Fund Act', { zh: ['《基金（监管）法》'] }, 'law'),
];
const { sources } = openGlossary(compile(concepts, dictionaries()));
const found = (text: string): string[] =>
  findSources(sourceUnits(text), sources).map(({ source }) => concepts[source.concept]?.preferred ?? '');

describe('source terms in a source text', () => {
  test.each([
    ['the longest term counts, not the one inside it', '发行港口基金票据。', ['Harbour Fund Bills']],
    ['both where both stand', '港口基金发行港口基金票据', ['Harbour Fund', 'Harbour Fund Bills']],
    ['after digits, too', '今年39岁的莫德罗', ['Hans Modrow']],
    ['the whole name once, whatever joins its parts', '汉斯•莫德罗说', ['Hans Modrow']],
    ['without its brackets', '基金(监管)法生效', ['Fund Act']],
    ['Russian in any case', 'Указом и решением Конституционного суда', ['decree', 'Constitutional Court']],
    ['a Russian word within a word is another', 'указание', []],
    ['none across a stop', '港口。基金', []],
  ])('%s', (_, text, wanted) => expect(found(text)).toEqual(wanted));
});
