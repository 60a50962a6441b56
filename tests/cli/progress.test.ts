import { describe, expect, test } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import type { World } from '../../src/cli/world.ts';

/** What a terminal is sent by a run of 2,000 files, one each 10 ms. */
function sent({ isTTY = true, env = {} }: { isTTY?: boolean; env?: World['env'] }, files = 2000) {
  let now = 0;
  const written: string[] = [];
  const output = { isTTY, write: (text: string) => written.push(text) };
  const progress = new Progress({ stdout: output, stderr: output, env }, () => now);
  for (let done = 1; done <= files; done++) {
    now += 10;
    progress.step(done, 2000);
    if (done === 1500) progress.outputs.stdout.write('a finding\n');
  }
  progress.clear();
  return written;
}

describe('a bar', () => {
  test('comes after a second, ten times a second, and goes in the end', () => {
    const written = sent({});
    expect(written[0]).toBe('\r\u001b[K█░░░░░░░░░░░░░░░░░░░░░░░  100 of 2,000 files');
    expect(written.filter((text) => text.endsWith('files'))).toHaveLength(191);
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  test('makes room for what is printed', () => {
    const written = sent({});
    expect(written[written.indexOf('a finding\n') - 1]).toBe('\r\u001b[K');
  });

  test('is not there where a run is short, nor without a terminal', () => {
    expect(sent({}, 90)).toEqual([]);
    expect(sent({ isTTY: false })).toEqual(['a finding\n']);
    expect(sent({ env: { TERM: 'dumb' } })).toEqual(['a finding\n']);
  });
});
