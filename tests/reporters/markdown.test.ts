import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/reporters/markdown.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';

const html = (report: ReturnType<typeof reportOn>): string =>
  micromark(render(markdown, report), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });

describe('markdown', () => {
  test('the verdict, files by type, and what is gravest', () => {
    const { verdicts } = hostileReport('2 findings');
    const report = {
      ...reportOn({ 'a.txt': 'wechat, wechat', 'b.txt': 'The initial ban.', 'c.txt': 'Fine.' }),
      verdicts,
    };
    expect(render(markdown, report)).toBe(`## ❌ ungarble: failed

6 words in 3 files · MQM score **0.00** of 100 · 1 error · 2 warnings · 0 info · 2 fixable with \`--fix\`.

- **failed** fail-on warning (2 findings): 2 findings

### Findings by file and MQM type

| file | capitalization | wrong term | all | score |
| --- | --: | --: | --: | --: |
| a.txt | 2 | 0 | 2 | 0.00 |
| b.txt | 0 | 1 | 1 | 0.00 |
| **all** | 2 | 1 | 3 | 0.00 |

### The gravest findings

| level | finding | instead | first place | times |
| --- | --- | --- | --- | --: |
| error | “initial ban” looks like a word-for-word rendering of “preliminary injunction”. | preliminary injunction | b.txt&#58;1&#58;5 | 1 |
| warning | “wechat” is written “WeChat”. | WeChat | a.txt&#58;1&#58;1 | 2 |
`);
  });

  test('nothing found', () => {
    expect(render(markdown, reportOn({ 'a.txt': 'Fine.' }))).toBe(
      '## ✅ ungarble: passed\n\n1 word in 1 file · MQM score **100.00** of 100 · no findings.\n',
    );
  });

  test('of many files and findings the worst are listed', () => {
    const texts = Array.from({ length: 60 }, (_, at) => [`${at}.txt`, 'wechat '.repeat(at + 1)] as const);
    const written = render(markdown, reportOn(Object.fromEntries(texts)));
    expect(written).toContain('\n| 59.txt | 60 | 60 |');
    expect(written).toContain('… and 10 more files with fewer findings.');
    expect(written).not.toContain('\n| 9.txt |');
  });

  test.each(tricks)('%s stays text', (_, text) => {
    const written = html(hostileReport(text));
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    const tags = (page: string): readonly string[] => page.match(/<\w+/g) ?? [];
    expect(tags(written)).toEqual(tags(html(hostileReport('x'))));
    expect(render(markdown, hostileReport(text))).not.toMatch(/@(?!\u200b)|https?:|www\.|\$|#\d(?!\d*;)/);
  });
});
