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
  withdrawBacking,
} from '../../backing/index.ts';
import { worksAtDesk } from '../../desk/index.ts';
import { participantOf } from '../../steps/index.ts';
import { stageOf } from '../conversation.ts';
import { lockConversation } from '../conversation-row.ts';
import { callIfReached } from './call-if-reached.ts';

/** Where a supporter lives, whether they want to be invited, and the number of the form. */
export type Support = Pick<Said, 'areaId' | 'submissionKey'> & { invite: boolean };
export type SupportError = { kind: 'conversation-not-found' } | GiveError;
export type EnterSupportError = SupportError | GiverError | { kind: 'not-allowed' } | { kind: 'nameless' };

/** Somebody asks for the conversation too; twice is once. */
export function supportConversation(
  deps: Deps,
  actor: Actor,
  id: number,
  support: Support,
): Promise<Result<null, SupportError>> {
  const giver: Giver = { who: participantOf(actor), channel: 'web', reachable: true };
  return deps.db.transaction().execute((tx) => keepSupport(deps, tx, actor, id, { support, giver }));
}

/** The desk enters who signed on paper, called or came by. Nobody counts without a name: else one could count twice. */
export function enterSupport(
  deps: Deps,
  actor: Actor,
  id: number,
  { support, received }: { support: Support; received: Received },
): Promise<Result<null, EnterSupportError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, EnterSupportError>> => {
    if (!worksAtDesk(actor)) return fail({ kind: 'not-allowed' });
    if (received.contributor.kind === 'anonymous') return fail({ kind: 'nameless' });
    const giver = await giverOf(tx, actor, received, null, deps.now());
    if (!giver.ok) return giver;
    return keepSupport(deps, tx, actor, id, { support, giver: giver.value });
  });
}

type By = { support: Support; giver: Giver };

async function keepSupport(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  id: number,
  { support: { invite, ...support }, giver }: By,
): Promise<Result<null, SupportError>> {
  // Supporters go one after the other here, so that exactly one of them is the one who calls it.
  const found = await lockConversation(tx, id);
  const at = deps.now();
  const stage = found && stageOf(found, at);
  if (!found || stage === 'waiting' || stage === 'refused') return fail({ kind: 'conversation-not-found' });
  const given = await keepBacking(deps, tx, actor, {
    about: { conversationId: id },
    // Who signs for what is called already adds nothing to it, but counts as well until it is planned.
    rules: { open: stage === 'open' || stage === 'called', assurance: deps.settings.town.conversations.assurance },
    onTeam: false,
    said: { ...support, stance: 'support', words: '', distance: null },
    giver,
  });
  if (!given.ok) return given;
  const { personId } = giver.who;
  if (invite && personId !== null) {
    await tx
      .insertInto('cityConversationGuest')
      .values({ conversationId: id, personId, askedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await callIfReached(deps, tx, id);
  return ok(null);
}

/** Somebody takes support and the wish to be invited back. What was called stays called. */
export async function withdrawSupport(deps: Deps, actor: Actor, id: number): Promise<void> {
  if (actor.kind !== 'person') return;
  await withdrawBacking(deps, actor, { conversationId: id });
  await deps.db
    .deleteFrom('cityConversationGuest')
    .where('conversationId', '=', id)
    .where('personId', '=', actor.personId)
    .execute();
}
