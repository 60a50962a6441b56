import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** A busy machine takes its time. */
export const patience = 300_000;

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser of the machine. Tests of the page are left out where there is none, unless NEED_BROWSER asks for them. */
export const browserPath = usual.find((path) => existsSync(path));

if (browserPath === undefined) {
  const said = `No browser found (${usual.join(', ')}): the report page isn't tried out in one.`;
  if (process.env.NEED_BROWSER) throw new Error(said);
  console.warn(said);
}

/** Without the errands that a browser runs for itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser | undefined;

/**
 * Shows a page to `use`. Whatever the browser complains of, asks the network for, or is asked to say by the page fails
 * the test.
 */
export async function withPage(
  html: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  browser ??= await chromium.launch({ ...(browserPath && { executablePath: browserPath }), args: flags });
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-page-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const context = await browser.newContext(options);
  try {
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('dialog', (dialog) => troubles.push(dialog.message()));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) troubles.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    await use(page);
    expect(troubles).toEqual([]);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

export const closeBrowser = async (): Promise<void> => browser?.close();
