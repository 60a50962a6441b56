import type { Checker } from '../core/checker.ts';
import type { Document } from '../core/document.ts';
import type { Checked } from '../core/engine.ts';
import type { Failure } from '../core/report.ts';
import { nearest } from '../english/similarity.ts';
import type { Policy } from '../io/configs.ts';
import type { Results } from '../io/results.ts';
import type { Policies } from '../project/policies.ts';
import { checking } from './checking.ts';
import type { Source } from './inputs.ts';

/** One text to check, and what it is checked by. */
export interface Job {
  readonly source: Source;
  readonly policy: Policy;
  readonly checker: Checker;
  check(document: Document): Checked;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** Configurations and glossaries at fault: findings by half of them would mislead. */
  readonly faults: readonly Failure[];
  /** Concepts that a configuration names and no glossary of its files has. */
  readonly doubts: readonly Failure[];
}

/** A text to check, and the configuration that holds for it. */
export interface Chosen {
  readonly source: Source;
  readonly policy: Policy;
}

/** Leaves out what a configuration ignores, and loads for the rest what it is checked by. */
export const plan = async (
  sources: readonly Source[],
  policies: Policies,
  results?: Results,
): Promise<Plan> => equip(await choose(sources, policies), policies, results);

/** Leaves out what a configuration ignores. */
export async function choose(sources: readonly Source[], policies: Policies): Promise<readonly Chosen[]> {
  const chosen: Chosen[] = [];
  for (const source of sources) {
    const policy = await policies.of(source.path);
    if (!policy.isIgnored) chosen.push({ source, policy });
  }
  return chosen;
}

/** Loads what each is checked by. */
export async function equip(chosen: readonly Chosen[], policies: Policies, results?: Results): Promise<Plan> {
  const faults = new Set<Failure>();
  const jobs: Job[] = [];
  for (const { source, policy } of chosen) {
    const { settings } = policy;
    const loaded = await policies.checker(settings);
    for (const failure of loaded.failures) faults.add(failure);
    jobs.push({ source, policy, checker: loaded.checker, check: checking(loaded, settings, results) });
  }
  return { jobs, faults: [...policies.failures, ...faults], doubts: doubtsOf(jobs) };
}

/** A glossary that is used for some files only may have what others lack: so nothing fails. */
function doubtsOf(jobs: readonly Job[]): readonly Failure[] {
  const doubts = new Map<string, Failure>();
  for (const { policy, checker } of jobs) {
    const { origin: path = '', conceptPlaces, settings } = policy;
    for (const id of settings.concepts.keys()) {
      const key = `${path}\0${id}`;
      if (doubts.has(key) || checker.concepts.has(id)) continue;
      const meant = nearest(id, checker.concepts.keys());
      const message = `No glossary here has a concept “${id}”${meant ? `: did you mean “${meant}”?` : '.'}`;
      doubts.set(key, { path, ...conceptPlaces?.get(id), message });
    }
  }
  return [...doubts.values()];
}
