import type { Deps } from '../deps.ts';

/** What travels with a job: identifiers and figures; the job itself loads what it needs. */
export type JobData = Record<string, string | number | boolean | null>;

/** Work that is done apart from a request. It may run twice (after a crash), so doing it twice must do no harm. */
export type Job<Data extends JobData = JobData> = {
  /** Stored in the queue; never changes. */
  name: string;
  run(deps: Deps, data: Data): Promise<void>;
  /** A cron expression in the time of Amsterdam; the job then also runs by itself, with no data. */
  schedule?: string;
  /** After so many seconds a run counts as lost and is tried again; 15 minutes if not given. */
  expireInSeconds?: number;
  /** For long work: after so many seconds without a sign of life of its process (10 or more) it is tried again. */
  heartbeatSeconds?: number;
};

/** Defines a job; its type says which data `enqueue` must give. */
export function defineJob<Data extends JobData>(job: Job<Data>): Job<Data> {
  return job;
}

/** Any job, for lists of them. The data of a job are only ever made by `enqueue`, which knows their type. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds jobs with different data
export type AnyJob = Job<any>;
