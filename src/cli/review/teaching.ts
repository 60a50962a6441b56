import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { slug } from '../../codecs/glossary/concept.ts';
import type { Change } from '../../codecs/glossary/edit/change.ts';
import type { Fields } from '../../codecs/glossary/edit/fields.ts';
import { type Concept, conceptKinds } from '../../core/concept.ts';
import type { Settings } from '../../core/settings.ts';
import { configName, type Policy } from '../../io/configs.ts';
import { exists } from '../../io/find.ts';
import { shippedNames } from '../../io/glossaries.ts';
import { allShipped } from '../../io/package.ts';
import { replace } from '../../io/write.ts';
import type { Lesson } from '../../tui/review/lesson.ts';
import { openTarget, rewriteTarget, type Target } from '../glossary/adding.ts';
import type { World } from '../world.ts';

/** Where entries go when no glossary of one's own is in use. */
const newGlossary = 'terms.yaml';

interface Taught {
  /** What the text is checked by from now on. */
  readonly settings: Settings;
  /** What was written, for people. */
  readonly text: string;
}

/**
 * Writes the lesson into the first glossary of one's own that the policy names, or into a new one. `taken` are the ids
 * that other glossaries hold. Throws an Error with one clear line.
 */
export async function teach(
  lesson: Lesson,
  policy: Policy,
  taken: ReadonlyMap<string, unknown>,
  world: World,
): Promise<Taught> {
  const { settings } = policy;
  const names = settings.glossaries?.length ? settings.glossaries : [allShipped];
  const own = names.find((name) => isOwn(name, world.cwd));
  const path = own ?? join(homeOf(lesson.path, world.cwd), newGlossary);
  const target = openQuietly(path, world);
  const { before, after } = rewriteTarget(target, [changeFor(lesson, target, taken)]);
  await put(path, before, after, world);
  const text = wordsFor(lesson, path);
  if (own !== undefined) return { settings, text };
  return {
    settings: { ...settings, glossaries: [...names, path] },
    text: `${text} ${await enlist(path, names, policy, world)}`,
  };
}

async function put(path: string, before: string, after: string, { cwd }: World): Promise<void> {
  const failure = await replace(path, before, after, cwd);
  if (failure) throw new Error(`${path}: ${failure.message}`);
}

/** The folder whose configuration holds for the document: the working folder if it lies below. */
function homeOf(path: string, cwd: string): string {
  const way = relative(cwd, resolve(cwd, path));
  return way.startsWith('..') || isAbsolute(way) ? dirname(path) : '';
}

/** Sees to it that the next run knows the new glossary, too; says how. */
async function enlist(path: string, names: readonly string[], policy: Policy, world: World): Promise<string> {
  if (policy.origin !== undefined) return `List it in ${policy.origin}.`;
  if (policy.settings.glossaries) return `Give it with -g next time.`;
  const config = join(dirname(path), configName);
  await put(config, '', `glossaries: [${[...names, newGlossary].join(', ')}]\n`, world);
  return `${config} lists it.`;
}

const isOwn = (name: string, cwd: string): boolean =>
  name !== allShipped && !shippedNames().includes(name) && /\.ya?ml$/i.test(name) && exists(name, cwd);

/** What is wrong with the glossary is thrown, not printed: the screen would be spoilt. */
function openQuietly(path: string, world: World): Target {
  let complaint = '';
  const stderr = {
    write: (text: string): void => {
      complaint += text;
    },
  };
  const target = openTarget([path], { ...world, stderr });
  if (!target) throw new Error(complaint.trim().split('\n', 1)[0] ?? path);
  return target;
}

function changeFor(lesson: Lesson, { file }: Target, taken: ReadonlyMap<string, unknown>): Change {
  const wanted = lesson.term.toLowerCase();
  const known = file.concepts
    .map(({ concept }) => concept)
    .find(({ preferred, admitted }) =>
      [preferred, ...admitted].some((term) => term.toLowerCase() === wanted),
    );
  if (known) return { kind: 'set', id: known.id, fields: fieldsWith(lesson, known) };
  return {
    kind: 'add',
    fields: { ...fieldsWith(lesson), id: freeId(slug(lesson.term), taken), preferred: lesson.term },
  };
}

/** A shipped concept with this term keeps its entry; the new one adds to it under an id of its own. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`;
  return free;
}

/** What the lesson adds to what is known. */
function fieldsWith({ wrong, right, zh, kind, definition }: Lesson, known?: Concept): Fields {
  const deprecated = known?.deprecated ?? [];
  const isKnown = deprecated.some(({ term }) => term === wrong);
  return {
    ...(kind === '' ? {} : { kind: kindOf(kind) }),
    ...(right === '' ? {} : { admitted: [...new Set([...(known?.admitted ?? []), right])] }),
    ...(wrong === '' || isKnown ? {} : { deprecated: [...deprecated, { term: wrong }] }),
    ...(zh === ''
      ? {}
      : { source: { ...known?.source, zh: [...new Set([...(known?.source.zh ?? []), zh])] } }),
    ...(definition === '' ? {} : { definition }),
  };
}

function kindOf(word: string): Concept['kind'] {
  const kind = conceptKinds.find((each) => each === word.toLowerCase());
  if (!kind) throw new Error(`There is no kind “${word}”: it is one of ${conceptKinds.join(', ')}.`);
  return kind;
}

function wordsFor({ term, wrong, right }: Lesson, path: string): string {
  if (wrong) return `${path}: “${wrong}” is wrong for “${term}”.`;
  if (right) return `${path}: “${right}” is right, like “${term}”.`;
  return `${path}: “${term}” is a term.`;
}
