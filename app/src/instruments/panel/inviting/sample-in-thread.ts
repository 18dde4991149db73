import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Frame, Invitation, InvitationDesign } from '@stadmakers/sortition';

/** What a thread is asked: whom to invite from a list. */
export type SampleTask = { frame: Frame; design: InvitationDesign; seed: string; salt: Uint8Array };
/** Whom the draw came to, without the proofs, and what it takes to check it. */
export type Drawn = { invitations: Pick<Invitation, 'id' | 'wave' | 'chance'>[]; seed: string; checksum: string };

/** Draws in a thread of its own: the hashes of a whole town take seconds, and no page waits for them. */
export function sampleInThread(task: SampleTask): Promise<Drawn | 'bad-seed'> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(import.meta.dirname, 'sample-worker.ts'), { workerData: task, execArgv: [] });
    thread.once('message', resolve);
    thread.once('error', reject);
    // After a message this changes nothing any more.
    thread.once('exit', () => reject(new Error('The thread that draws invitations ended without a draw.')));
  });
}
