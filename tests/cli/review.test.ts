import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runIn } from './world.ts';

const files = { 'a.txt': 'She opened wechat.\n' };

test('the screen gets the text, its findings and their concepts', async () => {
  expect.assertions(3);
  await runIn(['review', 'a.txt'], {
    tty: true,
    files,
    review: async ([file]) => {
      expect(file?.text).toBe('She opened wechat.\n');
      expect(file?.findings.map(({ surface }) => surface)).toEqual(['wechat']);
      expect(file?.concepts.get('wechat')?.preferred).toBe('WeChat');
    },
  });
});

test('a save is made, and one after it', async () => {
  const { read } = await runIn(['review', 'a.txt'], {
    tty: true,
    files,
    review: async (_files, save) => {
      await save('a.txt', 'She opened WeChat.\n');
      await save('a.txt', 'She opened Weixin.\n');
    },
  });
  expect(read('a.txt')).toBe('She opened Weixin.\n');
});

test('a save over an edit of someone else is refused', async () => {
  const { read } = await runIn(['review', 'a.txt'], {
    tty: true,
    files,
    review: async (_files, save, folder) => {
      writeFileSync(join(folder, 'a.txt'), 'She closed wechat.\n');
      await expect(save('a.txt', 'She opened WeChat.\n')).rejects.toThrow(
        'a.txt: Not saved: the file has changed on disk since it was read; read it again.',
      );
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('She closed wechat.\n');
    },
  });
  expect(read('a.txt')).toBe('She closed wechat.\n');
});
