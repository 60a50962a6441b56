import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeAll } from '../../src/codecs/glossary/edit/change.ts';
import { fieldsOf } from '../../src/codecs/glossary/edit/fields.ts';
import type { Concept } from '../../src/core/concept.ts';
import { RealTerminal } from '../../tests/tui/review/terminal.ts';
import { type Cost, costOfNode, median } from './measure.ts';
import { syntheticConcepts } from './synthetic.ts';

/** What each command on a large glossary takes, and what its screen does, in milliseconds. */
export interface GlossaryCosts {
  readonly commands: ReadonlyMap<string, Cost>;
  readonly screen: ReadonlyMap<string, number>;
}

/** Runs the built program on a glossary of so many concepts. */
export async function measureGlossary(cli: string, count: number): Promise<GlossaryCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-bench-'));
  try {
    const [file, text, last] = [join(folder, 'g.yaml'), join(folder, 'a.txt'), `synthetic-${count - 1}`];
    writeFileSync(file, glossaryOf(count));
    writeFileSync(text, 'She read the order.\n');
    const own = { XDG_CACHE_HOME: join(folder, 'cache') };
    const cost = (...args: string[]): Cost => costOfNode([cli, ...args, '-g', file], own);
    const commands = new Map<string, Cost>([
      ['glossary list', cost('glossary', 'list')],
      ['glossary search', cost('glossary', 'search', 'treaty')],
      ['glossary show', cost('glossary', 'show', last)],
      ['glossary set', cost('glossary', 'set', last, 'note', 'New.')],
      ['lint, compiling', cost('lint', text, '--no-exit-code')],
      ['lint, compiled before', cost('lint', text, '--no-exit-code')],
      ['glossary lint', cost('glossary', 'lint', '--no-exit-code')],
    ]);
    return { commands, screen: await screenOf(cli, file, count) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Half of the concepts have a Chinese source term, and a few more to say of them. */
export function glossaryOf(count: number): string {
  const changes = syntheticConcepts(count).map((concept, nth) => {
    const { preferred, ...fields } = fieldsOf(varied(concept, nth));
    return { kind: 'add' as const, fields: { ...fields, preferred: preferred ?? '' } };
  });
  return changeAll('language: en\npivots: [zh, ru]\ndomain: synthetic\nconcepts:\n', changes).text;
}

const varied = (concept: Concept, nth: number): Concept => ({
  ...concept,
  ...(nth % 2 === 0 ? {} : { source: { zh: [], ru: [] } }),
  ...(nth % 10 === 0 ? { deprecated: [{ term: `wrong ${concept.preferred}` }] } : {}),
  ...(nth % 100 === 0 ? { good: [`They said that the ${concept.preferred} was there.`] } : {}),
});

async function screenOf(cli: string, file: string, count: number): Promise<Map<string, number>> {
  const began = performance.now();
  const terminal = new RealTerminal([process.execPath, cli, 'glossary', 'edit', '-g', file], 120, 40);
  const until = async (text: string, from: number): Promise<number> => {
    await terminal.shows(text);
    return performance.now() - from;
  };
  const opened = await until(`1 / ${count}`, began);
  const moves: number[] = [];
  for (let nth = 2; nth <= 20; nth++) {
    const pressed = performance.now();
    terminal.type('j');
    moves.push(await until(` ${nth} / ${count}`, pressed));
  }
  const removed = performance.now();
  terminal.type('d');
  const change = await until(`/ ${count - 1}`, removed);
  await terminal.crash();
  terminal.close();
  return new Map([
    ['opened', opened],
    ['next concept', median(moves)],
    ['removed one', change],
  ]);
}
