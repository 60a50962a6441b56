import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open } from '../../../src/codecs/document/open.ts';
import { expectSound, replaced, segmentsOf } from './format.ts';

const srt = `1
00:00:01,000 --> 00:00:02,500
<i>Judge Biler</i> issued
the initial ban.

2
00:00:03,000 --> 00:00:04,000
{\\an8}- Who is it?
- 42

`;

const vtt = `WEBVTT - a film

NOTE Judge Biler
is not shown

intro
00:01.000 --> 00:02.000 line:0
<v Ann>R&amp;D is <b>here</b>.
`;

describe('subtitles', () => {
  test('a cue is a segment, and each of its speakers', async () =>
    expect(await segmentsOf('a.srt', srt)).toEqual([
      'Judge Biler issued the initial ban.',
      '- Who is it?',
      '- 42',
    ]));

  test('WebVTT: no notes, no names of cues, entities decoded', async () =>
    expect(await segmentsOf('a.vtt', vtt)).toEqual(['R&D is here.']));

  test('a line break stays where the repair has a space for it', async () => {
    const { text, hasMarkup } = await replaced('a.srt', srt, ['issued the', 'made one']);
    expect(text).toBe(srt.replace('issued\nthe', 'made\none'));
    expect(hasMarkup).toBe(false);
  });

  test('a tag stays, and a person should look', async () => {
    const { text, hasMarkup } = await replaced('a.srt', srt, ['Biler issued', 'Beeler issued']);
    expect(text).toBe(srt.replace('Biler</i> issued', 'Beeler</i> issued'));
    expect(hasMarkup).toBe(true);
  });

  test('WebVTT escapes what would be markup', async () =>
    expect((await replaced('a.vtt', vtt, ['here', 'A<B & C']))?.text).toBe(
      vtt.replace('here', 'A&lt;B &amp; C'),
    ));

  test.each([
    ['a.srt', 'Only words.\n', 1],
    ['a.vtt', '1\n00:01.000 --> 00:02.000\nHello\n', 1],
    ['a.srt', `${srt}3\n00:00:04,000 --> 00:00\nHello\n`, 12],
  ])('%s: %j is refused with its line', async (path, text, line) => {
    expect(await open(path, text)).toMatchObject({
      failure: { path, line, message: expect.stringMatching(/^Cannot read/) },
    });
  });

  test('whatever the cues hold, words stand where the reading says', async () => {
    const piece = fc.oneof(
      fc.constantFrom('word', '<i>', '</i>', '&amp;', '&lt;', '-', ' ', '5', '{\\an8}', '<b>bold</b>'),
      fc.string({ maxLength: 5 }).filter((text) => !/[\r\n]|-->/.test(text)),
    );
    const cue = fc.array(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cue, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), async (cues, end) => {
        const blocks = cues.map((rows) => ['00:01.000 --> 00:02.000', ...rows, ''].join(end));
        await expectSound('a.vtt', `WEBVTT${end}${end}${blocks.join(end)}`);
        await expectSound('a.srt', `00:01.000 --> 00:02.000${end}${blocks.join(end)}`);
      }),
    );
  });
});
