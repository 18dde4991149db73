import type { Updateable } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { DB } from '../../../platform/db/schema.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { lockToChange, type OwnError } from '../../schemes/index.ts';

/** The words of a request: everything may stay empty until it is sent. Costs in cents a year. */
export type SaveRequest = {
  application: Pick<
    Updateable<DB['application']>,
    | ('title' | 'summary' | 'plan' | 'neighbours' | 'areaId' | 'startsOn')
    | ('applicantKind' | 'applicantName' | 'organisation' | 'email' | 'postalAddress')
  >;
  challenge: Pick<
    Updateable<DB['challenge']>,
    'whyBetter' | 'continuity' | 'carriedOutBy' | 'legalEntity' | 'organisationPublic' | 'proposedCents'
  >;
};

/** Keeps the words of a request, also while they are not whole yet. */
export function saveRequest(
  deps: Deps,
  actor: Actor,
  id: number,
  { application, challenge }: SaveRequest,
): Promise<Result<null, OwnError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockToChange(tx, actor, id);
    if (!locked.ok) return locked;
    await tx.updateTable('application').set(application).where('id', '=', id).execute();
    await tx.updateTable('challenge').set(challenge).where('applicationId', '=', id).execute();
    await record(tx, { actor, at: deps.now(), act: 'application.saved', subject: `application:${id}` });
    return ok(null);
  });
}
