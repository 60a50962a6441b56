import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/engine.ts';
import type { Draft } from '../../src/core/finding.ts';
import type { Page } from '../../src/core/page.ts';
import type { Rule } from '../../src/core/rule.ts';
import { suppressions } from '../../src/core/suppression.ts';

const rule = (id: string, pattern: RegExp, confidence = 0.9): Rule<undefined> => ({
  id,
  type: 'spelling',
  severity: 'minor',
  summary: 'A sample.',
  examples: { wrong: [], right: [] },
  *check({ text }: Page): Iterable<Draft> {
    for (const { index, 0: found } of text.matchAll(pattern))
      yield {
        start: index,
        end: index + found.length,
        problem: { kind: 'language', says: 'Wrong.' },
        evidence: [],
        suggestions: [],
        confidence,
      };
  },
});

const rules = [rule('big', /laurel Biler/g), rule('small', /Biler/g, 0.8), rule('other', /wechat/g)];

const found = (text: string): string[] =>
  check({ path: 'a.txt', text, segments: [{ start: 0, end: text.length }] }, rules, undefined).findings.map(
    ({ ruleId, surface }) => `${ruleId}: ${surface}`,
  );

describe('directives', () => {
  test.each([
    ['disable silences all that follows', '<!-- ungarble-disable --> wechat Biler', []],
    [
      'disable with a rule silences that rule',
      '<!-- ungarble-disable other --> wechat Biler',
      ['small: Biler'],
    ],
    ['enable ends it', '<!-- ungarble-disable --> wechat <!-- ungarble-enable --> Biler', ['small: Biler']],
    [
      'enable with a rule ends it for that rule',
      '<!-- ungarble-disable --> <!-- ungarble-enable small --> wechat Biler',
      ['small: Biler'],
    ],
    [
      'enable leaves other rules off',
      '<!-- ungarble-disable small, other --> <!-- ungarble-enable other --> wechat Biler',
      ['other: wechat'],
    ],
    ['next-line is about one line', '<!-- ungarble-disable-next-line -->\nwechat\nBiler', ['small: Biler']],
    ['lines may end with CR', '<!-- ungarble-disable-next-line -->\rwechat\rBiler', ['small: Biler']],
    ['lines may end with CRLF', '<!-- ungarble-disable-next-line -->\r\nwechat\r\nBiler', ['small: Biler']],
    ['an ignored word silences a name that holds it', 'laurel Biler <!-- ungarble-ignore Biler -->', []],
    ['an ignored word is a whole one', 'laurel Biler <!-- ungarble-ignore Bil -->', ['big: laurel Biler']],
    ['what is silenced hides nothing', '<!-- ungarble-disable big --> laurel Biler', ['small: Biler']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

test('comments that are never closed cost no more than their length', () => {
  expect(suppressions('<!-- ungarble-disable '.repeat(20_000))).toEqual([]);
  expect(suppressions(`<!--${' '.repeat(400_000)}`)).toEqual([]);
  expect(suppressions('<!-- ungarble-ignore'.concat(' x'.repeat(200_000)))).toEqual([]);
});
