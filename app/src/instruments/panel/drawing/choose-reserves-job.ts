import { sql } from 'kysely';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { loadPanel, lockPanel } from '../panel.ts';
import { candidateName, problemOf } from '../problem-of.ts';
import { drawInThread } from './draw-in-thread.ts';
import { newSeats } from './new-seats.ts';

/** Has those who stand ready chosen after a draw. Run again after a crash it finds the same, and never twice. */
export const reservesJob = defineJob<{ stepId: number }>({
  name: 'panel-reserves',
  heartbeatSeconds: 20,
  expireInSeconds: 3600,
  run: (deps, { stepId }) => fillReserves(deps, stepId),
});

/** Chooses in a thread who stands ready for an empty seat; nothing happens where that was done or there was no draw. */
export async function fillReserves({ db, now }: Pick<Deps, 'db' | 'now'>, stepId: number): Promise<void> {
  const checksum = await checksumToFollow(db, stepId);
  const panel = checksum && (await loadPanel(db, stepId));
  if (!panel) return;
  const members = await memberNames(db, stepId);
  const reserves = await drawInThread({ kind: 'reserves', problem: await problemOf(db, panel), members, checksum });
  await db.transaction().execute(async (tx) => {
    await lockPanel(tx, stepId);
    if (!(await checksumToFollow(tx, stepId))) return;
    const at = now();
    if (reserves.length > 0)
      await tx
        .insertInto('panelSeat')
        .values(newSeats(stepId, 'alternate', reserves, at))
        .execute();
    await tx.updateTable('panel').set({ reservesChosenAt: at }).where('stepId', '=', stepId).execute();
    const detail = { alternates: reserves.length };
    await record(tx, { actor: 'system', at, act: 'panel.reserves-chosen', subject: `step:${stepId}`, detail });
  });
}

/** The checksum of the draw from which the reserves follow, as long as they are to be chosen. */
async function checksumToFollow(db: Db | Tx, stepId: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('panel')
    .select(sql<string>`transcript ->> 'checksum'`.as('checksum'))
    .where('stepId', '=', stepId)
    .where('drawnAt', 'is not', null)
    .where('reservesChosenAt', 'is', null)
    // Without the answers of the pool nobody can be chosen any more.
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  return row?.checksum;
}

async function memberNames(db: Db, stepId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('panelSeat')
    .select('candidateId')
    .where('stepId', '=', stepId)
    .where('kind', '=', 'member')
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => candidateName(row.candidateId));
}
