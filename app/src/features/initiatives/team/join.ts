import type { Tx } from '../../../platform/db/db.ts';

type Joining = { projectId: number; personId: string; role: 'initiator' | 'member'; title: string; at: Date };

/** Puts somebody in the team, or changes their part in it; initiators get the right to manage, members lose it. */
export async function join(tx: Tx, { projectId, personId, role, title, at }: Joining): Promise<void> {
  await tx
    .insertInto('initiativeMember')
    .values({ projectId, personId, role, title, joinedAt: at })
    .onConflict((conflict) => conflict.columns(['projectId', 'personId']).doUpdateSet({ role, title }))
    .execute();
  if (role === 'member') return ungrant(tx, projectId, personId);
  await tx
    .insertInto('roleGrant')
    .values({ personId, role: 'initiator', projectId, grantedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes somebody out of the team, with the right to manage. */
export async function leave(tx: Tx, projectId: number, personId: string): Promise<void> {
  const membership = tx.deleteFrom('initiativeMember').where('projectId', '=', projectId);
  await membership.where('personId', '=', personId).execute();
  await ungrant(tx, projectId, personId);
}

async function ungrant(tx: Tx, projectId: number, personId: string): Promise<void> {
  await tx
    .deleteFrom('roleGrant')
    .where('role', '=', 'initiator')
    .where('projectId', '=', projectId)
    .where('personId', '=', personId)
    .execute();
}
