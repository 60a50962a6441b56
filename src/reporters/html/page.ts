import { createHash } from 'node:crypto';
import { markup } from '../markup.ts';
import type { Chapter } from './chapter.ts';
import { contents } from './contents.ts';
import { failures, head } from './overview.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import type { Told } from './told.ts';
import { tools } from './tools.ts';
import { types } from './types.ts';

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched, and nothing runs but the page's own script, whatever a text smuggles in. */
const policy = (): string =>
  `default-src 'none'; style-src ${sourceOf(style)}; script-src ${sourceOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;

export function page(told: Told): string {
  const { chapters, options } = told;
  const bodies = chapters.filter(({ body }) => body !== '').map(({ body }) => body);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="ungarble ${markup(options.version)}">
<title>${titleOf(chapters)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#texts">Skip to the texts</a>
${head(told)}
<main>
${failures(told)}${types(told)}${contents(told)}<div id="texts" tabindex="-1">
${bodies.length === 0 ? '' : tools(told)}${bodies.join('\n')}
</div>
</main>
<footer>
<p>Made by ungarble ${markup(options.version)}. MQM score: (1 − penalty ÷ words) × 100, a minor error costing 1 point, a major one 5, a critical one 25.</p>
</footer>
<script>${script}</script>
</body>
</html>
`;
}

function titleOf(chapters: readonly Chapter[]): string {
  const [only, ...others] = chapters;
  return only === undefined || others.length > 0
    ? `Translation check of ${chapters.length} files`
    : `Translation check of ${markup(only.path)}`;
}
