import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/core/printable.ts';
import { html } from '../../src/reporters/html.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';

/** The tags of a page with the names of their attributes, and what its scripts and styles say. */
function skeletonOf(page: string) {
  const tags: string[] = [];
  const sources: Record<string, string> = {};
  const addresses: string[] = [];
  let open = '';
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push([name, ...Object.keys(attributes)].join(' '));
      open = name;
      for (const key of ['href', 'src', 'action'])
        if (attributes[key] !== undefined) addresses.push(attributes[key]);
    },
    ontext(part) {
      if (open === 'script' || open === 'style') sources[open] = (sources[open] ?? '') + part;
      else text += part;
    },
    onclosetag() {
      open = '';
    },
  });
  parser.end(page);
  return { tags, sources, addresses, text };
}

const texts = {
  'a.txt': 'She opened wechat.\n\nLift the\tinitial ban.\r\n',
  'b.txt': 'wechat',
  'c.txt': 'Fine.',
};

describe('html', () => {
  test("only the page's own script and style may run, and nothing is fetched", () => {
    const page = render(html, reportOn(texts));
    const { sources, addresses } = skeletonOf(page);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const hash = (text = ''): string => createHash('sha256').update(text).digest('base64');
    expect(policy).toContain(
      `default-src 'none'; style-src 'sha256-${hash(sources.style)}'; script-src 'sha256-${hash(sources.script)}'`,
    );
    for (const address of addresses) expect(address).toMatch(/^#|^data:,$/);
  });

  test('the text with its findings, each a link to what is said of it', () => {
    const page = render(html, reportOn(texts));
    expect(page).toContain(
      '<p data-line="1">She opened <a class="mark warning fix" id="m0-0" href="#f0-0" aria-describedby="f0-0" data-n="1"><span class="old">wechat</span><ins>WeChat</ins></a>.</p>',
    );
    expect(page).toContain(
      '<p data-line="3">Lift the&#9;<a class="mark error" id="m0-1" href="#f0-1" aria-describedby="f0-1" data-n="2">initial ban</a>.</p>',
    );
    expect(page).toContain(
      '<p class="says">“initial ban” looks like a word-for-word rendering of “preliminary injunction”.</p><p class="why"><b>because</b> 初步禁令 word for word; “judge” stands near by</p><p class="why"><b>although</b> “ban” is an ordinary word</p>',
    );
  });

  test('a text without findings is listed, and not reprinted', () => {
    const page = render(html, reportOn(texts));
    expect(page).toContain('<summary>1 file without findings</summary><ul><li>c.txt</li></ul>');
    expect(page).not.toContain('Text of c.txt');
    expect(render(html, reportOn({ 'c.txt': 'Fine.' }))).toContain('</span> Passed</p>');
  });

  test('no finding is cut, and none of the text is lost, in however long a line', () => {
    const words = Array.from({ length: 3000 }, (_, at) => (at % 7 === 0 ? 'wechat' : `word${at}`));
    for (const space of [' ', '\n']) {
      const page = render(html, reportOn({ 'a.txt': words.join(space) }));
      const article = /<article[^>]*>([\s\S]*)<\/article>/.exec(page)?.[1] ?? '';
      expect(article.split('<p ').length).toBeGreaterThan(3);
      const said = article
        .replace(/<ins>.*?<\/ins>|<[^>]*>/g, '')
        .split(/\s+/)
        .filter(Boolean);
      expect(said).toEqual(words);
      expect(article.match(/class="mark/g)).toHaveLength(Math.ceil(3000 / 7));
    }
  });

  test.each(tricks)('%s stays text', (_, text) => {
    const page = render(html, hostileReport(text));
    const found = skeletonOf(page);
    const usual = skeletonOf(render(html, hostileReport(text.includes('\n') ? 'x\ny\r\nz' : 'x')));
    expect(found.tags).toEqual(usual.tags);
    expect(found.sources).toEqual(usual.sources);
    expect(found.text).toContain(printable(`drafts/${text}`).replace(/[\ufffe\uffff]/g, '\ufffd'));
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  });
});
