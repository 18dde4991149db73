import { join } from 'node:path';
import type { InvitationTranscript } from '@stadmakers/sortition';
import { askThread } from '../../../platform/threads/ask-thread.ts';
import type { FrameError, FrameRow, RefusedRow } from './read-frame.ts';

/** Of each area how many addresses or persons the list has. */
export type AreaCount = { area: string; count: number };
/** A list as it was read. Its rows are JSON, because nobody but a thread looks into them. */
export type ReadList = { sha256: string; rows: string; refused: RefusedRow[]; areas: AreaCount[] };
/** How many letters go out, how many more are drawn for a second round, and how often an area counts. */
export type SampleDesign = {
  count: number;
  reserve: number;
  weights: Record<string, number>;
  seed: string;
  /** Whether it is all right that an area that counts gets no invitation. */
  emptyAreas: boolean;
};
/** Whom the draw came to, in its order, and what it takes to check it. */
export type Drawn = {
  invitations: { row: FrameRow; wave: 1 | 2; inclusion: number }[];
  transcript: InvitationTranscript;
};

/** What a thread is asked, and what it answers to that. */
export type FrameTask =
  | { kind: 'read'; bytes: Uint8Array }
  | { kind: 'sample'; rows: string; design: SampleDesign; salt: Uint8Array };
export type FrameAnswer =
  | { kind: 'read'; list: ReadList }
  | { kind: 'unreadable'; error: FrameError }
  | { kind: 'drawn'; drawn: Drawn }
  | { kind: 'bad-seed' }
  | { kind: 'empty-areas'; areas: string[] };

/** Reads a list or draws from it in a thread of its own: for a whole town that takes seconds, and no page waits for it. */
export function frameInThread(task: FrameTask): Promise<FrameAnswer> {
  return askThread(join(import.meta.dirname, 'frame-worker.ts'), task);
}
