// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import { commit } from '@stadmakers/sortition';
import { chooseReserves } from './choose-reserves.ts';
import type { Committed, DrawTask } from './draw-in-thread.ts';

function committed({ problem, lottery, salt, about }: DrawTask & { kind: 'commit' }): Committed {
  const commitment = commit(problem, lottery, salt, about);
  const { digest, content } = commitment;
  return { json: JSON.stringify(commitment), digest, people: content.people.length, tickets: content.tickets.length };
}

const task: DrawTask = workerData;
parentPort?.postMessage(
  task.kind === 'commit' ? committed(task) : chooseReserves(task.problem, task.members, task.checksum),
);
