import { describe, expect, test } from 'vitest';
import { pretty } from '../../src/reporters/pretty.ts';
import { render, reportOn } from './report.ts';

const options = { columns: 60 };
const rows = (texts: Readonly<Record<string, string>>): string[] =>
  render(pretty, reportOn(texts), options).split('\n');

describe('pretty', () => {
  test('a finding in its line, with reasons for and against and the best repairs', () => {
    expect(rows({ 'a.txt': 'The judge lifted the initial ban.' }).slice(0, 11)).toEqual([
      'a.txt:1:22  error  rendering',
      '',
      '  │ The judge lifted the initial ban.',
      '  │                      ~~~~~~~~~~~',
      '    “initial ban” looks like a word-for-word rendering of',
      '    “preliminary injunction”.',
      '    because   初步禁令 word for word; “judge” stands near by',
      '    although  “ban” is an ordinary word',
      '    instead   preliminary injunction 80%',
      '              temporary restraining order 40%',
      '',
    ]);
  });

  test('marks stand below wide characters', () => {
    expect(rows({ 'a.txt': '我的微信 wechat' }).slice(2, 4)).toEqual(['  │ 我的微信 wechat', '  │     ~~~~']);
  });

  test('what is said of several findings of a file is reasoned once', () => {
    const found = rows({ 'a.txt': 'wechat, wechat', 'b.txt': 'wechat' });
    const says = found.filter((row) => /^ {4}“|because|instead/.test(row));
    const [message, because, instead] = says;
    expect(because).toBe('    because   the glossary writes it so');
    expect(says).toEqual([message, because, instead, message, instead, message, because, instead]);
  });

  test('an overview of several files', () => {
    const found = rows({ 'a.txt': 'wechat wechat the the', 'b.txt': 'wechat, initial ban', 'c.txt': 'word' });
    expect(found.slice(found.indexOf('─'.repeat(60)))).toEqual([
      '─'.repeat(60),
      '',
      '  capitalization  Linguistic conventions  3  ███████████████',
      '  duplication     Linguistic conventions  1  █████',
      '  wrong term      Terminology             1  █████',
      '',
      '  findings  5: 1 error, 3 warnings, 1 info',
      '  text      8 words in 3 files',
      '  quality   MQM score 0.00 of 100, penalty 1000.0 per 1,000 words',
      '  fixable   4 with --fix',
      '',
    ]);
  });

  test('nothing was read, so there is nothing to say', () => {
    expect(render(pretty, { files: [], failures: [], verdicts: [] })).toBe('');
  });

  test('colours change no character', () => {
    const report = reportOn({ 'a.txt': 'The initial ban of wechat.' });
    const coloured = render(pretty, report, { ...options, colour: true });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(render(pretty, report, options));
    expect(coloured).toContain('The \u001b[4m\u001b[31minitial ban\u001b[39m\u001b[24m of wechat.');
  });
});
