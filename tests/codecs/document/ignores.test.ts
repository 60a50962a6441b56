import { describe, expect, test } from 'vitest';
import { open } from '../../../src/codecs/document/open.ts';
import { check } from '../../../src/core/engine.ts';
import type { Draft } from '../../../src/core/finding.ts';
import type { Rule } from '../../../src/core/rule.ts';

const wechat: Rule<undefined> = {
  id: 'casing',
  type: 'capitalization',
  severity: 'minor',
  summary: 'A sample.',
  examples: { wrong: [], right: [] },
  *check({ text }): Iterable<Draft> {
    for (const { index } of text.matchAll(/\bwe\s?chat\b/g))
      yield {
        start: index,
        end: index + 'wechat'.length,
        problem: { kind: 'casing', term: 'WeChat' },
        evidence: [],
        suggestions: [],
        confidence: 0.9,
      };
  },
};

/** Lines and rules of what is reported. */
async function reported(path: string, text: string): Promise<string[]> {
  const opened = await open(path, text);
  if ('failure' in opened) throw new Error(opened.failure.message);
  return check(opened.document, [wechat], undefined).findings.map(
    ({ start, ruleId }) => `${text.slice(0, start).split('\n').length} ${ruleId}`,
  );
}

/** How a text of lines is written in each format, a line of it a line of the file. */
const formats: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'a.txt': (lines) => lines.join('\n'),
  'a.md': (lines) => lines.join('\n\n'),
  'a.html': (lines) => lines.map((line) => (line.startsWith('<!--') ? line : `<p>${line}</p>`)).join('\n'),
  'a.xlf': (lines) =>
    `<xliff version="1.2"><file source-language="zh" target-language="en" original="a" datatype="plaintext"><body>\n${lines
      .map((line, at) =>
        line.startsWith('<!--')
          ? line
          : `<trans-unit id="${at}">\n<source>微信</source>\n<target>${line}</target>\n</trans-unit>`,
      )
      .join('\n')}\n</body></file></xliff>`,
};

describe.each(Object.keys(formats))('comments in %s', (path) => {
  const rows = async (...lines: string[]) => {
    const found = await reported(path, formats[path]?.(lines) ?? '');
    return found.map((row) => row.replace(/^\d+ /, ''));
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ['none', ['Open wechat.', 'Use wechat.'], ['casing', 'casing']],
    ['disable', ['Open wechat.', '<!-- ungarble-disable -->', 'Use wechat.', 'So wechat.'], ['casing']],
    ['disable a rule', ['<!-- ungarble-disable casing -->', 'Use wechat.'], []],
    [
      'disable another rule',
      ['<!-- ungarble-disable cosing -->', 'Use wechat.'],
      ['unused-ignore', 'casing'],
    ],
    [
      'enable',
      ['<!-- ungarble-disable -->', 'Use wechat.', '<!-- ungarble-enable -->', 'So wechat.'],
      ['casing'],
    ],
    ['disable-next-line', ['<!-- ungarble-disable-next-line -->', 'Use wechat.', 'So wechat.'], ['casing']],
    ['ignore', ['Use wechat.', '<!-- ungarble-ignore wechat -->', 'So wechat.'], []],
    ['unused', ['All is well.', '<!-- ungarble-ignore wechat -->'], ['unused-ignore']],
  ])('%s', async (_, lines, expected) => expect(await rows(...lines)).toEqual(expected));
});

test('the next line of Markdown is one line of a paragraph', async () => {
  const text = 'One <!-- ungarble-disable-next-line -->\nuse wechat.\nSo wechat.\n';
  expect(await reported('a.md', text)).toEqual(['3 casing']);
});

test('what begins on a disabled line is silenced to its end', async () => {
  const text = '<!-- ungarble-disable-next-line -->\nuse we\nchat, and we\nchat.\n';
  expect(await reported('a.md', text)).toEqual(['3 casing']);
});

test('code in Markdown only shows a comment', async () => {
  const text =
    'Write `<!-- ungarble-disable -->`:\n\n```html\n<!-- ungarble-disable -->\n```\n\n    <!-- ungarble-disable -->\n\nUse wechat.\n';
  expect(await reported('a.md', text)).toEqual(['9 casing']);
});
