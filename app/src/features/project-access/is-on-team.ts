import type { Db, Tx } from '../../platform/db/db.ts';

/** Whether this person is of the team of the initiative; nobody is where there is none. */
export async function isOnTeam(db: Db | Tx, projectId: number | null, personId: string | null): Promise<boolean> {
  if (projectId === null || personId === null) return false;
  const member = db.selectFrom('initiativeMember').select('personId').where('projectId', '=', projectId);
  return (await member.where('personId', '=', personId).executeTakeFirst()) !== undefined;
}
