import { type Actor, isStaff } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayRegister, type NotOpen, placeFor } from '../gathering.ts';
import { type LockedGathering, lockGathering, organises } from '../on-gathering.ts';
import { countPlaces } from './free-seats.ts';
import { tell } from './tell.ts';

// A hall full of people may register behind one address.
const perClient = { times: 100, seconds: 3_600 };

export type Newcomer = { name: string; email: string; language: Locale };
export type Registered = { id: number; state: 'registered' | 'waiting' };
export type RegisterError = { kind: 'gathering-not-found' } | { kind: 'too-many' } | NotOpen;

/**
 * Registers somebody: with the account where they are signed in, else with the name and address that they gave. Everyone
 * comes in order, one after another: nobody is overtaken. Whether an address was registered already is said by mail only.
 */
export async function register(
  deps: Deps,
  actor: Actor,
  gatheringId: number,
  input: Newcomer & { submissionKey: string; client: string },
): Promise<Result<Registered, RegisterError>> {
  const key = keyedHash(deps.settings.secret, 'gathering-attempt', input.client);
  if (!(await withinLimit(deps.db, key, perClient, deps.now()))) return fail({ kind: 'too-many' });
  return deps.db.transaction().execute(async (tx) => {
    const gathering = await lockGathering(tx, gatheringId);
    if (!gathering) return fail({ kind: 'gathering-not-found' });
    const may = mayRegister(gathering, { organiser: false, officer: isStaff(actor) }, deps.now());
    if (!may.ok) return may;
    const own = actor.kind === 'person' ? { personId: actor.personId } : { personId: null };
    return ok(await takeIn(deps, tx, actor, gathering, { ...input, ...own, channel: 'web' }));
  });
}

export type DeskError = { kind: 'gathering-not-found' } | { kind: 'not-allowed' } | NotOpen;

/** The organiser registers who called or came by; an address is not needed. */
export function registerAtDesk(
  deps: Deps,
  actor: Actor,
  gatheringId: number,
  input: { name: string; email: string; channel: 'desk' | 'phone'; submissionKey: string },
): Promise<Result<Registered, DeskError>> {
  return deps.db.transaction().execute(async (tx) => {
    const gathering = await lockGathering(tx, gatheringId);
    if (!gathering) return fail({ kind: 'gathering-not-found' });
    if (!organises(actor, gathering.projectId)) return fail({ kind: 'not-allowed' });
    const may = mayRegister(gathering, { organiser: true, officer: true }, deps.now());
    if (!may.ok) return may;
    return ok(await takeIn(deps, tx, actor, gathering, { ...input, language: 'nl', personId: null }));
  });
}

type Row = Newcomer & { personId: string | null; channel: 'web' | 'desk' | 'phone'; submissionKey: string };

async function takeIn(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  gathering: LockedGathering,
  { name, email, language, personId, channel, submissionKey }: Row,
): Promise<Registered> {
  const at = deps.now();
  const before = await tx
    .selectFrom('gatheringRegistration')
    .selectAll()
    .where('gatheringId', '=', gathering.id)
    .where((eb) =>
      eb.or([
        eb('submissionKey', '=', submissionKey),
        eb.and([
          eb('state', '<>', 'cancelled'),
          eb.or([
            ...(email === '' ? [] : [eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase())]),
            ...(personId === null ? [] : [eb('personId', '=', personId)]),
            eb.lit(false),
          ]),
        ]),
      ]),
    )
    .executeTakeFirst();
  if (before) return { id: before.id, state: before.state === 'registered' ? 'registered' : 'waiting' };
  const { taken, waiting } = await countPlaces(tx, gathering.id);
  const added = await tx
    .insertInto('gatheringRegistration')
    .values({
      ...{ gatheringId: gathering.id, personId, name, email: email.toLowerCase(), language, channel, submissionKey },
      ...{ state: placeFor(gathering.seats, taken, waiting), registeredAt: at },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const state = added.state === 'registered' ? 'registered' : 'waiting';
  await tell(deps, tx, gathering, [added], state, at);
  await record(tx, { actor, at, act: 'gathering.registered', subject: `gathering:${gathering.id}` });
  return { id: added.id, state };
}
