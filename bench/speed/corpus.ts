import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fields } from '../fields.ts';
import { createRandom, pick } from './random.ts';

const seedFolder = new URL('../../seeds/', import.meta.url);

/** Distinct documents of about `bytes` in all: those of a folder of annotated texts, or made from the seed articles. */
export function corpusOf(folder: string | undefined, bytes: number): string[] {
  const documents: string[] = [];
  let size = 0;
  for (const document of folder === undefined ? recombined() : textsOf(folder)) {
    if (size >= bytes) break;
    documents.push(document);
    size += Buffer.byteLength(document);
  }
  return documents;
}

/** Texts of the same document and system, which some files keep in segments, are joined. */
function textsOf(folder: string): Iterable<string> {
  const texts = new Map<string, string[]>();
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.jsonl')) continue;
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    for (const line of lines) {
      const row = new Fields(JSON.parse(line), file);
      const key = [file, row.text('doc'), row.has('system') ? row.text('system') : ''].join('\u0000');
      const text = row.text(row.has('target_text') ? 'target_text' : 'target');
      texts.set(key, [...(texts.get(key) ?? []), text]);
    }
  }
  return [...texts.values()].map((parts) => parts.join('\n'));
}

/** Documents without end, of about 10 kB each, no two the same. */
function* recombined(): Iterable<string> {
  const random = createRandom(1);
  const sentences = readSeeds().flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean));
  for (;;) {
    const paragraphs: string[] = [];
    for (let length = 0; length < 10_000; length += paragraphs.at(-1)?.length ?? 0) {
      paragraphs.push(
        Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(sentences, random)).join(' '),
      );
    }
    yield paragraphs.join('\n\n');
  }
}

function readSeeds(): string[] {
  const files = readdirSync(seedFolder).filter((file) => file.endsWith('.txt'));
  return files.toSorted().map((file) => readFileSync(new URL(file, seedFolder), 'utf8'));
}
