/**
 * A process of its own to be measured: `child.ts TOOL CORPUS CONCEPTS`. TOOL is `ungarble` (the sources), `built` (the library
 * in dist, which no loader slows down) or `wink`, CORPUS a JSON file
 * with a list of texts, CONCEPTS the number of synthetic concepts to add. Prints a `Measurement` as JSON.
 */
import { readFileSync } from 'node:fs';
import type { Measurement } from './measure.ts';

const [, , tool = '', corpus = '', concepts = '0'] = process.argv;
const parsed: unknown = JSON.parse(readFileSync(corpus, 'utf8'));
const texts = Array.isArray(parsed) ? parsed.map(String) : [];

const began = performance.now();
const work = await open();
const loaded = performance.now();
for (const text of texts) await work(text);
const measurement: Measurement = {
  load: loaded - began,
  work: performance.now() - loaded,
  memory: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(measurement));

function open(): Promise<(text: string) => void | Promise<void>> {
  if (tool === 'wink') return wink();
  return tool === 'built' ? built() : ungarble(Number(concepts));
}

/** Everything on, suggestions too, as `lint` does it. */
async function ungarble(added: number): Promise<(text: string) => void> {
  const { loadChecker } = await import('../../src/cli/loading.ts');
  const { plain } = await import('../../src/codecs/document/plain.ts');
  const { checker } = await loadChecker([], process.cwd());
  // The tagger is wink-nlp, read by the first check that asks for a part of speech: that is loading here as it is there.
  checker.check(plain('x.txt', 'It is not the governments kindness.'));
  if (added === 0) return (text) => void checker.check(plain('x.txt', text));
  const { checkerFor } = await import('../../src/cli/compiling.ts');
  const { syntheticConcepts } = await import('./synthetic.ts');
  const larger = await checkerFor([...checker.concepts.values(), ...syntheticConcepts(added)]);
  return (text) => void larger.check(plain('x.txt', text));
}

/** The same, as it ships. */
async function built(): Promise<(text: string) => Promise<void>> {
  const path = new URL('../../dist/index.js', import.meta.url).href;
  const { loadChecker, openDocument }: typeof import('../../src/index.ts') = await import(path);
  const { checker } = await loadChecker([], process.cwd());
  return async (text) => {
    const opened = await openDocument('x.txt', text);
    if ('failure' in opened) throw new Error(opened.failure.message);
    checker.check(opened.document);
  };
}

/** Tokens, sentences and parts of speech. */
async function wink(): Promise<(text: string) => void> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => void nlp.readDoc(text).tokens().out(nlp.its.pos);
}
