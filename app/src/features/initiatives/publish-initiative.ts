import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { publishUpdate } from '../following/index.ts';
import { findPersonalData } from '../moderation/index.ts';
import { lockTeam, type TeamError } from './lock-team.ts';
import { begunNews } from './news.ts';

export type PublishError = TeamError | { kind: 'already-published' } | { kind: 'hidden-by-moderator' };

/** Puts a draft on the site, and tells who follows its area or theme. Moderators look at it afterwards; what seems to hold personal data is reported to them. */
export function publishInitiative(
  deps: Deps,
  actor: Actor,
  projectId: number,
): Promise<Result<{ slug: string }, PublishError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    const { status, hiddenAt, slug } = locked.value;
    if (hiddenAt !== null) return fail({ kind: 'hidden-by-moderator' });
    if (status !== 'draft') return fail({ kind: 'already-published' });
    const at = deps.now();
    const texts = await tx
      .updateTable('project')
      .set({ status: 'published', publishedAt: at })
      .from('initiative')
      .whereRef('initiative.projectId', '=', 'project.id')
      .where('project.id', '=', projectId)
      .returning(['question', 'intro', 'why', 'place', 'who'])
      .executeTakeFirstOrThrow();
    const found = findPersonalData(Object.values(texts).join('\n'));
    if (found.length > 0) {
      const flag = { initiativeId: projectId, reason: 'personal_data', automatic: true, raisedAt: at } as const;
      await tx
        .insertInto('flag')
        .values({ ...flag, explanation: found.join(', ') })
        .execute();
    }
    await publishUpdate(tx, actor, begunNews(projectId, texts.intro), at);
    await record(tx, { actor, at, act: 'initiative.published', subject: `project:${projectId}` });
    return ok({ slug });
  });
}
