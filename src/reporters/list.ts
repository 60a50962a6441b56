import type { Reporter } from './reporter.ts';

/** Every output format; `--format` and its “did you mean” come from here. What a run doesn't ask for isn't read. */
export const reporters: readonly Reporter[] = [
  {
    name: 'pretty',
    summary: 'each finding in its line, with reasons and repairs, for people',
    alone: false,
    saysVerdicts: true,
    load: async () => (await import('./pretty.ts')).pretty,
  },
  {
    name: 'compact',
    summary: 'one line a finding, as compilers write it',
    alone: false,
    saysVerdicts: false,
    load: async () => (await import('./compact.ts')).compact,
  },
  {
    name: 'json',
    summary: 'one object for programs; its JSON Schema ships with ungarble',
    alone: true,
    saysVerdicts: false,
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'jsonl',
    summary: 'one object a line and a file, written while the run goes on',
    alone: true,
    saysVerdicts: false,
    load: async () => (await import('./jsonl.ts')).jsonl,
  },
  {
    name: 'sarif',
    summary: 'SARIF 2.1.0 for code scanning and editors',
    alone: true,
    saysVerdicts: false,
    load: async () => (await import('./sarif.ts')).sarif,
  },
  {
    name: 'github',
    summary: 'annotations of a pull request, from within GitHub Actions',
    alone: false,
    saysVerdicts: true,
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'gitlab',
    summary: "GitLab's Code Quality report",
    alone: true,
    saysVerdicts: false,
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  {
    name: 'junit',
    summary: 'JUnit XML: a suite a file, a failed test a finding',
    alone: true,
    saysVerdicts: false,
    load: async () => (await import('./junit.ts')).junit,
  },
  {
    name: 'checkstyle',
    summary: "Checkstyle's XML, which many review tools read",
    alone: true,
    saysVerdicts: false,
    load: async () => (await import('./checkstyle.ts')).checkstyle,
  },
  {
    name: 'markdown',
    summary: 'a summary in GitHub-flavoured Markdown, as for a job summary',
    alone: true,
    saysVerdicts: true,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'html',
    summary: 'a page to read and to show: the text with its findings, charts and repairs',
    alone: true,
    saysVerdicts: true,
    load: async () => (await import('./html.ts')).html,
  },
];

export const formats: readonly string[] = reporters.map(({ name }) => name);
