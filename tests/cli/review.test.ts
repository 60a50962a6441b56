import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../../src/codecs/review/journal.ts';
import type { ReviewFile } from '../../src/tui/review/article.ts';
import { runIn, type Setting } from './world.ts';

const files = { 'a.txt': 'She opened wechat.\n' };
const accepted = { verdict: 'accepted', text: 'WeChat' } as const;
const step: JournalEvent = {
  kind: 'step',
  at: 1_600_000_000_000,
  nth: 0,
  label: 'accept “WeChat”',
  focus: 11,
  changes: [{ start: 11, end: 17, surface: 'wechat', after: accepted }],
};
const decidedIn = ({ path, text, findings }: ReviewFile) => ({
  path,
  text,
  findings: findings.length,
  unsaved: 1,
  decided: findings.map((finding) => ({ finding, decision: accepted })),
});
const journals = (folder: string): string[] => {
  try {
    return readdirSync(join(folder, '.state', 'ungarble', 'reviews'));
  } catch {
    return [];
  }
};
const review = (args: readonly string[], how: Setting['review']) =>
  runIn(['review', ...args], { tty: true, files, ...(how ? { review: how } : {}) });

test('the screen gets the text, its findings and their concepts', async () => {
  expect.assertions(3);
  await review(['a.txt'], async ({ files: [file] }) => {
    expect(file?.text).toBe('She opened wechat.\n');
    expect(file?.findings.map(({ surface }) => surface)).toEqual(['wechat']);
    expect(file?.concepts.get('wechat')?.preferred).toBe('WeChat');
    return undefined;
  });
});

describe('saving', () => {
  test('a save is made, and one after it', async () => {
    const { read } = await review(['a.txt'], async ({ ports }) => {
      await ports.save('a.txt', 'She opened WeChat.\n');
      await ports.save('a.txt', 'She opened Weixin.\n');
      return undefined;
    });
    expect(read('a.txt')).toBe('She opened Weixin.\n');
  });

  test('a save over an edit of someone else is refused', async () => {
    const { read } = await review(['a.txt'], async ({ ports, folder }) => {
      writeFileSync(join(folder, 'a.txt'), 'She closed wechat.\n');
      await expect(ports.save('a.txt', 'She opened WeChat.\n')).rejects.toThrow(
        'Not saved: the file has changed on disk. Quit with q and keep the decisions: the same command carries them over to it.',
      );
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('She closed wechat.\n');
      return undefined;
    });
    expect(read('a.txt')).toBe('She closed wechat.\n');
  });
});

describe('the journal', () => {
  test('has a decision as soon as it is made, and is gone when all is done', async () => {
    expect.assertions(2);
    let kept = '';
    await review(['a.txt'], async ({ files: [file], ports, folder }) => {
      ports.record('a.txt', step);
      kept = folder;
      expect(journals(folder)).toHaveLength(1);
      return file && { files: [decidedIn(file)] };
    });
    expect(journals(kept)).toEqual([]);
  });

  test.each(['kept', 'interrupted'] as const)('stays where the review is %s', async (ending) => {
    expect.assertions(2);
    const { stdout } = await review(['a.txt'], async ({ files: [file], ports, folder }) => {
      ports.record('a.txt', step);
      expect(journals(folder)).toHaveLength(1);
      return file && { ending, files: [decidedIn(file)] };
    });
    expect(stdout).toContain('1 unsaved decision is kept: the same command goes on from there.');
  });

  test('that cannot be written is told', async () => {
    expect.assertions(1);
    await review(['a.txt'], async ({ ports, folder }) => {
      writeFileSync(join(folder, '.state'), 'a file where a folder should be');
      expect(() => ports.record('a.txt', step)).toThrow('Cannot write: a part of the path is a file');
      return undefined;
    });
  });
});

test('trusted texts are searched for what they say of a sentence', async () => {
  expect.assertions(1);
  const texts = { ...files, 'good.txt': 'Apples are cheap.\nThe court let WeChat stay open.\n' };
  await runIn(['review', 'a.txt', '--reference', 'good.txt'], {
    tty: true,
    files: texts,
    review: async ({ ports }) => {
      expect(ports.findTrusted?.('She opened WeChat in court.')).toMatchObject([
        { path: 'good.txt', line: 2 },
      ]);
      return undefined;
    },
  });
});

test('breaking off has its own exit code', async () => {
  const { code } = await review(['a.txt'], async () => ({ ending: 'interrupted' }));
  expect(code).toBe(130);
});

test('the decisions can be written to a file', async () => {
  const { read } = await review(['a.txt', '--decisions', 'report.out'], async ({ files: [file], ports }) => {
    ports.record('a.txt', step);
    return file && { files: [decidedIn(file)] };
  });
  expect(JSON.parse(read('report.out'))).toMatchObject({
    path: 'a.txt',
    line: 1,
    rule: 'casing',
    surface: 'wechat',
    verdict: 'accepted',
    text: 'WeChat',
    time: '2020-09-13T12:26:40.000Z',
    before: 'She opened ',
    after: '.\n',
  });
});

test('where no thread can be opened, an error of the screen is still the one that is told', async () => {
  const parts: Setting['parts'] = {
    aside: async () => {
      throw new Error('There is no thread.');
    },
    async review(ports) {
      await expect(ports.open()).rejects.toThrow('There is no thread.');
      throw new Error('The screen broke.');
    },
  };
  const running = runIn(['review', 'a.txt'], { tty: true, files, parts });
  await expect(running).rejects.toThrow('The screen broke.');
});
