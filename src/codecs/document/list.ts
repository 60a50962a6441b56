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
  {
    name: 'xliff',
    endings: ['.xlf', '.xliff'],
    inFolders: true,
    load: async () => (await import('./xliff.ts')).openXliff,
  },
  {
    name: 'tmx',
    endings: ['.tmx'],
    inFolders: true,
    load: async () => (await import('./tmx.ts')).openTmx,
  },
  {
    name: 'gettext',
    endings: ['.po'],
    inFolders: true,
    load: async () => (await import('./po.ts')).openPo,
  },
  {
    name: 'table',
    endings: ['.csv', '.tsv'],
    inFolders: false,
    load: async () => (await import('./table.ts')).openTable,
  },
  {
    name: 'json',
    endings: ['.json'],
    inFolders: false,
    load: async () => (await import('./json.ts')).openJson,
  },
  {
    name: 'json-lines',
    endings: ['.jsonl', '.ndjson'],
    inFolders: false,
    load: async () => (await import('./json.ts')).openJsonLines,
  },
];
