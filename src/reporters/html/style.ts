/** Every colour has its dark counterpart; levels differ in their lines as well as in their colours. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f6f5f2; --card: #ffffff; --ink: #1c1d20; --soft: #595d66; --line: #dcd9d2; --accent: #0d5b6c;
  --error: #b3261e; --error-tint: #fbe3e0; --warning: #855300; --warning-tint: #fdeecb; --info: #2b5aa5;
  --info-tint: #e2ebf8; --amber: #c08317; --good: #17693a; --good-tint: #dff2e5; --ground: #eceae4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141619; --card: #1c1f24; --ink: #e9e7e3; --soft: #a4a8b1; --line: #353a42; --accent: #7fcbdc;
    --error: #ff9b92; --error-tint: #4b211e; --warning: #f1be5d; --warning-tint: #42330f; --info: #9cc2ff;
    --info-tint: #1f3354; --amber: #d9a544; --good: #86d9a4; --good-tint: #17402a; --ground: #2a2e35;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
header, main, footer { max-width: 82rem; margin: 0 auto; padding: 0 1.5rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
h1, h2 { line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; }
code { font: 0.9em ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace; }
ul { margin: 0; }
.skip { position: absolute; left: -99rem; background: var(--card); padding: 0.5rem 1rem; z-index: 3; }
.skip:focus { left: 1rem; top: 1rem; }

header { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; justify-content: space-between; padding-top: 2rem; padding-bottom: 1.5rem; }
.title { flex: 1 1 22rem; }
.eyebrow { margin: 0 0 0.3rem; color: var(--soft); font-size: 0.85rem; letter-spacing: 0.04em; }
.verdict { display: inline-block; margin: 0.8rem 0 0; padding: 0.2rem 0.9rem; border-radius: 2rem; font-weight: 650; border: 1.5px solid currentColor; }
.verdict.passed { color: var(--good); background: var(--good-tint); }
.verdict.failed { color: var(--error); background: var(--error-tint); }
.gates { padding-left: 1.2rem; margin-top: 0.6rem; color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0; align-self: flex-start; }
.figures > div { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.8rem 1.1rem; min-width: 8.5rem; }
.figures dt { color: var(--soft); font-size: 0.85rem; }
.figures dd { margin: 0; }
.figures dd > b { font-size: 1.7rem; display: block; line-height: 1.3; font-variant-numeric: tabular-nums; }
.quality dd { display: grid; grid-template-columns: auto auto; column-gap: 0.8rem; align-items: center; }
.quality svg { grid-row: span 2; width: 3.6rem; height: 3.6rem; }
circle { fill: none; stroke-width: 12; }
circle.ground { stroke: var(--ground); }
circle.score { stroke: var(--accent); }
.levels { list-style: none; padding: 0; font-size: 0.85rem; display: flex; flex-wrap: wrap; gap: 0 0.8rem; }

.badge { font-size: 0.8rem; font-weight: 650; white-space: nowrap; }
.badge > span { display: inline-block; width: 1.25em; text-align: center; border-radius: 0.3em; border: 1px solid currentColor; line-height: 1.15; }
.badge.error { color: var(--error); }
.badge.warning { color: var(--warning); }
.badge.info { color: var(--info); }
rect.error { fill: var(--error); }
rect.warning { fill: var(--amber); }
rect.info { fill: var(--info); }
rect.ground { fill: var(--ground); }

.card { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1.1rem 1.3rem; margin-bottom: 1.5rem; }
.card h2 { margin-bottom: 0.6rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.85rem; }
tbody tr:last-child > * { border-bottom: 0; }
.zero { color: var(--soft); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar { width: 35%; min-width: 9rem; padding-right: 0; }
td.bar svg { display: block; width: 100%; height: 1rem; }
summary { cursor: pointer; margin-top: 0.6rem; }

.tools { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.4rem 1.6rem; align-items: center; background: var(--paper); border-bottom: 1px solid var(--line); padding: 0.6rem 0; margin-bottom: 1.5rem; font-size: 0.9rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.4rem 1.6rem; align-items: center; }
.tools fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; }
.tools legend { float: left; padding: 0; margin-right: 0.2rem; color: var(--soft); }
.tools label { white-space: nowrap; }
.tools p { margin: 0; color: var(--soft); }
.key span { margin-right: 0.5rem; cursor: default; color: var(--ink); }
.tools input[type=search], .tools select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 0.3rem; padding: 0.15rem 0.4rem; max-width: 13rem; }
.count, .share { color: var(--soft); font-variant-numeric: tabular-nums; }

.file { margin-bottom: 3rem; }
.facts { margin: 0.2rem 0 0; color: var(--soft); }
.strip { margin: 0.8rem 0 1.2rem; }
.strip svg { display: block; width: 100%; height: 3rem; border-radius: 0.3rem; }
.strip a:hover rect { stroke: var(--ink); stroke-width: 0.15; }
figcaption { color: var(--soft); font-size: 0.85rem; margin-top: 0.3rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 1.5rem; align-items: start; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1rem 2rem 1rem 4rem; font: 1.08rem/1.7 Charter, 'Bitstream Charter', Georgia, 'Noto Serif', serif; }
article p { position: relative; margin: 0.9em 0; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; max-width: 44rem; content-visibility: auto; contain-intrinsic-size: auto 6rem; overflow-clip-margin: 4rem; }
article p::before { content: attr(data-line) / ''; position: absolute; right: calc(100% + 0.8rem); white-space: nowrap; color: var(--soft); font: 0.75rem/2.4 ui-monospace, monospace; }
article .source { margin-bottom: -0.7em; color: var(--soft); font-size: 0.9em; }
.mark { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; border-radius: 0.15em; cursor: help; }
.mark.error { background: var(--error-tint); text-decoration-color: var(--error); text-decoration-style: double; text-decoration-thickness: 1.5px; }
.mark.warning { background: var(--warning-tint); text-decoration-color: var(--warning); text-decoration-style: dashed; }
.mark.info { background: var(--info-tint); text-decoration-color: var(--info); text-decoration-style: dotted; }
.mark:hover, .mark:target { box-shadow: 0 0 0 2px currentColor; }
.mark.off { background: none; text-decoration: none; cursor: inherit; }
.mark ins { display: none; text-decoration: none; background: var(--good-tint); color: var(--good); }
body:has(#view-changes:checked) .mark ins, body:has(#view-repaired:checked) .mark ins { display: inline; }
body:has(#view-changes:checked) .old { text-decoration: line-through; color: var(--soft); }
body:has(#view-changes:checked) .mark ins { margin-left: 0.25em; }
body:has(#view-repaired:checked) .old { display: none; }
body:has(#view-changes:checked) .fix, body:has(#view-repaired:checked) .fix { background: none; text-decoration: none; }

aside { position: sticky; top: 4.5rem; max-height: calc(100vh - 6rem); overflow-y: auto; scrollbar-width: thin; }
/* As list items they would be counted anew, all of them, for each that a filter hides. */
aside ol { margin: 0; padding: 0 0.3rem 0 0; }
aside li { display: block; }
aside li, #card { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.6rem 0.9rem; font-size: 0.9rem; overflow-wrap: anywhere; }
aside li { margin: 0 0 0.6rem; content-visibility: auto; contain-intrinsic-size: auto 8rem; scroll-margin: 1rem; }
aside li:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
aside p, #card p { margin: 0.15rem 0; }
.head { color: var(--soft); }
.says { font-weight: 600; }
.why { color: var(--soft); }
.instead q { color: var(--good); font-weight: 600; quotes: none; }
.sure { color: var(--good); border: 1px solid currentColor; border-radius: 0.3em; padding: 0 0.35em; font-size: 0.8rem; }
#card { position: fixed; z-index: 4; width: max-content; max-width: min(26rem, calc(100vw - 1rem)); box-shadow: 0 0.4rem 1.6rem rgb(0 0 0 / 0.25); border-color: var(--soft); }
footer { color: var(--soft); font-size: 0.85rem; padding-bottom: 2rem; }

@media (max-width: 60rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  .columns { grid-template-columns: minmax(0, 1fr); }
  aside { position: static; max-height: none; }
  article { padding: 0.6rem 1rem 0.6rem 3rem; }
  .figures > div { flex: 1 1 8.5rem; }
  .tools { position: static; }
}
@media (forced-colors: active) {
  .mark { forced-color-adjust: none; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .tools, .skip, #card { display: none !important; }
  .columns { display: block; }
  article { border: 0; padding: 0 0 0 2.5rem; }
  article p, aside li { content-visibility: visible; }
  .mark::after { content: attr(data-n); padding-left: 0.15em; font: 0.65em ui-monospace, monospace; vertical-align: super; }
  aside { position: static; max-height: none; overflow: visible; columns: 2; margin-top: 1.5rem; }
  aside li { break-inside: avoid; border: 0; padding: 0; font-size: 0.85em; }
  aside .head::before { content: attr(data-n) '  '; font-weight: 700; color: var(--ink); }
  .card, figure { break-inside: avoid; }
  * { print-color-adjust: exact; }
}
`;
