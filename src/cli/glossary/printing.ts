import type { LocatedConcept } from '../../codecs/glossary/concept.ts';
import { fieldsOf } from '../../codecs/glossary/edit/fields.ts';
import type { Concept } from '../../core/concept.ts';
import { escaped, printable } from '../../core/printable.ts';
import type { GlossaryFile } from '../../project/glossary-file.ts';
import { elide, grouped, padEnd, width } from '../../reporters/layout.ts';
import { theme } from '../../reporters/theme.ts';
import type { LookFlags } from '../commands/glossary/flags.ts';
import { explainConcept } from '../explanation.ts';
import { columnsOf, wantsColour } from '../look.ts';
import type { World } from '../world.ts';

/** A line for each: id, kind, preferred term, source terms. */
export function conceptLines(concepts: readonly LocatedConcept[], flags: LookFlags, world: World): string {
  if (flags.format === 'json') return json(concepts.map(asJson));
  const paint = theme(wantsColour(flags.color, world));
  const rows = concepts.map(({ concept }) => ({
    id: printable(concept.id),
    kind: concept.kind,
    preferred: printable(concept.preferred),
    source: printable([...concept.source.zh, ...concept.source.ru].join(', ')),
  }));
  const widest = (values: readonly string[], most: number): number =>
    Math.min(most, Math.max(0, ...values.map(width)));
  const [ids, kinds] = [
    widest(
      rows.map(({ id }) => id),
      40,
    ),
    widest(
      rows.map(({ kind }) => kind),
      12,
    ),
  ];
  const terms = widest(
    rows.map(({ preferred }) => preferred),
    44,
  );
  const room = Math.max(12, columnsOf(world) - ids - kinds - terms - 6);
  const lines = rows.map(({ id, kind, preferred, source }) =>
    [
      paint.strong(padEnd(preferred, terms)),
      paint.faint(padEnd(kind, kinds)),
      paint.bar(padEnd(id, ids)),
      elide(source, room),
    ]
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Everything about one. */
export function conceptPage(located: LocatedConcept, flags: LookFlags, world: World): string {
  if (flags.format === 'json') return json(asJson(located));
  const colour = wantsColour(flags.color, world);
  const page = explainConcept(located.concept, { columns: columnsOf(world), colour });
  const place = `${located.path}:${located.line}:${located.column}`;
  return `${page}\n${theme(colour).faint(printable(place))}\n`;
}

const asJson = ({ concept, path, line, column }: LocatedConcept): object => ({
  path,
  line,
  column,
  domain: concept.domain,
  ...fieldsOf(concept),
});

const json = (value: unknown): string => `${escaped(JSON.stringify(value, null, 2))}
`;

interface Counts {
  readonly path: string;
  readonly concepts: number;
  readonly forms: number;
  readonly deprecated: number;
  readonly withChinese: number;
  readonly withRussian: number;
  readonly examples: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/** What each file holds, and all together. */
export function statsTable(files: readonly GlossaryFile[], flags: LookFlags, world: World): string {
  const all = files.flatMap(({ concepts }) => concepts.map(({ concept }) => concept));
  const counts = [
    ...files.map(({ path, concepts }) =>
      countsOf(
        path,
        concepts.map(({ concept }) => concept),
      ),
    ),
    ...(files.length > 1 ? [countsOf('all', all)] : []),
  ];
  if (flags.format === 'json') return json(counts);
  const paint = theme(wantsColour(flags.color, world));
  const tables = counts.map(({ path, kinds, ...numbers }) => {
    const facts: [string, number][] = [
      ['concepts', numbers.concepts],
      ['right forms', numbers.forms],
      ['listed as wrong', numbers.deprecated],
      ['with Chinese', numbers.withChinese],
      ['with Russian', numbers.withRussian],
      ['examples', numbers.examples],
      ...Object.entries(kinds),
    ];
    const lines = facts.map(
      ([label, count]) => `  ${paint.faint(padEnd(label, 17))}${grouped(count).padStart(8)}`,
    );
    return `${paint.strong(printable(path))}\n${lines.join('\n')}\n\n`;
  });
  return tables.join('');
}

function countsOf(path: string, concepts: readonly Concept[]): Counts {
  const total = (count: (concept: Concept) => number): number =>
    concepts.reduce((sum, each) => sum + count(each), 0);
  const kinds: Record<string, number> = {};
  for (const { kind } of concepts) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    path,
    concepts: concepts.length,
    forms: total(({ admitted }) => 1 + admitted.length),
    deprecated: total(({ deprecated }) => deprecated.length),
    withChinese: total(({ source }) => Math.min(1, source.zh.length)),
    withRussian: total(({ source }) => Math.min(1, source.ru.length)),
    examples: total(({ good, bad }) => good.length + bad.length),
    kinds: Object.fromEntries(Object.entries(kinds).toSorted(([, a], [, b]) => b - a)),
  };
}
