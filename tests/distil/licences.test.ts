import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { licencesOf } from '../../src/distil/licences.ts';

const { resolve } = createRequire(import.meta.url);

test('each bundled package stands there once, with its licence; own code and what holds no file of a package do not', () => {
  const told = licencesOf([
    resolve('wink-nlp'),
    resolve('wink-nlp/utilities/bm25-vectorizer.js'),
    resolve('wink-eng-lite-web-model/dist/feature.js'),
    fileURLToPath(import.meta.url),
    '\0rolldown/runtime.js',
  ]);
  expect(told.match(/^[^ \n]+ [0-9.]+ \(.*\)$/gm)).toEqual([
    expect.stringMatching(/^wink-eng-lite-web-model .* \(MIT\)$/),
    expect.stringMatching(/^wink-nlp .* \(MIT\)$/),
  ]);
  expect(told.match(/Copyright \(c\) 2017-\d+ +GRAYPE Systems Private Limited/g)).toHaveLength(2);
  expect(told.match(/The above copyright notice and this permission notice/g)).toHaveLength(2);
});
