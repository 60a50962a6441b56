import { open } from '../codecs/document/open.ts';
import type { LoadedChecker } from '../core/checker.ts';
import type { Failure } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { Results } from '../io/results.ts';
import { checking } from './checking.ts';
import { examined } from './examining.ts';
import { fileSource } from './inputs.ts';
import { loadChecker } from './loading.ts';
import { outcomeOf } from './outcome.ts';
import type { Examined, FileTask, Outcome, TextTask } from './task.ts';

/** A thread has the program's own. */
const { env } = process;

const loaded = new Map<string, Promise<LoadedChecker>>();
let latest = 0;

function load({ glossaries = [], pivots }: Settings, edition = 0): Promise<LoadedChecker> {
  // Nobody asks again for what the glossaries held before, and each checker holds them whole.
  if (edition !== latest) loaded.clear();
  latest = edition;
  const key = JSON.stringify([glossaries, pivots]);
  const loading = loaded.get(key) ?? loadChecker(glossaries, process.cwd(), { pivots, env });
  loaded.set(key, loading);
  return loading;
}

/** What a thread of the pool does with each file. */
export default async function perform({
  path,
  settings,
  caches,
  ...request
}: FileTask): Promise<Outcome | Failure> {
  const found = await load(settings);
  // The glossaries were right when the run began.
  const [fault] = found.failures;
  if (fault) return fault;
  const cwd = process.cwd();
  const results = caches ? new Results(cwd, env.XDG_CACHE_HOME) : undefined;
  const check = checking(found, settings, results);
  return outcomeOf({ source: fileSource(path, cwd), settings, check }, request);
}

/** What the thread of a review does with each text. */
export async function examine({ path, text, settings, edition }: TextTask): Promise<Examined> {
  const { checker, failures } = await load(settings, edition);
  if (failures.length > 0) return { faults: failures };
  const opened = await open(path, text, settings.keys);
  if ('failure' in opened) return { faults: [opened.failure] };
  return examined(checker, opened.document, settings);
}
