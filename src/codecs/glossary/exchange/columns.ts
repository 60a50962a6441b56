import { conceptKeys } from '../concept.ts';
import type { Imported, Understood } from './exchange.ts';

const columns = [...conceptKeys.filter((key) => key !== 'source'), 'reasons', 'zh', 'ru'] as const;
type Column = (typeof columns)[number];
type Row = Partial<Record<Column, string>>;

/** What people call the columns. */
const known: Readonly<Record<string, Column>> = {
  term: 'preferred',
  english: 'preferred',
  en: 'preferred',
  target: 'preferred',
  translation: 'preferred',
  chinese: 'zh',
  'zh-cn': 'zh',
  source: 'zh',
  中文: 'zh',
  russian: 'ru',
  'ru-ru': 'ru',
  synonyms: 'admitted',
  variants: 'admitted',
  alternatives: 'admitted',
  forbidden: 'deprecated',
  wrong: 'deprecated',
  type: 'kind',
  category: 'kind',
  comment: 'note',
  notes: 'note',
  url: 'link',
  description: 'definition',
  title: 'titles',
};

const lists = new Set<Column>([
  'admitted',
  'deprecated',
  'titles',
  'unless',
  'good',
  'bad',
  'reasons',
  'zh',
  'ru',
]);

/** A row that names the columns, and one for each concept. */
export const rowsOf = (concepts: readonly Imported[]): readonly (readonly string[])[] => [
  columns,
  ...concepts.map(rowOf),
];

/** Terms of one cell are parted by bars. */
const joined = (terms: readonly string[]): string =>
  terms.map((term) => term.replace(/[\\|]/g, '\\$&')).join(' | ');
const parted = (cell: string): string[] =>
  (cell.match(/(?:\\.|[^\\|])+/gs) ?? [])
    .map((part) => part.trim().replace(/\\([\\|])/g, '$1'))
    .filter(Boolean);

function rowOf(concept: Imported): string[] {
  const { deprecated = [], source } = concept;
  const row: Row = {
    deprecated: joined(deprecated.map(({ term }) => term)),
    reasons: deprecated.some(({ reason }) => reason)
      ? joined(deprecated.map(({ reason }) => reason ?? '-'))
      : '',
    zh: joined(source?.zh ?? []),
    ru: joined(source?.ru ?? []),
  };
  for (const key of conceptKeys) {
    const value = concept[key];
    if (key === 'source' || key === 'deprecated' || value === undefined) continue;
    row[key] = typeof value === 'string' ? value : Array.isArray(value) ? joined(value) : '';
  }
  return columns.map((column) => row[column] ?? '');
}

/** Row 1 names the columns, in any order. */
export function conceptsOf([head = [], ...rows]: readonly (readonly string[])[]): Understood {
  const names = head.map((cell) => columnOf(cell));
  if (!names.includes('preferred'))
    return {
      concepts: [],
      remarks: [{ line: 1, message: `Expected a column “preferred” or “term” among: ${head.join(', ')}` }],
    };
  const remarks: Understood['remarks'][number][] = head.flatMap((cell, at) =>
    names[at] === undefined && cell.trim() !== ''
      ? [{ line: 1, message: `The column “${cell.trim()}” was left out` }]
      : [],
  );
  const concepts: Imported[] = [];
  const lines: number[] = [];
  for (const [index, row] of rows.entries()) {
    const cells: Row = {};
    for (const [at, name] of names.entries()) if (name) cells[name] = (row[at] ?? '').trim();
    if (!cells.preferred) remarks.push({ line: index + 2, message: 'This row has no preferred term' });
    else {
      concepts.push(conceptOf(cells, cells.preferred));
      lines.push(index + 2);
    }
  }
  return { concepts, lines, remarks };
}

/** As people write it: *Organisation*, *legal term*. What is no kind is told when the concept is added. */
const kindIn = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/^organisation$/, 'organization');

const columnOf = (cell: string): Column | undefined => {
  const name = cell.trim().toLowerCase();
  return columns.find((column) => column === name) ?? (Object.hasOwn(known, name) ? known[name] : undefined);
};

function conceptOf(cells: Row, preferred: string): Imported {
  const reasons = parted(cells.reasons ?? '');
  const deprecated = parted(cells.deprecated ?? '').map((term, at) => {
    const reason = reasons[at] ?? '-';
    return reason === '-' ? { term } : { term, reason };
  });
  const rest = Object.entries(cells).flatMap(([key, cell]): [string, unknown][] => {
    const column = columns.find((each) => each === key);
    if (column === undefined || cell === '' || ['deprecated', 'reasons', 'zh', 'ru'].includes(column))
      return [];
    return [[column, lists.has(column) ? parted(cell) : column === 'kind' ? kindIn(cell) : cell]];
  });
  const source = { zh: parted(cells.zh ?? ''), ru: parted(cells.ru ?? '') };
  return { ...Object.fromEntries(rest), preferred, deprecated, source };
}
