import { createHash } from 'node:crypto';
import { canonical, type Problem } from '@stadmakers/sortition';
import type { Panel } from '../panel.ts';

/** SHA-256 of what a lottery is solved from: pool, seats and objective. */
export function inputHash({ size, onePerHousehold, quotas, people }: Problem, objective: Panel['objective']): string {
  const text = canonical({ objective, size, onePerHousehold, quotas, people });
  return createHash('sha256').update(text).digest('hex');
}
