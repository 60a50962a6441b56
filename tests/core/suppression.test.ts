import { describe, expect, test } from 'vitest';
import { plain } from '../../src/codecs/document/plain.ts';
import { directivesIn } from '../../src/core/directive.ts';
import { check } from '../../src/core/engine.ts';
import type { Draft } from '../../src/core/finding.ts';
import type { Page } from '../../src/core/page.ts';
import type { Rule } from '../../src/core/rule.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { Suppressions } from '../../src/core/suppression.ts';

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

const findingsIn = (text: string, settings = defaultSettings) =>
  check(plain('a.txt', text), rules, undefined, settings).findings;

const found = (text: string): string[] =>
  findingsIn(text).flatMap(({ ruleId, surface }) =>
    ruleId === 'unused-ignore' ? [] : `${ruleId}: ${surface}`,
  );

/** Comments, or names in them, that silence nothing. */
const unused = (text: string, settings = defaultSettings): string[] =>
  findingsIn(text, settings).flatMap(({ ruleId, surface }) => (ruleId === 'unused-ignore' ? surface : []));

const comment = (words: string): string => `<!-- ungarble-${words} -->`;

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
    [
      'enable ends it for one rule until the next disable',
      `${comment('disable')} Biler ${comment('enable small')} Biler ${comment('disable')} Biler`,
      ['small: Biler'],
    ],
    [
      'next-line holds whatever is enabled in it',
      `${comment('disable-next-line small')}\nThe ${comment('enable small')} Biler`,
      [],
    ],
    ['next-line is about one line', '<!-- ungarble-disable-next-line -->\nwechat\nBiler', ['small: Biler']],
    ['lines may end with CR', '<!-- ungarble-disable-next-line -->\rwechat\rBiler', ['small: Biler']],
    ['lines may end with CRLF', '<!-- ungarble-disable-next-line -->\r\nwechat\r\nBiler', ['small: Biler']],
    ['an ignored word silences a name that holds it', 'laurel Biler <!-- ungarble-ignore Biler -->', []],
    ['an ignored word is a whole one', 'laurel Biler <!-- ungarble-ignore Bil -->', ['big: laurel Biler']],
    ['what is silenced hides nothing', '<!-- ungarble-disable big --> laurel Biler', ['small: Biler']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('unused directives', () => {
  test.each<[string, string, readonly string[]]>([
    ['a disable before nothing', `${comment('disable')} All is well.`, [comment('disable')]],
    ['a disable that silences', `${comment('disable')} wechat`, []],
    ['a rule with nothing to silence', `${comment('disable other, small')} wechat`, ['small']],
    ['a rule that there is not', `${comment('disable othr, other')} wechat`, ['othr']],
    ['a rule that there is not, alone', `${comment('disable othr')} wechat`, ['othr']],
    ['an enable where nothing is disabled', `${comment('enable')} wechat`, [comment('enable')]],
    [
      'an enable of a rule that was enabled before',
      `${comment('disable')} wechat ${comment('enable small')} ${comment('enable small')}`,
      [comment('enable small')],
    ],
    [
      'an enable of all where the last rule was enabled before',
      `${comment('disable other')} wechat ${comment('enable other')} ${comment('enable')}`,
      [comment('enable')],
    ],
    ['an enable that ends one', `${comment('disable')} wechat ${comment('enable')}`, []],
    [
      'an enable of a rule that is on',
      `${comment('disable other')} wechat ${comment('enable other small')}`,
      ['small'],
    ],
    [
      'a next line that has nothing',
      `${comment('disable-next-line')}\nWell.`,
      [comment('disable-next-line')],
    ],
    ['a word that is not there', `Biler ${comment('ignore Biler Bilar')}`, ['Bilar']],
    ['no word at all', comment('ignore'), [comment('ignore')]],
    ['one may be kept for another day', `${comment('disable unused-ignore')} ${comment('ignore Bilar')}`, []],
  ])('%s', (_, text, expected) => expect(unused(text)).toEqual(expected));

  test('what the settings switch off is not judged', () => {
    const settings = { ...defaultSettings, rules: new Map([['other', 'off' as const]]) };
    expect(unused(`${comment('disable other')} wechat`, settings)).toEqual([]);
  });

  test('they are reported as settings ask', () => {
    const settings = { ...defaultSettings, rules: new Map([['unused-ignore', 'minor' as const]]) };
    expect(findingsIn(comment('disable'), settings).map(({ severity }) => severity)).toEqual(['minor']);
    expect(
      findingsIn(comment('disable'), { ...settings, rules: new Map([['unused-ignore', 'off']]) }),
    ).toEqual([]);
  });
});

test('comments that are never closed cost no more than their length', () => {
  const directives = (text: string) => directivesIn({ text });
  expect(directives('<!-- ungarble-disable '.repeat(20_000))).toEqual([]);
  expect(directives(`<!--${' '.repeat(400_000)}`)).toEqual([]);
  expect(directives('<!-- ungarble-ignore'.concat(' x'.repeat(200_000)))).toEqual([]);
});

test.each([
  ['the same rule', () => comment('disable small'), () => comment('enable other')],
  ['all rules, and each time another', () => comment('disable'), (n: number) => comment(`enable r${n}`)],
])('comments that end no stretch take no room: %s', (_, disable, enable) => {
  const many = Array.from({ length: 2_500 }, (_, n) => n);
  const text = `${many.map(disable).join('')}${many.map(enable).join('')} Biler`;
  const before = process.memoryUsage().heapUsed;
  const suppressions = new Suppressions(plain('a.txt', text));
  expect(
    suppressions.silences({ start: text.length - 5, end: text.length, ruleId: 'small', surface: 'Biler' }),
  ).toBe(true);
  // A stretch for each pair would be 6 million.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
});
