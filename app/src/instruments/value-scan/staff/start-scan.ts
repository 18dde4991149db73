import type { StepLink } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { loadScan, type Scan } from '../scan.ts';
import { writeRoles, writeStatements } from '../setup/write-lines.ts';
import { startingMessages } from './starting-messages.ts';

/** Makes the value scan of a step with values to begin with; who comes second finds that of the first. */
export function startScan(deps: Deps, actor: Actor, { id }: Pick<StepLink, 'id'>): Promise<Scan> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const made = await tx
      .insertInto('valueScan')
      .values({ stepId: id, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('stepId')
      .executeTakeFirst();
    if (made) {
      await writeStart(tx, id);
      await record(tx, { actor, at, act: 'value-scan.started', subject: `step:${id}` });
    }
    const scan = await loadScan(tx, id);
    if (!scan) throw new Error(`The value scan of step ${id} was made and is not there.`);
    return scan;
  });
}

/** The values, statements and roles to begin with. In Dutch whoever starts it: it is what residents read. */
export async function writeStart(tx: Tx, stepId: number): Promise<void> {
  const { values, roles } = startingMessages('nl');
  await writeRoles(tx, stepId, roles.split('\n'));
  for (const [index, { name, about, statements }] of Object.values(values).entries()) {
    const { id } = await tx
      .insertInto('valueScanValue')
      .values({ stepId, ordinal: index + 1, name, about })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeStatements(tx, id, statements.split('\n'));
  }
}
