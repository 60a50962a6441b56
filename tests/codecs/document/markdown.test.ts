import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSound, replaced, segmentsOf } from './format.ts';

const article = `\ufeff---
title: Judge Biler
---
# Judge *Biler*

> The initial &amp; final ban\\* of \`code\`
> fell on <https://biler.org>.

- one [Biler](https://biler.org "Biler")
  two ![a picture](biler.png)

| Name | Ban |
|------|-----|
| a \\| b | <b>c</b> |

    code of Biler

<div>Biler</div>

\`\`\`
Biler
\`\`\`

[ref]: https://biler.org "Biler"
`;

describe('Markdown', () => {
  test('paragraphs, headings and cells, without code, addresses, keys and raw HTML', async () =>
    expect(await segmentsOf('a.md', article)).toEqual([
      'Judge Biler',
      'The initial & final ban* of \ufffc fell on \ufffc.',
      'one Biler two a picture',
      'Name',
      'Ban',
      'a | b',
      'c',
    ]));

  test('a line break stays with its quotation mark', async () =>
    expect((await replaced('a.md', article, ['fell on', 'came down']))?.text).toBe(
      article.replace('fell on', 'came down'),
    ));

  test('a repair over a line break keeps it', async () =>
    expect(
      await replaced('a.md', '> the pre liminary\n> injury', [
        'pre liminary injury',
        'preliminary injunction',
      ]),
    ).toEqual({ text: '> the preliminary\n> injunction', hasMarkup: false }));

  test('what would be markup is escaped', async () =>
    expect((await replaced('a.md', article, ['final', '*new*']))?.text).toBe(
      article.replace('final', '\\*new\\*'),
    ));

  test('what would open a list is refused', async () =>
    expect((await replaced('a.md', 'One two', ['One', '1. One']))?.text).toBeUndefined());
});

test('a large file is read in parts, and no part begins in code', async () => {
  const text = `${'The *initial* ban\n'.repeat(9000)}\n~~~\n\nBiler\n~~~\n\nOne\n\n${'Two\n\n'.repeat(3)}`;
  const segments = await segmentsOf('a.md', text);
  expect(segments.slice(1)).toEqual(['One', 'Two', 'Two', 'Two']);
  expect((await replaced('a.md', text, ['Two', 'Three'])).text).toBe(text.replace('Two', 'Three'));
});

test('whatever the text holds, words stand where the reading says', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'word',
      '*',
      '**b**',
      '`c`',
      '&amp;',
      '&',
      '\\',
      '[a](b)',
      '![',
      '<i>',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '    ',
      '|',
      '# ',
      '\t',
      '~~~\n',
      '<!-- c -->',
      '😀',
    ),
    fc.string({ maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), fc.constantFrom('', '\ufeff'), async (pieces, bom) =>
      expectSound('a.md', bom + pieces.join(' ').replaceAll('\0', '')),
    ),
    { numRuns: 300 },
  );
});
