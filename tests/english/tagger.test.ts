import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { openTagger } from '../../src/io/package.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(seeds + name, 'utf8').split('\n'));
const odd = [
  '',
  "They don't know; it's the judges' ruling, isn't it?",
  'Write to a.b@c.org, see https://example.org/x?y=1 at 5:30 pm — or #tag @you :-)',
  'wechat wechats Wechat WECHAT wechat',
  'constructor __proto__ 0 7 -1 2020 87592 toString',
  '他说 “federal” ruling\u00a0was naïve… 3,000 km²',
];

test('the distilled model tags as wink-nlp does with its own', () => {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const tag = openTagger();
  const texts = [...odd, ...articles, ...odd];
  expect(texts.map((text) => tag(text).map((each) => each.tag))).toEqual(
    texts.map((text) => nlp.readDoc(text).tokens().out(nlp.its.pos)),
  );
});

test('tags stand where their tokens do', () =>
  expect(openTagger()('The  judge ruled.')).toEqual([
    { at: 0, tag: 'DET' },
    { at: 5, tag: 'NOUN' },
    { at: 11, tag: 'VERB' },
    { at: 16, tag: 'PUNCT' },
  ]));
