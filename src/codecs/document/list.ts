import type { DocumentCodec } from './codec.ts';
import { plain } from './plain.ts';

/** Every format. */
export const documentCodecs: readonly DocumentCodec[] = [
  {
    name: 'plain',
    endings: ['.txt', '.text'],
    inFolders: true,
    load: async () => (path, text) => ({ document: plain(path, text) }),
  },
  {
    name: 'markdown',
    endings: ['.md', '.markdown'],
    inFolders: true,
    load: async () => (await import('./markdown.ts')).openMarkdown,
  },
  {
    name: 'html',
    endings: ['.html', '.htm', '.xhtml'],
    inFolders: true,
    load: async () => (await import('./html.ts')).openHtml,
  },
  {
    name: 'subtitles',
    endings: ['.srt', '.vtt'],
    inFolders: true,
    load: async () => (await import('./subtitles.ts')).openSubtitles,
  },
];
