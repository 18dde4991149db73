// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import { SeedError, sampleInvitations } from '@stadmakers/sortition';
import type { Drawn, SampleTask } from './sample-in-thread.ts';

const { frame, design, seed, salt }: SampleTask = workerData;

function drawn(): Drawn | 'bad-seed' {
  try {
    const { invitations, transcript } = sampleInvitations(frame, design, seed, salt);
    return {
      invitations: invitations.map(({ id, wave, chance }) => ({ id, wave, chance })),
      seed: transcript.seed,
      checksum: transcript.checksum,
    };
  } catch (error) {
    if (error instanceof SeedError) return 'bad-seed';
    throw error;
  }
}

parentPort?.postMessage(drawn());
