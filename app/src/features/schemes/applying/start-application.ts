import { type Actor, isInitiator } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { worksAtDesk } from '../../desk/index.ts';
import { loadScheme } from '../rules/load-scheme.ts';

export type StartApplication = {
  scheme: string;
  /** The initiative that it is for, or null. */
  projectId: number | null;
  channel: 'web' | 'paper' | 'desk' | 'phone';
  submissionKey: string;
};
export type StartError = { kind: 'scheme-not-found' } | { kind: 'not-allowed' };

/** Starts a draft, which is kept from then on; from the desk it is of whom the paper is of. */
export function startApplication(
  deps: Deps,
  actor: Actor,
  { scheme: key, projectId, channel, submissionKey }: StartApplication,
): Promise<Result<{ id: number }, StartError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const scheme = await loadScheme(tx, key, townDay(at));
    if (scheme?.kind !== 'subsidy') return fail({ kind: 'scheme-not-found' });
    if (actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    if (channel !== 'web' && !worksAtDesk(actor)) return fail({ kind: 'not-allowed' });
    if (projectId !== null && !isInitiator(actor, projectId)) return fail({ kind: 'not-allowed' });
    const own =
      channel === 'web' ? { applicantId: actor.personId, applicantName: actor.name, email: actor.email ?? '' } : {};
    const known = projectId === null ? {} : await knownOf(tx, projectId);
    const added = await tx
      .insertInto('application')
      .values({
        ...{ schemeId: scheme.id, versionId: scheme.versionId, projectId, channel, submissionKey, createdAt: at },
        ...own,
        ...known,
      })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) {
      const before = tx.selectFrom('application').select('id').where('submissionKey', '=', submissionKey);
      return ok(await before.executeTakeFirstOrThrow());
    }
    await record(tx, {
      actor,
      at,
      act: 'application.started',
      subject: `application:${added.id}`,
      detail: { channel },
    });
    return ok(added);
  });
}

/** What an initiative says already, which need not be typed again: its words, and its area. */
async function knownOf(tx: Tx, projectId: number) {
  const { question, intro, why, who } = await tx
    .selectFrom('initiative')
    .innerJoin('project', 'project.id', 'initiative.projectId')
    .select(['project.question', 'project.intro', 'initiative.why', 'initiative.who'])
    .where('project.id', '=', projectId)
    .executeTakeFirstOrThrow();
  const areas = await tx.selectFrom('projectArea').select('areaId').where('projectId', '=', projectId).execute();
  const [first, ...more] = areas;
  return {
    title: question,
    summary: intro,
    plan: `${intro}\n\n${why}`,
    neighbours: who,
    // More than one area is the town for a scheme.
    areaId: first && more.length === 0 ? first.areaId : null,
  };
}
