import { LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { Reader } from './reader.ts';

export interface OpenYaml {
  /** Has failures where the text is no YAML, or follows aliases to no end. */
  readonly reader: Reader;
  /** Null where the file says nothing. */
  readonly root: Node | null;
}

/** Reads a YAML file up to its tree. Never throws. */
export function openYaml(path: string, text: string): OpenYaml {
  const counter = new LineCounter();
  // The library compares all keys of a mapping in pairs; `Reader.fields` finds a repeated key in one pass.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const reader = new Reader(path, document, counter);
  const fault = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (fault) reader.fail(wordsOf(fault), reader.placeAt(fault.pos[0]));
  else reader.checkAliases();
  return { reader, root: document.contents };
}

function wordsOf({ code, message }: YAMLError): string {
  const reason = code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : message.replace(/\s+/g, ' ');
  return `Not valid YAML: ${reason}`;
}
