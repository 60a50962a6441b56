import { isScalar, type Node } from 'yaml';
import { pivots } from '../../core/concept.ts';
import { clip, type Reader } from '../yaml/reader.ts';
import { openGlossary } from './by-entry.ts';
import type { GlossaryCodec, ParsedGlossary } from './codec.ts';
import { type LocatedConcept, readConcept } from './concept.ts';

/**
 * Reads a glossary. Each fault is one failure with its place, and costs the concept that has it, no other; a file
 * that is no YAML has one failure and no concepts. Never throws.
 */
export function parseGlossary(path: string, text: string): ParsedGlossary {
  const { reader, root } = openGlossary(path, text);
  if (reader.failures.length > 0) return { concepts: [], failures: reader.failures };
  if (!root) {
    reader.fail('A glossary has no list of “concepts”', { line: 1, column: 1 });
    return { concepts: [], failures: reader.failures };
  }
  const concepts = readGlossary(path, reader, root);
  return { concepts, failures: reader.inOrder() };
}

export const yaml: GlossaryCodec = { id: 'yaml', extensions: ['.yaml', '.yml'], parse: parseGlossary };

function readGlossary(path: string, reader: Reader, root: Node): LocatedConcept[] {
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
  return list ? readConcepts(path, reader, list, domain) : [];
}

function readConcepts(path: string, reader: Reader, list: Node, domain: string): LocatedConcept[] {
  const concepts: LocatedConcept[] = [];
  const lines = new Map<string, number>();
  // A glossary whose last concept was removed, or whose first is still to be written.
  const isBare = isScalar(list) && list.value === null;
  for (const node of isBare ? [] : reader.list(list, '“concepts”')) {
    const { id, located, line, column } = readConcept(reader, node, domain);
    const other = id === undefined ? undefined : lines.get(id);
    if (other !== undefined) {
      reader.fail(`Two concepts have the id “${id}”: the other is at line ${other}`, { line, column });
      continue;
    }
    if (id !== undefined) lines.set(id, line);
    if (located) concepts.push({ ...located, path });
  }
  return concepts;
}

const stem = (path: string): string => path.replace(/^.*[\\/]/s, '').replace(/\.[^.]*$/, '');
