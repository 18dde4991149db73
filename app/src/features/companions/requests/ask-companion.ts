import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockTeam, type TeamError } from '../../initiatives/index.ts';

export type AskCompanion = {
  projectId: number;
  expertise: string;
  areaId: number | null;
  question: string;
  submissionKey: string;
};
export type AskError =
  | TeamError
  | { kind: 'not-published' }
  | { kind: 'already-asked' }
  | { kind: 'expertise-unknown' }
  | { kind: 'area-unknown' };

/** The team asks for a companion; an initiative has one request at a time. */
export function askCompanion(deps: Deps, actor: Actor, input: AskCompanion): Promise<Result<null, AskError>> {
  const { projectId, expertise, areaId, question, submissionKey } = input;
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    const sent = tx.selectFrom('companionRequest').select('id').where('submissionKey', '=', submissionKey);
    if (await sent.executeTakeFirst()) return ok(null);
    if (locked.value.status !== 'published') return fail({ kind: 'not-published' });
    if (!deps.settings.town.companions.expertise.some(({ slug }) => slug === expertise))
      return fail({ kind: 'expertise-unknown' });
    const area = tx.selectFrom('area').select('id').where('id', '=', areaId);
    if (areaId !== null && !(await area.executeTakeFirst())) return fail({ kind: 'area-unknown' });
    const at = deps.now();
    const requestedBy = actor.kind === 'person' ? actor.personId : null;
    const made = await tx
      .insertInto('companionRequest')
      .values({
        ...{ projectId, expertise, areaId, question, submissionKey },
        ...{ source: 'asked' as const, requestedBy, requestedAt: at },
      })
      // The other one may be the town's own, of this morning.
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return fail({ kind: 'already-asked' });
    await record(tx, {
      ...{ actor, at, act: 'companion.asked', subject: `companion-request:${made.id}` },
      detail: { project: projectId, expertise },
    });
    return ok(null);
  });
}
