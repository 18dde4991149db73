import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { BackingRules } from './backing.ts';

/** What giving depends on: the rules, and what the initiative is called. */
export type KnownInitiative = BackingRules & { slug: string; title: string };

/** The initiative as giving needs it; undefined for a draft, and for what is no initiative. */
export async function loadRules(db: Db | Tx, projectId: number): Promise<KnownInitiative | undefined> {
  const row = await db
    .selectFrom('project')
    .innerJoin('initiative', 'initiative.projectId', 'project.id')
    .leftJoin('backingRule', 'backingRule.projectId', 'project.id')
    .select(['project.slug', 'project.question as title', 'project.status'])
    .select(sql<'anonymous' | 'email'>`coalesce(backing_rule.assurance, 'anonymous')`.as('assurance'))
    .where('project.id', '=', projectId)
    .where('project.status', '<>', 'draft')
    .executeTakeFirst();
  if (!row) return undefined;
  const { status, ...known } = row;
  return { ...known, open: status === 'published' };
}
