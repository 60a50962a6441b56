import { describe, expect, test } from 'vitest';
import { lintOf } from '../../cli/glossary-lint.ts';

/** Concepts, and what is said of them: `check: message`. */
const cases: readonly (readonly [concepts: string, flaws: readonly unknown[]])[] = [
  ['- {preferred: a b, admitted: [c d, c d]}', ['duplicate: “c d” is said twice in “admitted”']],
  ['- {preferred: a b, admitted: [a b]}', ['duplicate: “a b” is said twice in “admitted”']],
  ['- {preferred: a b, source: {zh: [令状, 令状]}}', ['duplicate: “令状” is said twice in “source”']],
  [
    '- {id: one, preferred: writ of error}\n  - {id: two, preferred: x, admitted: [Writ of Error]}',
    [
      'shared-form: “writ of error” is also a form of one (g.yaml:2)',
      'too-common: “x” is very short: where it stands nothing is ever wrong',
    ],
  ],
  [
    '- {id: one, preferred: stop order}\n  - {id: two, preferred: injunction, deprecated: [Stop order]}',
    ["deprecated-elsewhere: “Stop order” is deprecated here, and is one's (g.yaml:2) right form"],
  ],
  [
    '- {preferred: injunction, admitted: [stop order], deprecated: [stop order]}',
    ['deprecated-elsewhere: “stop order” is deprecated here, and is its own right form'],
  ],
  [
    '- {preferred: injunction, deprecated: [order]}',
    [
      'too-common: “order” stands at least 61 times in a million words of plain English: all of them would be reported',
    ],
  ],
  ['- {preferred: "—", id: dash}', ['never-matches: “—” has no word that could be found in a text']],
  ['- {preferred: stay order, source: {zh: [приказ]}}', ['never-matches: “приказ” in “zh” is not Chinese']],
  [
    '- {preferred: search and rescue, source: {zh: ["搜救, 搜寻与救助"]}}',
    ['joined-sources: “搜救, 搜寻与救助” in “zh” looks like several terms'],
  ],
  [
    '- {preferred: ballast water, source: {zh: [压载水；压舱水], ru: [балластные воды; водяной балласт]}}',
    [
      'joined-sources: “压载水；压舱水” in “zh” looks like several terms',
      'joined-sources: “балластные воды; водяной балласт” in “ru” looks like several terms',
    ],
  ],
  [
    '- {preferred: quality claims act, source: {ru: ["закон о товарах, не имеющих качества"], zh: [质量法]}}',
    [],
  ],
  [
    '- {preferred: WeChat, admitted: [wechat]}',
    ['case-policy: “WeChat” and “wechat” differ in capitals alone'],
  ],
  [
    '- {kind: person, preferred: laurel beeler}',
    ['case-policy: “laurel beeler” has no capital, though it is the name of a person'],
  ],
  [
    '- {kind: organization, preferred: Federal Reserve, source: {zh: [国务院]}}',
    [expect.stringMatching(/^source-reading: CC-CEDICT reads 国务院 as “State Council”/)],
  ],
  [
    '- {preferred: preliminary injunction, source: {zh: [初步禁令]}, unless: [China, China Daily]}',
    ['unreachable-unless: “China Daily” is never asked for: “China” stands wherever it does'],
  ],
  [
    '- {kind: person, preferred: Laurel Beeler, unless: [Peter]}',
    ['unreachable-unless: nothing is derived from this concept that “unless” could spare'],
  ],
  [
    '- {preferred: preliminary injunction, source: {zh: [初步禁令]}, good: ["They fear the initial ban."], bad: ["It rains."]}',
    [
      'example: this “good” sentence is reported: They fear the initial ban.',
      'example: this “bad” sentence is not reported: It rains.',
    ],
  ],
  [
    '- {preferred: preliminary injunction, source: {zh: [初步禁令]}, bad: ["They fear the initial ban."]}',
    [],
  ],
];

describe('each check', () => {
  test.each(cases)('%s', (concepts, flaws) => {
    expect(lintOf(`concepts:\n  ${concepts}\n`)).toEqual(flaws);
  });
});
