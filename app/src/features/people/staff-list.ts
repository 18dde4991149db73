import { type Role, roles } from '../../platform/actor.ts';
import type { Db } from '../../platform/db/db.ts';

/** A role that somebody has. */
export type StaffRow = {
  grantId: number;
  name: string;
  email: string | null;
  role: Role;
  project: string | null;
  since: Date;
};

/** Everybody with a role, for the yearly review of rights (BIO2 5.18.02). */
export function staffList(db: Db): Promise<StaffRow[]> {
  return (
    db
      .selectFrom('roleGrant')
      .innerJoin('person', 'person.id', 'roleGrant.personId')
      .leftJoin('project', 'project.id', 'roleGrant.projectId')
      .select([
        'roleGrant.id as grantId',
        'person.name',
        'person.email',
        'roleGrant.role',
        'project.question as project',
        'roleGrant.grantedAt as since',
      ])
      // Who runs an initiative is no staff.
      .where('roleGrant.role', 'in', roles)
      .$narrowType<{ role: Role }>()
      .orderBy('person.name')
      .orderBy('roleGrant.id')
      .execute()
  );
}

/** The projects for which a role can be given. */
export function projectChoices(db: Db): Promise<{ id: number; question: string }[]> {
  return db
    .selectFrom('project')
    .select(['id', 'question'])
    .where('status', '<>', 'closed')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
}
