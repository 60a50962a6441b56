import { describe, expect, test } from 'vitest';
import { compact } from '../../src/reporters/compact.ts';
import { renderDiff } from '../../src/reporters/diff.ts';
import { renderFixes } from '../../src/reporters/fixes.ts';
import { github } from '../../src/reporters/github.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';

/** What a terminal or a build server could obey. */
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const command = /^\s*::|##\[|##vso\[/m;

describe('in a log', () => {
  test.each(tricks)('%s stays text', (_, text) => {
    const fix = { path: text, line: 1, column: 1, ruleId: 'casing', surface: text, repair: text };
    const logs = [
      render(compact, hostileReport(text)),
      render(pretty, hostileReport(text), { columns: 40 }),
      renderFixes([fix], true, false),
    ];
    for (const log of logs) expect(log).not.toMatch(control);
    for (const log of logs) expect(log).not.toMatch(command);
  });

  test('nor does a diff give commands, but for the one that patch is to read', () => {
    const texts = ['::error::a\nwechat\n', '::error::a\nWeChat\n'] as const;
    expect(renderDiff('a.txt', ...texts, { colour: false, exact: false })).not.toMatch(command);
    expect(renderDiff('a.txt', ...texts, { colour: false, exact: true })).toContain('\n ::error::a\n');
  });
});

describe('github', () => {
  test('an annotation a finding', () => {
    const { verdicts } = hostileReport('too many');
    const failures = [{ path: 'none.txt', message: 'No such file.' }];
    const report = { ...reportOn({ 'a,b.txt': 'The the\ninitial ban' }), failures, verdicts };
    expect(render(github, report).split('\n')).toEqual([
      '::error file=a%2Cb.txt,line=2,endLine=2,col=1,endColumn=12,title=rendering::“initial ban” looks like a word-for-word rendering of “preliminary injunction”.%0Abecause 初步禁令 word for word; “judge” stands near by%0Aalthough “ban” is an ordinary word%0Ainstead: preliminary injunction (80%25), or temporary restraining order (40%25)',
      '::error file=none.txt::No such file.',
      '::error title=ungarble::failed: fail-on warning (too many): too many',
      '',
    ]);
  });

  test.each(tricks)('%s stays text', (_, text) => {
    const written = render(github, hostileReport(text));
    expect(written).not.toMatch(control);
    const commands = written.trimEnd().split('\n');
    expect(commands.map((line) => /^::(\w+) /.exec(line)?.[1])).toEqual([
      'error',
      'notice',
      'error',
      'error',
    ]);
    // Properties end at the first `::`, and none holds a sign that would start another.
    for (const line of commands)
      expect(line).toMatch(/^::\w+ (?:\w+=[^,:]*,)*\w+=[^,:]*::(?:[^%]|%25|%0A)*$/);
  });
});
