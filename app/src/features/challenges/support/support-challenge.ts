import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  type GiveError,
  type Giver,
  type GiverError,
  giverOf,
  keepBacking,
  type Received,
  type Said,
} from '../../backing/index.ts';
import { worksAtDesk } from '../../desk/index.ts';
import { asksFor } from '../../schemes/index.ts';
import { participantOf } from '../../steps/index.ts';
import { isPublic } from '../register/is-public.ts';

/** Where somebody who supports a request lives, and the number of the form. */
export type Support = Omit<Said, 'stance' | 'words'>;
export type SupportError = { kind: 'application-not-found' } | GiveError;
export type EnterSupportError = SupportError | GiverError | { kind: 'not-allowed' };

/** Says that somebody wants a challenge too; saying it twice is saying it once. */
export function supportChallenge(
  deps: Deps,
  actor: Actor,
  id: number,
  support: Support,
): Promise<Result<null, SupportError>> {
  const giver: Giver = { who: participantOf(actor), channel: 'web', reachable: true };
  return deps.db.transaction().execute((tx) => keepSupport(deps, tx, actor, id, { support, giver }));
}

/** The desk enters that somebody supports it, from a list on paper or by phone. */
export function enterSupport(
  deps: Deps,
  actor: Actor,
  id: number,
  { support, received }: { support: Support; received: Received },
): Promise<Result<null, EnterSupportError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, EnterSupportError>> => {
    if (!worksAtDesk(actor)) return fail({ kind: 'not-allowed' });
    const giver = await giverOf(tx, actor, received, null, deps.now());
    if (!giver.ok) return giver;
    return keepSupport(deps, tx, actor, id, { support, giver: giver.value });
  });
}

async function keepSupport(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  id: number,
  { support, giver }: { support: Support; giver: Giver },
): Promise<Result<null, SupportError>> {
  const found = await tx
    .selectFrom('application')
    .innerJoin('challenge', 'challenge.applicationId', 'application.id')
    .select(['application.state', 'application.applicantId', 'application.projectId'])
    .where('application.id', '=', id)
    .forUpdate('application')
    .executeTakeFirst();
  if (!found || !isPublic(found.state)) return fail({ kind: 'application-not-found' });
  const given = await keepBacking(deps, tx, actor, {
    about: { applicationId: id },
    // Everybody counts once, so that the number of the ordinance is a number of people.
    rules: { open: found.state === 'admitted', assurance: 'email' },
    onTeam: await asksFor(tx, giver.who.personId, found),
    said: { ...support, stance: 'support', words: '' },
    giver,
  });
  return given.ok ? ok(null) : given;
}
