// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import { countElection } from './count-election.ts';
import type { CountTask } from './count-in-thread.ts';

const { election, rule }: CountTask = workerData;
parentPort?.postMessage(countElection(election, rule));
