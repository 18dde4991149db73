import { join } from 'node:path';
import type { About, Problem, UniformLottery } from '@stadmakers/sortition';
import { askThread } from '../../../platform/threads/ask-thread.ts';

/** What a thread is asked: to fix a draw, to make it, or to choose who stands ready after it. Commitments are JSON. */
export type DrawTask =
  | { kind: 'commit'; problem: Problem; lottery: UniformLottery; salt: Uint8Array; about: About }
  | { kind: 'draw'; commitment: string; seed: string; problem: Problem; salt: Uint8Array }
  | { kind: 'reserves'; problem: Problem; members: string[]; checksum: string };

/** A commitment as JSON, because nobody but the database takes it in, and what is said of it. */
export type Committed = { json: string; digest: string; people: number; tickets: number };
/** A transcript as JSON, the ticket that was drawn, and who is on it. */
export type Transcribed = { json: string; ticket: number; members: string[] };
type Answers = { commit: Committed; draw: Transcribed; reserves: string[] };

/** Does this in a thread of its own: it takes from half a second to minutes, and no page waits for it. */
export function drawInThread<Asked extends DrawTask>(task: Asked): Promise<Answers[Asked['kind']]> {
  return askThread(join(import.meta.dirname, 'draw-worker.ts'), task);
}
