import { createHash } from 'node:crypto';
import type { Problem } from '@stadmakers/sortition';
import type { Panel } from './panel.ts';

/** Tells whether a lottery is for this pool, these groups and this way of drawing: SHA-256 of `problemOf`, which has an order. */
export function poolHash(problem: Problem, objective: Panel['objective']): string {
  return createHash('sha256')
    .update(JSON.stringify([problem, objective]))
    .digest('hex');
}
