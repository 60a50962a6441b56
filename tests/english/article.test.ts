import { describe, expect, test } from 'vitest';
import { articleFor, withArticles } from '../../src/english/article.ts';

const each = (texts: string): string[] => texts.split(', ');

describe('the article goes by the sound', () => {
  test.each([
    ...each('apple, executive order, hour, honest man, heir, honorary title, onerous rule, “order”, iPhone'),
    ...each('umbrella, unimportant case, unidentified man, uninsured driver, utter failure, ultimatum'),
    ...each('SEC filing, FBI agent, F.B.I. agent, NSA memo, LLC, MP, EU rule, HTML page, AT&T store, ISP'),
    ...each('8-year term, 80 percent share, 18th-century law, 11-member panel, 11,000, x-ray, F-16, H-1B'),
  ])('an %s', (text) => expect(articleFor(text)).toBe('an'));

  test.each([
    ...each('preliminary injunction, treaty, house, historic day, university, union, United States court'),
    ...each('unit, unilateral act, use, user, usual case, utility, European court, Uyghur, one-day trip'),
    ...each('U.S. court, US court, UN body, CEO, DVD, NASA launch, SARS case, U-turn, T-shirt, VISA card'),
    ...each(
      '7-day stay, 1-year term, 100 dollar bill, 110, 1,800, Xi speech, ubiquitous app, once-feared man',
    ),
  ])('a %s', (text) => expect(articleFor(text)).toBe('a'));

  test.each(['UNESCO', 'NAACP', '…', ''])('nobody can tell: %j', (text) =>
    expect(articleFor(text)).toBeUndefined(),
  );

  test('in a text', () =>
    expect(withArticles('An judge, a executive order or a NAACP lawyer; a “apple”')).toBe(
      'A judge, an executive order or a NAACP lawyer; an “apple”',
    ));
});
