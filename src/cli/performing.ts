import { inOrder } from '../core/in-order.ts';
import type { Failure } from '../core/report.ts';
import { outcomeOf } from './outcome.ts';
import type { Job } from './planning.ts';
import type { Outcome, Request } from './task.ts';
import type { World } from './world.ts';

interface Work {
  readonly jobs: readonly Job[];
  requestFor(job: Job): Request;
  /** How many files at once. */
  readonly width: number;
  readonly caches: boolean;
}

/** What each job comes to, in the order of the jobs whatever the number of threads. */
export async function* performed(
  { jobs, requestFor, width, caches }: Work,
  { parts }: World,
): AsyncIterable<readonly [Job, Outcome | Failure]> {
  const here = (job: Job) => outcomeOf({ ...job, settings: job.policy.settings }, requestFor(job));
  const files = jobs.filter(({ source }) => source.isFile).length;
  const threads = Math.min(width, files);
  if (threads < 2) {
    yield* inOrder(jobs, 1, here);
    return;
  }
  const workers = await parts.workers(threads);
  const there = (job: Job) => {
    const { source, policy } = job;
    const task = { path: source.path, settings: policy.settings, caches, ...requestFor(job) };
    // A thread has less memory than the program: what is too large for it is checked here.
    return workers.run(task).catch(() => here(job));
  };
  try {
    // A few in waiting for each thread, so that none stands idle behind a long one.
    yield* inOrder(jobs, threads * 4, (job) => (job.source.isFile ? there(job) : here(job)));
  } finally {
    await workers.end();
  }
}
