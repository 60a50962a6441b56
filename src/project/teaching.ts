import { dirname, join, resolve } from 'node:path';
import { slug } from '../codecs/glossary/concept.ts';
import type { Change } from '../codecs/glossary/edit/change.ts';
import type { Fields } from '../codecs/glossary/edit/fields.ts';
import { type Concept, conceptKinds } from '../core/concept.ts';
import type { Lesson } from '../core/lesson.ts';
import { lineOf } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { configName, type Policy } from '../io/configs.ts';
import { exists, leadsOut } from '../io/find.ts';
import { shippedNames } from '../io/glossaries.ts';
import { isInside } from '../io/inside.ts';
import { allShipped } from '../io/package.ts';
import { replace } from '../io/write.ts';
import { changeTarget, openTarget, type Rewrite, type Target } from './glossary-file.ts';
import type { Site } from './policies.ts';

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
 * that other glossaries hold. Throws an Error with one clear line, and writes nothing, where the glossaries would no longer
 * load.
 */
export async function teach(
  lesson: Lesson,
  policy: Policy,
  taken: ReadonlyMap<string, unknown>,
  site: Site,
): Promise<Taught> {
  const { cwd } = site;
  const { settings } = policy;
  const names = settings.glossaries?.length ? settings.glossaries : [allShipped];
  const own = names.find((name) => isOwn(name, cwd));
  const home = homeOf(lesson.path, cwd);
  const path = own ?? join(home, newGlossary);
  // A configuration, or a link, may come from anyone: of itself it leads to no file elsewhere.
  const bounds = own === undefined ? home : policy.bounds;
  if (bounds !== undefined && leadsOut(path, bounds, cwd))
    throw new Error(`${path} is outside ${bounds || 'this folder'}: name it with -g to add to it.`);
  const target = open(path, cwd);
  const made = changeTarget(target, [changeFor(lesson, target, taken)]);
  if ('message' in made) throw new Error(`${path}: ${made.message}`);
  const after = own === undefined ? { ...settings, glossaries: [...names, path] } : settings;
  await prove(made, after, site);
  await put(path, made.before, made.after, cwd);
  const text = wordsFor(lesson, path);
  const listed = own === undefined ? ` ${await enlist(path, names, policy, cwd)}` : '';
  return { settings: after, text: text + listed };
}

/** Throws the first thing that would be wrong with the glossaries. */
async function prove(
  { path, after }: Rewrite,
  { glossaries = [], pivots }: Settings,
  { parts }: Site,
): Promise<void> {
  const { failures } = await parts.checker(glossaries, pivots, { draft: { path, text: after } });
  const [failure] = failures;
  if (failure) throw new Error(`Not added: then ${lineOf(failure)}`);
}

async function put(path: string, before: string, after: string, cwd: string): Promise<void> {
  const failure = await replace(path, before, after, cwd);
  if (failure) throw new Error(`${path}: ${failure.message}`);
}

/** The folder whose configuration holds for the document: the working folder if it lies below. */
function homeOf(path: string, cwd: string): string {
  return isInside(resolve(cwd, path), cwd) ? '' : dirname(path);
}

/** Sees to it that the next run knows the new glossary, too; says how. */
async function enlist(path: string, names: readonly string[], policy: Policy, cwd: string): Promise<string> {
  if (policy.origin !== undefined) return `List it in ${policy.origin}.`;
  if (policy.settings.glossaries) return `Give it with -g next time.`;
  const config = join(dirname(path), configName);
  await put(config, '', `glossaries: [${[...names, newGlossary].join(', ')}]\n`, cwd);
  return `${config} lists it.`;
}

const isOwn = (name: string, cwd: string): boolean =>
  name !== allShipped && !shippedNames().includes(name) && /\.ya?ml$/i.test(name) && exists(name, cwd);

/** Throws the first thing that is wrong with the glossary. */
function open(path: string, cwd: string): Target {
  const { target, failures } = openTarget(path, cwd);
  const [failure] = failures;
  if (target) return target;
  throw new Error(failure ? lineOf(failure) : path);
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
