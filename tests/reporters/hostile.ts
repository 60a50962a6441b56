import type { Finding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';

/** What a text may try, by name. */
export const tricks: readonly (readonly [name: string, text: string])[] = [
  ['markup that runs', '</script></style><img src=x onerror=alert(1)><svg onload=alert(1)>'],
  ['an attribute that ends early', `" onmouseover="alert(1)' autofocus onfocus='alert(1)`],
  ['the end of a CDATA section', ']]> <x/> <![CDATA['],
  ['a declared entity', '<!DOCTYPE a [<!ENTITY b "c">]> &b; &#0; &nbsp;'],
  ['escape sequences', '\u001b[31mred\u001b[2J\u009b1m \u001b]0;title\u0007'],
  ['control characters', 'a\u0000b\u0008c\u007fd\u0085e'],
  ['signs that XML has no place for', 'a\ufffeb\uffffc\ud800d'],
  ['letters in reverse', 'a\u202eb\u2066c\u200fd\u2028e'],
  ['a workflow command', '::error::pwned ::stop-commands::x ::set-env name=PATH::/evil'],
  ['an older workflow command', '##[add-path]/evil ##vso[task.setvariable variable=x]y'],
  ['a command on a line of its own', 'x\n::add-mask::y\r\n::error::z'],
  ['signs of workflow commands', '100%, a:b, %0A::error::c%0D'],
  [
    'Markdown',
    '| a | [b](javascript:alert(1)) `c` **d** <br> @octocat #1 :tada: $x$ ~~e~~ https://f.g www.h.i\\',
  ],
  ['a link in SARIF', 'see [here](https://example.com) and {0} {{1}}'],
  ['a formula', '=HYPERLINK("https://example.com")'],
];

/** A run in which every place that text can come from holds `text`. */
export function hostileReport(text: string): Report {
  const finding = (start: number, nth: number): Finding => ({
    ruleId: 'casing',
    type: 'capitalization',
    severity: nth === 0 ? 'major' : 'neutral',
    start,
    end: start + text.length,
    surface: text,
    problem: { kind: 'deprecated', term: text, reason: text },
    evidence: [
      { text, weight: 0.9 },
      { text, weight: -0.1 },
    ],
    suggestions: [{ text, confidence: 0.9, reason: text }],
    confidence: 0.9,
    conceptId: text,
    fixable: nth === 0,
    fingerprint: `000000000000000${nth}`,
  });
  const whole = `${text}\n${text}`;
  const file = { path: `drafts/${text}`, text: whole, wordCount: 2 };
  return {
    files: [{ ...file, findings: [finding(0, 0), finding(text.length + 1, 1)] }],
    failures: [{ path: text, line: 1, column: 2, message: text }],
    verdicts: [{ key: 'failOn', gate: 'fail-on', asked: 'warning', found: 2, says: text, origin: text }],
  };
}
