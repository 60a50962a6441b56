import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadChecker } from '../../src/cli/loading.ts';
import { Policies, type Site } from '../../src/project/policies.ts';
import { teach } from '../../src/project/teaching.ts';
import { folderWith } from '../io/folder.ts';

const lesson = {
  term: 'WeChat',
  wrong: 'wechat',
  right: '',
  zh: '',
  kind: '',
  definition: '',
  path: 'a.txt',
};
const before = 'concepts:\n  - WeChat\n';
const after = 'deprecated: [wechat]';

const siteIn = (cwd: string): Site => ({
  cwd,
  parts: {
    checker: (names, pivots, { draft } = {}) => loadChecker(names, cwd, { pivots, draft }),
    rules: async () => [],
  },
});

/** Teaches in the folder `home` of another that has a glossary, too; returns that glossary and the own one, or why not. */
async function taught(config: string, glossary: readonly string[] = [], link?: string) {
  const folder = folderWith({
    'other.yaml': before,
    'home/own.yaml': before,
    'home/ungarble.yaml': config,
  });
  const cwd = join(folder, 'home');
  if (link) symlinkSync(join(folder, 'other.yaml'), join(cwd, link));
  const site = siteIn(cwd);
  const policy = await new Policies({ glossary }, site).of(lesson.path);
  const refused = await teach(lesson, policy, new Map(), site).then(
    () => '',
    (error: Error) => error.message,
  );
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return { refused, other: read('other.yaml'), own: read('home/own.yaml') };
}

describe('a lesson goes into the glossary that a configuration names', () => {
  test('in its folder', async () => {
    const { refused, own } = await taught('glossaries: [own.yaml]\n');
    expect(refused).toBe('');
    expect(own).toContain(after);
  });

  test.each([
    ['a path', 'glossaries: [../other.yaml]\n', undefined],
    ['a link', 'glossaries: [link.yaml]\n', 'link.yaml'],
    ['a link in the place of the new glossary', 'glossaries: [shipped]\n', 'terms.yaml'],
  ])('but not where %s leads out of it', async (_, config, link) => {
    const { refused, other } = await taught(config, [], link);
    expect(refused).toContain('name it with -g to add to it.');
    expect(other).toBe(before);
  });

  test('or anywhere where a person names it', async () => {
    const { refused, other } = await taught('glossaries: [own.yaml]\n', ['../other.yaml']);
    expect(refused).toBe('');
    expect(other).toContain(after);
  });
});

describe('a lesson with which the glossaries would no longer load is not written', () => {
  const other = 'concepts:\n  - {id: wechat, preferred: the app}\n';
  const proved = 'concepts:\n  - preferred: WeChat\n    good: [He called it wechat.]\n';

  test.each([
    [
      'since an example is reported',
      'glossaries: [own.yaml]\n',
      proved,
      'own.yaml:4:5: This “good” example of “wechat” is reported: He called it wechat.',
    ],
    [
      'since another glossary has the id',
      'glossaries: [own.yaml, other.yaml]\n',
      'concepts:\n  - stay\n',
      'other.yaml:2:5: Two concepts have the id “wechat”: the other is at own.yaml:4',
    ],
  ])('%s', async (_, config, own, fault) => {
    const cwd = folderWith({ 'own.yaml': own, 'other.yaml': other, 'ungarble.yaml': config });
    const site = siteIn(cwd);
    const policy = await new Policies({ glossary: [] }, site).of(lesson.path);
    await expect(teach(lesson, policy, new Map(), site)).rejects.toThrow(`Not added: then ${fault}`);
    expect(readFileSync(join(cwd, 'own.yaml'), 'utf8')).toBe(own);
  });
});
