import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../../../src/codecs/document/open.ts';
import { expectSound, replaced, segmentsOf, stretchesOf } from './format.ts';

const page = `<!doctype html>
<html lang="zh"><head><title>A &amp; B</title><meta name="description" content="What it's about">
<style>p { color: red }</style><script>if (a < b) "Biler"</script></head>
<body><!-- Biler -->
<p>Judge <b>Bi</b>ler   said
  “no” to <code>x</code> and <img alt="a picture" src=x>.<br>Next &copy; line
<ul><li>one<li>two</ul>
<pre>Biler</pre><span translate=no>Biler</span> <em lang="zh">微信</em> three <a title=short>link</a>
</body></html>`;

describe('HTML', () => {
  test('texts between block tags, titles and alternative texts', async () =>
    expect(await segmentsOf('a.html', page)).toEqual([
      'A & B',
      "What it's about",
      'Judge Biler said “no” to \ufffc and \ufffc.',
      'a picture',
      'Next © line ',
      'one',
      'two',
      'three link ',
      'short',
    ]));

  test('the rest is markup', async () =>
    expect(
      await stretchesOf(
        'a.html',
        '<p title="a tip">A <b>bold</b>\n &amp; <code>x</code> word<!-- no --></p>',
      ),
    ).toEqual(['a tip', 'A ', 'bold', '\n &amp; ', ' word']));

  test('a tag inside a word stays', async () =>
    expect(await replaced('a.html', page, ['Biler', 'Beeler'])).toEqual({
      text: page.replace('<b>Bi</b>ler', '<b>Bee</b>ler'),
      hasMarkup: true,
    }));

  test.each([
    ['about', 'a<b', 'a&lt;b'],
    ['about', 'say "x"', 'say &quot;x&quot;'],
    ['said', 'a<b & c', 'a&lt;b &amp; c'],
    ['short', 'one two', undefined],
  ])('%s → %s is written %s', async (surface, by, written) => {
    const { text } = await replaced('a.html', page, [surface, by]);
    expect(text).toBe(written && page.replace(surface, written));
  });

  test('tags without end are refused with their place', async () => {
    const opened = await open('a.html', `<p>\n${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}`);
    expect(opened).toMatchObject({ failure: { path: 'a.html', line: 2, column: 1534 } });
  });
});

test('whatever the page holds, words stand where the reading says', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'word',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<br>',
      '&amp;',
      '&ampx',
      '&',
      '<',
      '>',
      '<p title="a b">',
      "<img alt='x'>",
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '\n ',
      '<code>',
      '</code>',
      '<title>',
      '<![CDATA[',
    ),
    fc.string({ maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 14 }), fc.constantFrom('', ' '), async (pieces, gap) =>
      expectSound('a.html', pieces.join(gap).replaceAll('\0', '')),
    ),
    { numRuns: 300 },
  );
});
