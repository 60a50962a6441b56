import type { DocumentCodec } from './codec.ts';
import { plain } from './plain.ts';

/** Every format. */
export const documentCodecs: readonly DocumentCodec[] = [
  {
    name: 'plain',
    endings: ['.txt', '.text'],
    load: async () => (path, text) => ({ document: plain(path, text) }),
  },
  {
    name: 'subtitles',
    endings: ['.srt', '.vtt'],
    load: async () => (await import('./subtitles.ts')).openSubtitles,
  },
];
