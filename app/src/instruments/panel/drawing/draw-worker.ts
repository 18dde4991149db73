// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import { type Commitment, commit, draw, idsBehind, transcribe } from '@stadmakers/sortition';
import { chooseReserves } from './choose-reserves.ts';
import type { Committed, DrawTask, Transcribed } from './draw-in-thread.ts';

function committed({ problem, lottery, salt, about }: DrawTask & { kind: 'commit' }): Committed {
  const commitment = commit(problem, lottery, salt, about);
  const { digest, content } = commitment;
  return { json: JSON.stringify(commitment), digest, people: content.people.length, tickets: content.tickets.length };
}

function transcribed({ commitment: json, seed, problem, salt }: DrawTask & { kind: 'draw' }): Transcribed {
  const commitment: Commitment = JSON.parse(json);
  const transcript = transcribe(commitment, draw(commitment, seed), problem, salt);
  const members = idsBehind(transcript.panel, problem, salt);
  return { json: JSON.stringify(transcript), ticket: transcript.ticket, members };
}

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
