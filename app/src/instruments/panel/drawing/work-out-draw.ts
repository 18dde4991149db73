import { type Commitment, commit, draw, idsBehind, transcribe } from '@stadmakers/sortition';
import type { Committed, DrawTask, Transcribed } from './draw-in-thread.ts';

/** What is fixed beforehand. */
export function committed({ problem, lottery, salt, about }: DrawTask & { kind: 'commit' }): Committed {
  const commitment = commit(problem, lottery, salt, about);
  const { digest, content } = commitment;
  return { json: JSON.stringify(commitment), digest, people: content.people.length, tickets: content.tickets.length };
}

/** What was drawn, with who is on it. */
export function transcribed({ commitment: json, seed, problem, salt }: DrawTask & { kind: 'draw' }): Transcribed {
  const commitment: Commitment = JSON.parse(json);
  const transcript = transcribe(commitment, draw(commitment, seed), problem, salt);
  const members = idsBehind(transcript.panel, problem, salt);
  return { json: JSON.stringify(transcript), ticket: transcript.ticket, members };
}
