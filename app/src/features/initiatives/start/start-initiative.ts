import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { describePicture } from '../../../platform/pictures/index.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { freeSlug, label, slugOf } from '../../projects/index.ts';
import { join } from '../team/join.ts';
import { areasOf, initiativeColumns } from '../write-initiative.ts';
import { removeDraft } from './drafts.ts';
import type { InitiativeTexts } from './initiative-fields.ts';

/** Drafts of one person at the same time, so that nobody fills the town's list of names. */
const mostDrafts = 10;

export type StartError = { kind: 'not-allowed' } | { kind: 'outside-town' } | { kind: 'too-many-drafts' };
export type StartInput = {
  texts: InitiativeTexts;
  /** A picture that is stored already, with what is on it. */
  picture: { id: string; alt: string } | null;
  submissionKey: string | null;
  draftKey: string | null;
};

/** Begins an initiative as a draft that only its initiator sees. Sent twice, it is begun once. */
export function startInitiative(
  deps: Deps,
  actor: Actor,
  { texts, picture, submissionKey, draftKey }: StartInput,
): Promise<Result<{ slug: string }, StartError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    // One person at a time, so that a form sent twice finds what the first one began.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`begin:${actor.personId}`}, 0))`.execute(tx);
    const begun = await begunWith(tx, actor.personId, submissionKey);
    if (begun) return ok(begun);
    if ((await draftsOf(tx, actor.personId)) >= mostDrafts) return fail({ kind: 'too-many-drafts' });
    const areaIds = await areasOf(tx, texts);
    if (areaIds === 'outside') return fail({ kind: 'outside-town' });
    const at = deps.now();
    const slug = await freeSlug(tx, slugOf(texts.title));
    const { id } = await tx
      .insertInto('project')
      .values({
        kind: 'initiative',
        slug,
        question: texts.title,
        intro: texts.what,
        createdBy: actor.personId,
        createdAt: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('initiative')
      .values({ projectId: id, ...initiativeColumns(texts), submissionKey })
      .execute();
    await label(tx, id, { areaIds, themeIds: [] });
    if (picture) {
      await describePicture(tx, picture.id, picture.alt);
      await tx.insertInto('initiativePicture').values({ projectId: id, pictureId: picture.id, addedAt: at }).execute();
    }
    await join(tx, { projectId: id, personId: actor.personId, role: 'initiator', title: '', at });
    if (draftKey) await removeDraft(tx, draftKey);
    await record(tx, { actor, at, act: 'initiative.begun', subject: `project:${id}` });
    return ok({ slug });
  });
}

function begunWith(tx: Tx, personId: string, submissionKey: string | null): Promise<{ slug: string } | undefined> {
  return tx
    .selectFrom('initiative')
    .innerJoin('project', 'project.id', 'initiative.projectId')
    .select('project.slug')
    .where('initiative.submissionKey', '=', submissionKey)
    .where('project.createdBy', '=', personId)
    .executeTakeFirst();
}

async function draftsOf(tx: Tx, personId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('initiativeMember')
    .innerJoin('project', 'project.id', 'initiativeMember.projectId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('initiativeMember.personId', '=', personId)
    .where('project.status', '=', 'draft')
    .executeTakeFirstOrThrow();
  return count;
}
