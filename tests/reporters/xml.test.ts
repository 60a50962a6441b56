import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { junit } from '../../src/reporters/junit.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';
import { faultsOf } from './xml.ts';

const report = {
  ...reportOn({ 'a.txt': 'She opened wechat.\nLift the the initial ban.\n', 'b.txt': 'Fine.' }),
  failures: [{ path: 'none.txt', message: 'No such file.' }],
};

const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/;
const tags = (xml: string): readonly string[] => xml.match(/<\/?\w+/g) ?? [];

describe.each([
  [junit, 'junit-10.xsd'],
  [checkstyle, 'checkstyle.xsd'],
])('$name', (reporter, schema) => {
  test.each([false, true])('fits its schema, quiet: %s', async (quiet) => {
    expect(await faultsOf(schema, render(reporter, report, { quiet }))).toEqual([]);
  });

  test('of no file at all, too', async () => {
    expect(await faultsOf(schema, render(reporter, reportOn({})))).toEqual([]);
  });

  test('the schema refuses what is not of the format', async () => {
    const broken = render(reporter, report).replace(/ (?:severity|failures)="/, ' other="');
    expect(await faultsOf(schema, broken)).not.toEqual([]);
  });

  test('is XML whatever the text holds', async () => {
    const written = tricks.map(([, text]) => render(reporter, hostileReport(text)));
    expect(await faultsOf(schema, ...written)).toEqual([]);
  });

  test.each(tricks)('%s stays text', (_, text) => {
    const written = render(reporter, hostileReport(text));
    expect(written).not.toMatch(unseen);
    expect(written).not.toMatch(/^\s*::/m);
    expect(tags(written)).toEqual(tags(render(reporter, hostileReport('x'))));
  });
});

test('junit: a suite a file, a failed test a finding, information skipped, a clean file passed', () => {
  expect(render(junit, report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ungarble">
  <testsuite name="a.txt" tests="3" failures="2" errors="0" skipped="1">
    <testcase name="1:12 casing" classname="a.txt"><failure message="“wechat” is written “WeChat”." type="warning">a.txt:1:12: “wechat” is written “WeChat”.
because the glossary writes it so
instead: WeChat (99%)</failure></testcase>
    <testcase name="2:6 repeated-word" classname="a.txt"><skipped message="“the” stands here twice."/></testcase>
    <testcase name="2:14 rendering" classname="a.txt"><failure message="“initial ban” looks like a word-for-word rendering of “preliminary injunction”." type="error">a.txt:2:14: “initial ban” looks like a word-for-word rendering of “preliminary injunction”.
because 初步禁令 word for word; “judge” stands near by
although “ban” is an ordinary word
instead: preliminary injunction (80%), or temporary restraining order (40%)</failure></testcase>
  </testsuite>
  <testsuite name="b.txt" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="b.txt"/>
  </testsuite>
  <testsuite name="none.txt" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="could not be checked" classname="none.txt"><error message="No such file." type="error"/></testcase>
  </testsuite>
</testsuites>
`);
});

test('checkstyle: an element a file, an error a finding', () => {
  expect(render(checkstyle, report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a.txt">
    <error line="1" column="12" severity="warning" message="“wechat” is written “WeChat”." source="ungarble.casing"/>
    <error line="2" column="6" severity="info" message="“the” stands here twice." source="ungarble.repeated-word"/>
    <error line="2" column="14" severity="error" message="“initial ban” looks like a word-for-word rendering of “preliminary injunction”." source="ungarble.rendering"/>
  </file>
  <file name="b.txt">
  </file>
  <file name="none.txt">
    <error line="1" column="1" severity="error" message="No such file." source="ungarble"/>
  </file>
</checkstyle>
`);
});
