import type { DocumentCodec } from './codec.ts';
import { plain } from './plain.ts';

/** What a file is read as where its name tells nothing, too. */
export const plainText: DocumentCodec = {
  name: 'plain',
  endings: ['.txt', '.text'],
  inFolders: true,
  comments: 'line',
  load: async () => (path, text) => ({ document: plain(path, text) }),
};

/** Every format. */
export const documentCodecs: readonly DocumentCodec[] = [
  plainText,
  {
    name: 'markdown',
    endings: ['.md', '.markdown'],
    inFolders: true,
    comments: 'inline',
    load: async () => (await import('./markdown.ts')).openMarkdown,
  },
  {
    name: 'html',
    endings: ['.html', '.htm', '.xhtml'],
    inFolders: true,
    comments: 'inline',
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
    comments: 'line',
    load: async () => (await import('./xliff.ts')).openXliff,
  },
  {
    name: 'tmx',
    endings: ['.tmx'],
    inFolders: true,
    comments: 'line',
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
    name: 'yaml',
    endings: ['.yaml', '.yml'],
    inFolders: false,
    load: async () => (await import('./yaml.ts')).openYamlStrings,
  },
  {
    name: 'json-lines',
    endings: ['.jsonl', '.ndjson'],
    inFolders: false,
    load: async () => (await import('./json.ts')).openJsonLines,
  },
];
