import { createHash } from 'node:crypto';
import { canonical, type Problem } from '@stadmakers/sortition';
import type { Panel } from './panel.ts';

/** Tells whether a lottery was made for this pool, these groups and this way of drawing: SHA-256 in hexadecimal. */
export function poolHash(problem: Problem, objective: Panel['objective']): string {
  return createHash('sha256').update(canonical({ ...problem, objective })).digest('hex');
}
