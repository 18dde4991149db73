import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';

/** Sets the name under which a person's contributions stand from now on; empty is "een bewoner". */
export async function nameMyself({ db, now }: Deps, actor: Actor, name: string): Promise<void> {
  if (actor.kind !== 'person') return;
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('person').set({ name, updatedAt: now() }).where('id', '=', actor.personId).execute();
    await record(tx, { actor, at: now(), act: 'person.named', subject: `person:${actor.personId}` });
  });
}
