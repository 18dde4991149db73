import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadFigures } from '../../backing/index.ts';
import {
  advance,
  type LockError,
  lockForOfficer,
  lockOwn,
  numberText,
  type OwnError,
  type State,
  type StepError,
  tellApplicant,
} from '../../schemes/index.ts';
import { tellChallengerMessages } from '../tell-messages.ts';
import { mayTalk } from './may-talk.ts';

/** What was said: the day (YYYY-MM-DD), who was there by function, notes, and what was agreed. */
export type Talk = { heldOn: string; present: string; notes: string; agreed: string; submissionKey: string };

export type StartTalksError = LockError | StepError | { kind: 'too-little-support'; has: number; needs: number };

/** Begins the talks, once enough residents support the request. */
export function startTalks(
  deps: Deps,
  actor: Actor,
  { id, seen }: { id: number; seen: number },
): Promise<Result<null, StartTalksError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const needs = application.rules.challenge?.supporters ?? 0;
    const has = (await loadFigures(tx, { applicationId: id })).support;
    if (application.state === 'admitted' && has < needs) return fail({ kind: 'too-little-support', has, needs });
    const at = deps.now();
    const done = await advance(tx, actor, application, 'start-talks', { at });
    if (!done.ok) return done;
    const t = tellChallengerMessages(application.language);
    const subject = t.talks(numberText(application));
    await tellApplicant(tx, deps, application, { event: 'talks', subject, parts: [paragraph(t.talksText)], at });
    return ok(null);
  });
}

export type TalkError =
  | LockError
  | OwnError
  | { kind: 'not-talking'; state: State }
  | { kind: 'talk-in-the-future'; today: string };

/** Writes down a talk, by either side; both read it. Sent twice, it is written once. */
export function writeTalk(
  deps: Deps,
  actor: Actor,
  { id, by, ...talk }: Talk & { id: number; by: 'town' | 'challenger' },
): Promise<Result<null, TalkError>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = by === 'challenger' ? await lockOwn(tx, actor, id) : await lockToWrite(tx, actor, id);
    if (!found.ok) return found;
    const application = found.value;
    if (!mayTalk(application.state)) return fail({ kind: 'not-talking', state: application.state });
    const at = deps.now();
    const today = townDay(at);
    if (talk.heldOn > today) return fail({ kind: 'talk-in-the-future', today });
    const added = await tx
      .insertInto('challengeTalk')
      .values({ applicationId: id, writtenBy: by, writtenAt: at, ...talk })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) return ok(null);
    await record(tx, { actor, at, act: 'challenge.talk-written', subject: `application:${id}`, detail: { by } });
    if (by === 'town') {
      const t = tellChallengerMessages(application.language);
      const subject = t.talkWritten(numberText(application));
      const parts = [paragraph(t.talkWrittenText)];
      await tellApplicant(tx, deps, application, { event: `talk:${added.id}`, subject, parts, at });
    }
    return ok(null);
  });
}

// Notes change nothing that somebody else decides on: whoever saw an older page may still write them.
async function lockToWrite(tx: Parameters<typeof lockForOfficer>[0], actor: Actor, id: number) {
  const row = await tx.selectFrom('application').select('revision').where('id', '=', id).executeTakeFirst();
  return lockForOfficer(tx, actor, 'secretary', { id, seen: row?.revision ?? 0 });
}
