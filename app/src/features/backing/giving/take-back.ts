import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { participantOf } from '../../steps/index.ts';
import { type About, isAbout } from '../about.ts';
import { remainsOf, type Stance } from '../backing.ts';
import { isTheirs } from '../who-backs.ts';
import { theirTurn } from './in-turn.ts';

/** Somebody takes back what they said; pressed twice it is taken back once. */
export function withdrawBacking(deps: Deps, actor: Actor, about: About): Promise<{ changed: boolean }> {
  return deps.db.transaction().execute(async (tx) => {
    const who = participantOf(actor);
    if (who.personId === null && who.visitorId === null) return { changed: false };
    await theirTurn(tx, about, who);
    // All of theirs: also what the desk entered for them before they had an account.
    const own = await tx
      .selectFrom('backing')
      .select(['id', 'stance'])
      .where(isAbout(about))
      .where('status', '<>', 'withdrawn')
      .where(isTheirs(who))
      .forUpdate()
      .execute();
    const at = deps.now();
    for (const { id, stance } of own) {
      await takeBack(tx, { id, stance }, at);
      await record(tx, {
        actor,
        at,
        act: 'backing.withdrawn',
        subject: `backing:${id}`,
        detail: { ...about, stance },
      });
    }
    return { changed: own.length > 0 };
  });
}

/** What remains of it: of a worry that it was there, without words, answer or who it was; of all else nothing. */
export async function takeBack(tx: Tx, { id, stance }: { id: number; stance: Stance }, at: Date): Promise<void> {
  await sql`delete from act using backing
    where backing.id = ${id} and act.project_id = backing.project_id and act.step_id is null
      and act.contribution_id is null and act.comment_id is null
      and act.kind = ${stance === 'worry' ? 'comment' : 'support'}
      and (act.person_id = backing.person_id or act.contact_id = backing.contact_id
        or act.visitor_id = backing.visitor_id)`.execute(tx);
  if (remainsOf(stance) === 'nothing') {
    await tx.deleteFrom('backing').where('id', '=', id).execute();
    return;
  }
  await tx
    .updateTable('backing')
    .set({ status: 'withdrawn', words: '', answer: '', withdrawnAt: at })
    .set({ personId: null, contactId: null, visitorId: null, areaId: null, distance: null })
    .where('id', '=', id)
    .execute();
  // Nor do they stay in a report that was published.
  await tx.updateTable('participationReportWorry').set({ words: '', answer: '' }).where('backingId', '=', id).execute();
  await tx
    .updateTable('flag')
    .set({ settledAt: at })
    .where('backingId', '=', id)
    .where('settledAt', 'is', null)
    .execute();
}
