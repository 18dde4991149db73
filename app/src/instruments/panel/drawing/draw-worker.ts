// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import { chooseReserves } from './choose-reserves.ts';
import type { DrawTask } from './draw-in-thread.ts';
import { committed, transcribed } from './work-out-draw.ts';

function answer(task: DrawTask) {
  switch (task.kind) {
    case 'commit':
      return committed(task);
    case 'draw':
      return transcribed(task);
    case 'reserves':
      return chooseReserves(task.problem, task.members, task.checksum);
  }
}

parentPort?.postMessage(answer(workerData));
