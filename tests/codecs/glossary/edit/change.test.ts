import { describe, expect, it, test } from 'vitest';
import { type Change, changeGlossary } from '../../../../src/codecs/glossary/edit/change.ts';

const glossary = `# yaml-language-server: $schema=./glossary.schema.json
language: en
domain: law
concepts:
  # --- Courts ---
  - id: due-process   # kept by Ann
    preferred: 'due process'
    admitted: [due process of law, "process, due"]

  # Right above: it goes where the entry goes.
  - {id: appeal, kind: legal-term, preferred: appeal, source: {zh: [上诉]}}
  - stay
  # --- Orders ---

  - preferred: "stop order"
    deprecated:
      - stop-order # a typo
      - {term: halt order, reason: never said}
    bad:
    - "One."
`;

const made = (change: Change, text = glossary): string => {
  const changed = changeGlossary(text, change);
  if ('fault' in changed) throw new Error(changed.fault);
  return changed.text;
};

/** The lines that went, and those that came. */
function difference(change: Change, text = glossary): string[] {
  const [before, now] = [text.split('\n'), made(change, text).split('\n')];
  let head = 0;
  while (head < before.length && before[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, now.length) - head;
  while (tail < most && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...before.slice(head, before.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
}

const set = (id: string, fields: Extract<Change, { kind: 'set' }>['fields']): Change => ({
  kind: 'set',
  id,
  fields,
});

const cases: [name: string, change: Change, lines: string[]][] = [
  [
    'one more form keeps the quotes of the others',
    set('due-process', { admitted: ['due process of law', 'process, due', 'fair process'] }),
    [
      '-    admitted: [due process of law, "process, due"]',
      '+    admitted: [due process of law, "process, due", fair process]',
    ],
  ],
  [
    'a form less',
    set('due-process', { admitted: ['process, due'] }),
    ['-    admitted: [due process of law, "process, due"]', '+    admitted: ["process, due"]'],
  ],
  [
    'no form left takes the key away',
    set('due-process', { admitted: [] }),
    ['-    admitted: [due process of law, "process, due"]'],
  ],
  [
    'another term in the same quotes',
    set('due-process', { preferred: "the Court's due process" }),
    ["-    preferred: 'due process'", "+    preferred: 'the Court''s due process'"],
  ],
  [
    'a new key goes where its kind stands',
    set('due-process', { kind: 'legal-term', definition: 'Fair: and by rule.' }),
    [
      "-    preferred: 'due process'",
      '-    admitted: [due process of law, "process, due"]',
      '+    kind: legal-term',
      "+    preferred: 'due process'",
      '+    admitted: [due process of law, "process, due"]',
      '+    definition: "Fair: and by rule."',
    ],
  ],
  [
    'another id, the remark behind it stays',
    set('due-process', { id: 'fair-process' }),
    ['-  - id: due-process   # kept by Ann', '+  - id: fair-process   # kept by Ann'],
  ],
  [
    'a key more on an entry of one line',
    set('appeal', { case: 'any', admitted: ['appeals'] }),
    [
      '-  - {id: appeal, kind: legal-term, preferred: appeal, source: {zh: [上诉]}}',
      '+  - {id: appeal, kind: legal-term, preferred: appeal, admitted: [appeals], source: {zh: [上诉]}, case: any}',
    ],
  ],
  [
    'a key less on an entry of one line',
    set('appeal', { kind: undefined, source: {} }),
    [
      '-  - {id: appeal, kind: legal-term, preferred: appeal, source: {zh: [上诉]}}',
      '+  - {id: appeal, preferred: appeal}',
    ],
  ],
  [
    'a source term in another language',
    set('appeal', { source: { zh: ['上诉'], ru: ['апелляция'] } }),
    [
      '-  - {id: appeal, kind: legal-term, preferred: appeal, source: {zh: [上诉]}}',
      '+  - {id: appeal, kind: legal-term, preferred: appeal, source: {zh: [上诉], ru: [апелляция]}}',
    ],
  ],
  [
    'an entry too long for its line gets a line for each field',
    set('appeal', {
      definition: 'Application to a higher court to review a decision that the lower court has made.',
    }),
    [
      '-  - {id: appeal, kind: legal-term, preferred: appeal, source: {zh: [上诉]}}',
      '+  - id: appeal',
      '+    kind: legal-term',
      '+    preferred: appeal',
      '+    source: {zh: [上诉]}',
      '+    definition: Application to a higher court to review a decision that the lower court has made.',
    ],
  ],
  [
    'more than a term said of a term',
    set('stay', { kind: 'legal-term' }),
    ['-  - stay', '+  - kind: legal-term', '+    preferred: stay'],
  ],
  [
    'a concept without an id keeps the one that its term gave it',
    set('stay', { preferred: 'stay of execution' }),
    ['-  - stay', '+  - id: stay', '+    preferred: stay of execution'],
  ],
  [
    'one more deprecated term, a line for each',
    set('stop-order', {
      deprecated: [
        { term: 'stop-order' },
        { term: 'halt order', reason: 'never said' },
        { term: 'stopping order' },
      ],
    }),
    ['+      - stopping order'],
  ],
  [
    'one deprecated term less, with its remark',
    set('stop-order', { deprecated: [{ term: 'halt order', reason: 'never said' }] }),
    ['-      - stop-order # a typo'],
  ],
  [
    'one more sentence in a list that is indented its own way',
    set('stop-order', { bad: ['One.', 'Two: "no".'] }),
    [`+    - 'Two: "no".'`],
  ],
  [
    'an entry removed: headings and remarks stay',
    { kind: 'remove', id: 'due-process' },
    [
      '-  - id: due-process   # kept by Ann',
      "-    preferred: 'due process'",
      '-    admitted: [due process of law, "process, due"]',
      '-',
    ],
  ],
  [
    'an entry added at the end',
    { kind: 'add', fields: { preferred: 'true copy', source: { zh: ['副本'] } } },
    ['+  - preferred: true copy', '+    source: {zh: [副本]}', '+'],
  ],
  [
    'an entry added after another',
    { kind: 'add', after: 'due-process', fields: { id: 'no', preferred: 'no', note: 'Not: “null”.' } },
    ['+  - id: "no"', '+    preferred: "no"', '+    note: "Not: “null”."', '+'],
  ],
];

describe('a change touches what it is about, in the style of the file', () => {
  test.each(cases)('%s', (_, change, lines) => {
    expect(difference(change)).toEqual(lines);
  });

  it('sorts below each heading, remarks with their entries', () => {
    const text = 'concepts:\n  # --- A ---\n  - c\n  # of b\n  - b\n\n  # --- B ---\n  - z\n  - a\n';
    expect(made({ kind: 'sort' }, text)).toBe(
      'concepts:\n  # --- A ---\n  # of b\n  - b\n  - c\n\n  # --- B ---\n  - a\n  - z\n',
    );
  });

  it('breaks a list that grows too long as the tool does', () => {
    const names = Array.from({ length: 12 }, (_, i) => `"Form ${i}"`);
    const text = `concepts:\n  - preferred: x\n    admitted: [${names.join(', ')}]\n`;
    const admitted = [...names.map((name) => name.slice(1, -1)), 'Form of another name'];
    expect(made(set('x', { admitted }), text).split('\n').slice(2)).toEqual([
      '    admitted:',
      `      [${names.slice(0, 11).join(', ')},`,
      '       "Form 11", Form of another name]',
      '',
    ]);
  });

  test.each([
    [
      'with the line ends of the file',
      'concepts:\r\n  - a\r\n\r\n  - b\r\n',
      'concepts:\r\n  - a\r\n\r\n  - b\r\n\r\n  - preferred: c\r\n',
    ],
    ['without a last line end', 'concepts:\n- a\n- b', 'concepts:\n- a\n- b\n- {preferred: c}'],
    [
      'in an empty list',
      'concepts: []  # none yet\ndomain: x\n',
      'concepts:   # none yet\n  - preferred: c\ndomain: x\n',
    ],
    ['in a list without brackets', '\ufeffconcepts:\n', '\ufeffconcepts:\n  - preferred: c\n'],
    [
      'before the keys that follow',
      'concepts:\n  - a\ndomain: x\n',
      'concepts:\n  - a\n\n  - preferred: c\ndomain: x\n',
    ],
    [
      'beside entries of one line',
      'concepts:\n  - {id: a, preferred: a}\n  - {id: b, preferred: b}\n',
      'concepts:\n  - {id: a, preferred: a}\n  - {id: b, preferred: b}\n  - {preferred: c}\n',
    ],
  ])('adds %s', (_, before, expected) => {
    expect(made({ kind: 'add', fields: { preferred: 'c' } }, before)).toBe(expected);
  });
});

test.each<[change: Change, fault: string]>([
  [{ kind: 'remove', id: 'nothing' }, 'There is no concept with the id “nothing”.'],
  [set('stay', { id: 'appeal' }), 'The id “appeal” is taken: it is at line 11.'],
  [{ kind: 'add', fields: { preferred: 'Stay' } }, 'The id “stay” is taken: it is at line 12.'],
  [set('stay', { preferred: 'a\nb' }), 'Expected one line without control characters in “preferred”.'],
  [set('stay', { link: 'nowhere' }), 'Expected an http or https address in “link”.'],
  [set('stay', { unless: ['/(/'] }), 'Not a regular expression: Unterminated group.'],
])('%j can’t be made', (change, fault) => {
  expect(changeGlossary(glossary, change)).toEqual({ fault });
});

test('a list between brackets is edited by hand', () => {
  expect(changeGlossary('concepts: [a, b]\n', { kind: 'remove', id: 'a' })).toEqual({
    fault: 'Expected “concepts:” with a line that begins with “- ” for each concept.',
  });
});
