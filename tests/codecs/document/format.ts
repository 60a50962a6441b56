import { expect } from 'vitest';
import { open } from '../../../src/codecs/document/open.ts';
import type { Document } from '../../../src/core/document.ts';
import { tokenize } from '../../../src/core/token.ts';

async function document(path: string, text: string, keys?: readonly string[]): Promise<Document> {
  const opened = await open(path, text, keys);
  if ('failure' in opened) throw new Error(JSON.stringify(opened.failure));
  return opened.document;
}

const readingOf = ({ text, reading }: Document): string => reading?.text ?? text;

/** What people read of each segment, and its source where it has one. */
export async function segmentsOf(
  path: string,
  text: string,
  keys?: readonly string[],
): Promise<(string | [string, string])[]> {
  const opened = await document(path, text, keys);
  return opened.segments.map(({ start, end, source }) => {
    const target = readingOf(opened).slice(start, end);
    return source === undefined ? target : [source, target];
  });
}

/** What of the file is read, piece by piece. */
export async function stretchesOf(path: string, text: string): Promise<string[] | undefined> {
  const { reading } = await document(path, text);
  return reading?.stretches().map(({ start, end }) => text.slice(start, end));
}

/** The file with the first `surface` of the reading text replaced, and whether markup stands in it. */
export async function replaced(
  path: string,
  text: string,
  [surface, by]: readonly [string, string],
): Promise<{ text: string | undefined; hasMarkup: boolean | undefined }> {
  const { reading } = await document(path, text);
  if (!reading) throw new Error('No reading text.');
  const start = reading.text.indexOf(surface);
  if (start < 0) throw new Error(`“${surface}” isn't in “${reading.text}”.`);
  const place = { start, end: start + surface.length };
  const { start: from, end: to } = reading.locate(place);
  const rewriting = reading.rewrite(place, by);
  return {
    text: rewriting && text.slice(0, from) + rewriting.text + text.slice(to),
    hasMarkup: rewriting?.hasMarkup,
  };
}

/**
 * Every word stands where the reading says; another word in its place, or marks that the format has to escape, are
 * read back as they are, and nothing else is read otherwise.
 */
export async function expectSound(path: string, text: string): Promise<void> {
  const opened = await document(path, text);
  const { reading } = opened;
  if (!reading) return;
  const words = tokenize(reading.text).filter(({ kind }) => kind === 'word');
  for (const word of words.slice(0, 6)) {
    for (const by of [word.text, 'WeChat', `A&B <c> "d" 'e' f\\n, g`]) {
      const rewriting = reading.rewrite(word, by);
      if (!rewriting || rewriting.hasMarkup) continue;
      const { start, end } = reading.locate(word);
      const again = await document(path, text.slice(0, start) + rewriting.text + text.slice(end));
      expect(readingOf(again)).toBe(reading.text.slice(0, word.start) + by + reading.text.slice(word.end));
      if (by === word.text && !/[\\&'"]/.test(text.slice(start, end)))
        expect(rewriting.text).toBe(text.slice(start, end));
    }
  }
}
