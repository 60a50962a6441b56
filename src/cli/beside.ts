import type { Opened } from '../codecs/document/codec.ts';
import { align } from '../core/align.ts';
import { readDocument } from '../io/read.ts';
import { UsageError } from './errors.ts';
import type { Source } from './inputs.ts';

/** The one text to check, each of its segments with what `sourcePath` says there. */
export function besideSource(sourcePath: string, targets: readonly Source[], cwd: string): readonly Source[] {
  const [target] = targets;
  if (!target || targets.length > 1)
    throw new UsageError('--source goes with one translation: give one file to check.');
  const aligned = async (opened: Opened, keys?: readonly string[]): Promise<Opened> => {
    if ('failure' in opened) return opened;
    const source = await readDocument(sourcePath, cwd, keys);
    if ('failure' in source) return source;
    const found = align(source.document, opened.document);
    if ('document' in found) return found;
    const { lines, paragraphs } = found;
    const message = `Cannot set the translation beside ${sourcePath}: ${lines[1]} lines against ${lines[0]}, ${paragraphs[1]} paragraphs against ${paragraphs[0]}. Make either the same.`;
    return { failure: { path: target.path, message } };
  };
  return [
    {
      ...target,
      isFile: false,
      read: async (keys) => aligned(await target.read(keys), keys),
      reopen: async (text, keys) => aligned(await target.reopen(text, keys), keys),
    },
  ];
}
