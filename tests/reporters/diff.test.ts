import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDiff } from '../../src/reporters/diff.ts';
import { hunksOf } from '../../src/reporters/hunks.ts';

const exact = { colour: false, exact: true };
const edited = fc
  .array(fc.tuple(fc.constantFrom('one', 'two', '', 'three\r'), fc.boolean()), {
    minLength: 1,
    maxLength: 30,
  })
  .map((lines) => ({
    before: lines.map(([line]) => line).join('\n'),
    after: lines.map(([line, isChanged]) => (isChanged ? `${line}!` : line)).join('\n'),
  }));

describe('diff', () => {
  test('changed lines with three lines around them, and a last line without a newline', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm';
    const after = before.replace('e', 'E').replace('m', 'M');
    expect(renderDiff('x.txt', before, after, exact).split('\n')).toEqual([
      '--- a/x.txt',
      '+++ b/x.txt',
      '@@ -2,7 +2,7 @@',
      ...[' b', ' c', ' d', '-e', '+E', ' f', ' g', ' h'],
      '@@ -10,4 +10,4 @@',
      ...[' j', ' k', ' l', '-m', '\\ No newline at end of file', '+M', '\\ No newline at end of file'],
      '',
    ]);
  });

  test('applied, it gives the new text', () => {
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        const patch = renderDiff('x.txt', before, after, exact);
        expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
      }),
    );
  });

  test('joined lines are left to a general diff', () => {
    expect(hunksOf('a\nb\n', 'a b\n', 3)).toBeUndefined();
    const patch = renderDiff('x.txt', 'a\nb\n', 'a b\n', exact);
    expect(patch).toContain('-a\n-b\n+a b\n');
  });

  test('control characters become visible, what patch needs stays', () => {
    const shown = renderDiff('x\u001b.txt', '\ufeffa\tb\u001b[0m\r\n', '\ufeffA\tb\u001b[0m\r\n', {
      colour: false,
      exact: false,
    });
    expect(shown).toContain('-\ufeffa\tb␛[0m\r\n+\ufeffA\tb␛[0m\r\n');
    expect(shown).not.toContain('\u001b');
  });
});
