import type { Tx } from '../../platform/db/db.ts';
import type { Instruments } from './instrument.ts';

/** Whether people can still take part in a step of this project of which the time is held, such as a vote. */
export async function holdsOpen(tx: Tx, { list }: Instruments, projectId: number, now: Date): Promise<boolean> {
  const steps = await tx
    .selectFrom('step')
    .select(['id', 'instrument', 'opensAt'])
    .where('projectId', '=', projectId)
    .where('status', '=', 'published')
    .where('closesAt', '>', now)
    .execute();
  for (const step of steps) {
    const frozen = await list.find(({ kind }) => kind === step.instrument)?.frozen?.(tx, step, now);
    if (frozen?.includes('closesAt')) return true;
  }
  return false;
}
