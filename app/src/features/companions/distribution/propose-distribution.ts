import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayCoordinate } from '../companion-role.ts';
import { lockPool } from '../pool/lock-pool.ts';
import { tellProposed } from '../requests/proposal-mails.ts';
import type { Why } from '../requests/why.ts';
import { distributeInThread } from './distribute-in-thread.ts';
import { loadTask } from './load-task.ts';
import { type DistributionTask, fitOf, type Placed, placesOf } from './problem.ts';

export type DistributionError =
  | { kind: 'not-allowed' }
  | { kind: 'nothing-waits' }
  | { kind: 'nobody-free' }
  | { kind: 'changed-meanwhile' };
/** How many proposals were made, and how many initiatives go on waiting. */
export type Distributed = { proposed: number; left: number };

/**
 * Distributes what waits over the pool, and keeps each pair as a proposal to an officer. It is solved without a lock; if
 * anything that it rests on has changed by then, nothing is kept, so that two coordinators never propose twice.
 */
export async function proposeDistribution(
  deps: Deps,
  actor: Actor | 'system',
): Promise<Result<Distributed, DistributionError>> {
  if (actor !== 'system' && !mayCoordinate(actor)) return fail({ kind: 'not-allowed' });
  const { companions } = deps.settings.town;
  const task = await loadTask(deps.db, companions, deps.now());
  if (task.waiting.length === 0) return fail({ kind: 'nothing-waits' });
  const placed = await distributeInThread(task);
  if (placed.length === 0) return fail({ kind: 'nobody-free' });
  return deps.db.transaction().execute(async (tx) => {
    await lockPool(tx);
    await lockRequests(tx, placed);
    const at = deps.now();
    const present = await loadTask(tx, companions, at);
    if (!isDeepStrictEqual(present, task)) return fail({ kind: 'changed-meanwhile' });
    await keep(tx, actor, task, placed, at);
    await tellProposed(tx, deps, placed, at);
    return ok({ proposed: placed.length, left: task.waiting.length - placed.length });
  });
}

/** A team that needs nobody any more waits until the proposals are kept, and then withdraws one. */
async function lockRequests(tx: Tx, placed: readonly Placed[]): Promise<void> {
  const ids = placed.map(({ requestId }) => requestId);
  await tx.selectFrom('companionRequest').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

async function keep(tx: Tx, actor: Actor | 'system', task: DistributionTask, placed: readonly Placed[], at: Date) {
  const proposals = placed.map(({ requestId, personId }) => ({
    ...{ requestId, personId, proposedAt: at },
    why: JSON.stringify(whyOf(task, { requestId, personId })),
  }));
  await tx.insertInto('companionProposal').values(proposals).execute();
  for (const { requestId, personId } of placed)
    await record(tx, {
      ...{ actor, at, act: 'companion.proposed', subject: `companion-request:${requestId}` },
      detail: { person: personId },
    });
}

function whyOf(task: DistributionTask, { requestId, personId }: Placed): Why {
  const waiting = task.waiting.find((one) => one.requestId === requestId);
  const officer = task.officers.find((one) => one.personId === personId);
  if (!waiting || !officer) throw new Error('A distribution speaks of others than its task.');
  const { now } = officer;
  return { kind: 'distribution', ...fitOf(waiting, officer), now, places: placesOf(officer, task.hoursEach) };
}
