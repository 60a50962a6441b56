import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { printable } from '../../src/core/printable.ts';
import type { FileReport, Report } from '../../src/core/report.ts';
import { html } from '../../src/reporters/html.ts';
import { browserPath, closeBrowser, patience, withPage } from './browser.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';

const page = render(
  html,
  reportOn({
    'a.txt': 'She opened wechat.\n\nThe judge lifted the initial ban of wechat.\n\nThat was the the end.\n',
    'b.txt': 'wechat',
    'c.txt': 'Fine.',
  }),
);
const inBrowser = describe.skipIf(browserPath === undefined);
const card = (shown: Page) => shown.locator('#card');
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't seen.
const seen = (part: Locator) => part.innerText();
const article = (shown: Page) => seen(shown.locator('article').first());
const counted = (shown: Page, count: string) =>
  shown
    .locator('#count')
    .filter({ hasText: `${count} shown` })
    .waitFor();
/** Findings, of which one entry may have several. */
const listed = async (shown: Page): Promise<number> => {
  const entries = await shown.locator('aside li:visible').all();
  const counts = await Promise.all(entries.map((each) => each.getAttribute('data-count')));
  return counts.reduce((sum, count) => sum + Number(count), 0);
};

afterAll(closeBrowser, patience);

inBrowser('a finding', { timeout: patience }, () => {
  test('is explained where the pointer rests, and no longer', () =>
    withPage(page, async (shown) => {
      await shown.hover('#m0-1');
      const said = await seen(card(shown));
      expect(said).toContain(
        '“initial ban” looks like a word-for-word rendering of “preliminary injunction”.',
      );
      expect(said).toMatch(
        /because 初步禁令 word for word.*\n.*although “ban”.*\n.*instead preliminary injunction 80%/s,
      );
      await card(shown).hover();
      expect(await card(shown).isVisible()).toBe(true);
      await shown.hover('h1');
      await card(shown).waitFor({ state: 'hidden' });
    }));

  test('is explained where the keyboard is, and j and k go on from there', () =>
    withPage(page, async (shown) => {
      await shown.focus('#m0-0');
      expect(await seen(card(shown))).toContain('“wechat” is written “WeChat”.');
      await shown.keyboard.press('j');
      expect(await seen(card(shown))).toContain('“initial ban”');
      await shown.keyboard.press('k');
      await shown.keyboard.press('Tab');
      expect(await seen(card(shown))).toContain('“initial ban”');
      await shown.keyboard.press('Escape');
      expect(await card(shown).isVisible()).toBe(false);
      expect(await shown.evaluate('document.activeElement.id')).toBe('m0-1');
    }));

  test('leads to its entry, and back', () =>
    withPage(page, async (shown) => {
      await shown.click('#m0-1');
      expect(await seen(shown.locator('aside li:target .says'))).toContain('initial ban');
      await shown.click('#f0-1 a');
      expect(await seen(shown.locator('.mark:target'))).toBe('initial ban');
    }));
});

inBrowser('what is shown', { timeout: patience }, () => {
  test('by severity, by kind, and by words', () =>
    withPage(page, async (shown) => {
      const filter = async (act: () => Promise<unknown>, count: string): Promise<void> => {
        await act();
        await counted(shown, count);
        expect(`${await listed(shown)} of 5`).toBe(count);
      };
      await filter(() => shown.uncheck('[value=minor]'), '2 of 5');
      expect(await shown.locator('article .mark.off').count()).toBe(3);
      await filter(() => shown.check('[value=minor]'), '5 of 5');
      await filter(() => shown.selectOption('#kind', 'rule:casing'), '3 of 5');
      await filter(() => shown.selectOption('#kind', 'type:duplication'), '1 of 5');
      await filter(() => shown.selectOption('#kind', ''), '5 of 5');
      await filter(() => shown.fill('#words', 'ORDINARY word'), '1 of 5');
      await filter(() => shown.fill('#words', '(none)'), '0 of 5');
    }));

  test.each([true, false])(
    'the text before and after its sure repairs, scripts allowed: %s',
    (javaScriptEnabled) =>
      withPage(
        page,
        async (shown) => {
          const [first] = (await article(shown)).split('\n');
          expect(first).toBe('She opened wechat.');
          await shown.check('#view-changes');
          expect(await article(shown)).toContain('She opened wechatWeChat.');
          await shown.check('#view-repaired');
          expect(await article(shown)).toMatch(
            /^She opened WeChat\.\n+The judge lifted the initial ban of WeChat\.\n+That was the end\.$/,
          );
          expect(await shown.locator('.filters').isVisible()).toBe(javaScriptEnabled);
          expect(await listed(shown)).toBe(5);
        },
        { javaScriptEnabled },
      ),
  );

  test('on paper: the text with numbers, the list, and nothing to press', () =>
    withPage(page, async (shown) => {
      await shown.emulateMedia({ media: 'print' });
      expect(await shown.locator('.tools').isVisible()).toBe(false);
      const number = await shown.evaluate(
        `getComputedStyle(document.querySelector('#m0-1'), '::after').content`,
      );
      expect(number).toBe('"2"');
      expect(await listed(shown)).toBe(5);
    }));
});

inBrowser('everybody', { timeout: patience }, () => {
  test.each(['light', 'dark'] as const)('can read it: nothing for axe to find, in the %s', (colorScheme) =>
    withPage(
      page,
      async (shown) => {
        await shown.focus('#m0-1');
        await shown.evaluate(axe.source);
        const found = await shown.evaluate<axe.AxeResults>('axe.run()');
        expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual(
          [],
        );
        expect(found.passes.map(({ id }) => id)).toContain('color-contrast');
      },
      { colorScheme },
    ),
  );

  test.each([320, 800, 1600])('finds it fit in %d columns of dots', (width) =>
    withPage(
      page,
      async (shown) => {
        const wide = await shown.evaluate('document.documentElement.scrollWidth');
        expect(wide).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 700 } },
    ),
  );
});

inBrowser('a text', { timeout: patience }, () => {
  test('that would do harm does none', async () => {
    const reports = tricks.map(([, text]) => hostileReport(text));
    const all: Report = {
      files: reports.flatMap(({ files }) => files),
      failures: reports.flatMap(({ failures }) => failures),
      verdicts: reports.flatMap(({ verdicts }) => verdicts),
    };
    await withPage(render(html, all), async (shown) => {
      const marks = await shown.locator('article .mark').all();
      for (const mark of marks) {
        await mark.focus();
        await mark.hover();
      }
      expect(
        await shown.locator('img, svg [onload], [onerror], [onfocus], [onmouseover], iframe').count(),
      ).toBe(0);
      const said = await shown.locator('article .mark .old').allTextContents();
      const meant = tricks.map(([, text]) =>
        text
          .split(/([\t\n]|\r\n)/)
          .map((part) => (/\n/.test(part) ? '\n' : printable(part)))
          .join(''),
      );
      expect(said).toEqual(meant.map((text) => text.replace(/[\ufffe\uffff]/g, '\ufffd')));
    });
  });

  test('of 5 MB with 10,000 findings is filtered and walked through', async () => {
    await withPage(render(html, { files: [largeFile()], failures: [], verdicts: [] }), async (shown) => {
      await counted(shown, '10000 of 10000');
      await shown.uncheck('[value=major]');
      await counted(shown, '9000 of 10000');
      await shown.focus('#m0-9998');
      await shown.keyboard.press('k');
      expect(await shown.evaluate('document.activeElement.id')).toBe('m0-9997');
      expect(await seen(card(shown))).toContain('“wechat”');
    });
  });
});

/** Every tenth finding is an error. */
function largeFile(): FileReport {
  const before = `${'Word after word of a long report. '.repeat(15)}\n`;
  const [file] = hostileReport('wechat').files;
  const [sample] = file?.findings ?? [];
  if (!file || !sample) throw new Error('The sample has no finding.');
  const unit = `${before}wechat.\n\n`;
  const findings = Array.from({ length: 10_000 }, (_, at) => {
    const start = at * unit.length + before.length;
    const severity = at % 10 === 0 ? ('major' as const) : ('neutral' as const);
    return { ...sample, severity, start, end: start + 6 };
  });
  return { ...file, text: unit.repeat(10_000), findings };
}
