import { isScalar, type Node } from 'yaml';
import { pivots } from '../../core/concept.ts';
import { openYaml } from '../yaml/open.ts';
import { clip, type Reader } from '../yaml/reader.ts';
import { openByEntry } from './by-entry.ts';
import type { GlossaryCodec, ParsedGlossary } from './codec.ts';
import { type LocatedConcept, readConcept } from './concept.ts';

/**
 * Reads a glossary. Each fault is one failure with its place, and costs the concept that has it, no other; a file
 * that is no YAML has one failure and no concepts. Never throws.
 */
export const parseGlossary = (path: string, text: string): ParsedGlossary =>
  parseByEntry(path, text) ?? parseWhole(path, text);

export const yaml: GlossaryCodec = { id: 'yaml', extensions: ['.yaml', '.yml'], parse: parseGlossary };

function parseByEntry(path: string, text: string): ParsedGlossary | undefined {
  const opened = openByEntry(path, text);
  if (!opened?.root) return undefined;
  const { reader, root, entries } = opened;
  const concepts = readGlossary(path, reader, root, () => entries);
  return concepts && { concepts, failures: reader.inOrder() };
}

function parseWhole(path: string, text: string): ParsedGlossary {
  const { reader, root } = openYaml(path, text);
  if (reader.failures.length > 0) return { concepts: [], failures: reader.failures };
  if (!root) reader.fail('A glossary has no list of “concepts”', { line: 1, column: 1 });
  // A glossary whose last concept was removed, or whose first is still to be written.
  const isBare = (list: Node): boolean => isScalar(list) && list.value === null;
  const entriesOf = (list: Node) => (isBare(list) ? [] : reader.list(list, '“concepts”'));
  const concepts = root ? readGlossary(path, reader, root, entriesOf) : [];
  return { concepts: concepts ?? [], failures: reader.inOrder() };
}

/** Undefined where there is an entry without a tree. */
function readGlossary(
  path: string,
  reader: Reader,
  root: Node,
  entriesOf: (list: Node) => Iterable<Node | undefined>,
): LocatedConcept[] | undefined {
  const fields = reader.fields(root, 'a glossary', ['language', 'pivots', 'domain', 'concepts']);
  if (!fields) return [];
  const languageNode = fields.get('language');
  const language = languageNode && reader.text(languageNode, '“language”');
  if (languageNode && language !== undefined && !/^en(-[A-Za-z0-9]+)*$/.test(language)) {
    const message = `Unknown language “${clip(language)}”: expected en, en-US or en-GB`;
    reader.fail(message, reader.placeOf(languageNode));
  }
  const pivotNode = fields.get('pivots');
  for (const item of pivotNode ? reader.items(pivotNode, '“pivots”') : []) {
    reader.choice(item, '“pivots”', pivots);
  }
  const domainNode = fields.get('domain');
  const domain = (domainNode && reader.term(domainNode, '“domain”')) ?? stem(path);
  const list = fields.get('concepts');
  if (!list) reader.failOnce('A glossary has no list of “concepts”', reader.placeOf(root), 0);
  return list ? readConcepts(path, reader, entriesOf(list), domain) : [];
}

function readConcepts(
  path: string,
  reader: Reader,
  entries: Iterable<Node | undefined>,
  domain: string,
): LocatedConcept[] | undefined {
  const concepts: LocatedConcept[] = [];
  const lines = new Map<string, number>();
  for (const node of entries) {
    if (!node) return undefined;
    const { id, located, line, column } = readConcept(reader, node, path, domain);
    const other = id === undefined ? undefined : lines.get(id);
    if (other !== undefined) {
      reader.fail(`Two concepts have the id “${id}”: the other is at line ${other}`, { line, column });
      continue;
    }
    if (id !== undefined) lines.set(id, line);
    if (located) concepts.push(located);
  }
  return concepts;
}

const stem = (path: string): string => path.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, '');
