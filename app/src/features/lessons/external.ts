import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Db } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import { keepsLessons } from './add-lesson.ts';

/** What was learnt elsewhere, as it is typed. */
export type NewExternal = {
  source: string;
  title: string;
  heldOn: string;
  whoWent: string;
  learnt: string;
  usedWhere: string;
  projectId: number | null;
  instrument: string;
  link: string;
  submissionKey: string | null;
};

/** Keeps what was learnt elsewhere; the same form sent twice is kept once. */
export function addExternal(
  deps: Deps,
  actor: Actor,
  external: NewExternal,
): Promise<Result<null, { kind: 'not-allowed' }>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, { kind: 'not-allowed' }>> => {
    if (!keepsLessons(actor)) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const added = await tx
      .insertInto('externalLearning')
      .values({ ...external, createdBy: actor.personId, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) await record(tx, { actor, at, act: 'external.added', subject: `external:${added.id}` });
    return ok(null);
  });
}

/** What was learnt elsewhere, the newest first. */
export function listExternal(db: Db, limit: number) {
  return db
    .selectFrom('externalLearning')
    .leftJoin('project', (join) =>
      join.onRef('project.id', '=', 'externalLearning.projectId').on('project.status', '<>', 'draft'),
    )
    .select([
      'externalLearning.id',
      'source',
      'title',
      'heldOn',
      'whoWent',
      'learnt',
      'usedWhere',
      'instrument',
      'link',
    ])
    .select(['project.question', projectHrefInSql.$castTo<string | null>().as('href')])
    .orderBy('heldOn', 'desc')
    .orderBy('externalLearning.id', 'desc')
    .limit(limit)
    .execute();
}
export type External = Awaited<ReturnType<typeof listExternal>>[number];
