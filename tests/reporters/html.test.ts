import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/core/printable.ts';
import { html } from '../../src/reporters/html.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn, reportOnFiles } from './report.ts';

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

const articleOf = (page: string): string => /<article[^>]*>([\s\S]*)<\/article>/.exec(page)?.[1] ?? '';

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
      const article = articleOf(page);
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

describe('html of a long line', () => {
  test('a long line is cut at the first space that no finding covers', () => {
    const text = `${'word '.repeat(799)}the initial ban and ${'word '.repeat(700)}end`;
    const parts = articleOf(render(html, reportOn({ 'a.txt': text })))
      .split('<p ')
      .slice(1);
    expect(
      parts.map((part) =>
        part
          .replace(/<[^>]*>/g, '')
          .trim()
          .slice(-4),
      ),
    ).toEqual([' ban', ' end']);
  });
});

describe('html of findings that are alike', () => {
  test('identical findings share an entry, which leads to each of them', () => {
    const page = render(html, reportOn({ 'a.txt': 'wechat, initial ban,\nwechat and wechat' }));
    expect(page).toContain(
      '<a href="#m0-0">1:1</a>, <a href="#m0-2">2:1</a>, <a href="#m0-3">2:12</a> <code>casing',
    );
    expect(page.match(/<li id="f/g)).toHaveLength(2);
    expect(page.match(/href="#f0-0" aria-describedby="f0-0" data-n="1"/g)).toHaveLength(3);
  });

  test('of many places that are alike, the first are told, and how many are left', () => {
    const page = render(html, reportOn({ 'a.txt': 'wechat '.repeat(1234) }));
    expect(page).toContain('<a href="#m0-19">1:134</a> and 1,214 more <code>casing');
  });
});

describe('html of files in markup', () => {
  test.each<[string, string, string[]]>([
    [
      'a.html',
      '<h1 class=x>On <b>wec</b>hat</h1>\n<!-- ungarble-ignore nothing --><p>She &amp; he<img alt="of wechat">.</p>',
      ['1 On [wechat]', '2 She &amp; he▢.', '2 of [wechat|WeChat]'],
    ],
    [
      'a.md',
      '# On *wechat*\n\n`code` and [wechat](https://a.b)',
      ['1 On [wechat|WeChat]', '3 ▢ and [wechat|WeChat]'],
    ],
    [
      'a.po',
      'msgid "微信 & <b>"\nmsgstr "A \\"wechat\\" & %s"\n\nmsgid "无"\nmsgstr ""\n',
      ['source 微信 &amp; ', '2 A &quot;[wechat|WeChat]&quot; &amp; ▢', 'source 无', '5 '],
    ],
    ['a.json', '{"a": "On \\u0077echat", "b": "x"}', ['1 On [wechat|WeChat]']],
  ])('of %s it shows what people read', async (path, text, seen) => {
    const article = articleOf(render(html, await reportOnFiles({ [path]: text })));
    const paragraphs = article
      .trim()
      .split('\n')
      .map((paragraph) =>
        paragraph
          .replace(/^<p class="source">/, 'source ')
          .replace(/^<p data-line="(\d+)">/, '$1 ')
          .replace(/<a [^>]*><span class="old">(.*?)<\/span><ins>(.*?)<\/ins><\/a>/g, '[$1|$2]')
          .replace(/<a [^>]*>(.*?)<\/a>/g, '[$1]')
          .replace('</p>', ''),
      );
    expect(paragraphs).toEqual(seen);
  });

  test('what only markup says has its entry, and leads nowhere', async () => {
    const page = render(
      html,
      await reportOnFiles({ 'a.html': '<!-- ungarble-ignore nothing -->\n<p>wechat</p>' }),
    );
    expect(page).toContain('<span id="m0-0">1:1</span> <code>unused-ignore</code>');
    for (const [, id = ''] of page.matchAll(/ href="#([mf][^"]*)"/g)) expect(page).toContain(` id="${id}"`);
  });
});
