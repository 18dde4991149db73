import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  advance,
  type FileError,
  keepFile,
  type LockError,
  lockForOfficer,
  type NewFile,
  numberText,
  readFile,
  type State,
  type StepError,
  tellApplicant,
} from '../../schemes/index.ts';
import { newestAgreement } from '../agreement/load-agreement.ts';
import { tellChallengerMessages } from '../tell-messages.ts';
import { type CheckError, type Finding, judgeCheck } from './checks.ts';

type Seen = { id: number; seen: number };
export type LookError =
  | LockError
  | CheckError
  | { kind: 'check-not-found' }
  | { kind: 'looked-before'; on: string }
  | { kind: 'not-running'; state: State }
  | FileError;

/** What was found on a planned day; the file shows it, and `alt` says what it is. */
export type Look = {
  dueOn: string;
  note: string;
  findings: readonly Finding[];
  file: (NewFile & { kind: 'look'; alt: string; public: boolean }) | undefined;
};

/** Writes down how it goes against what was agreed; each planned look once. */
export async function writeLook(
  deps: Deps,
  actor: Actor,
  { id, seen, dueOn, note, findings, file }: Seen & Look,
): Promise<Result<null, LookError>> {
  const ready = file && (await readFile(file));
  if (ready && !ready.ok) return ready;
  return deps.db.transaction().execute(async (tx): Promise<Result<null, LookError>> => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const { state } = locked.value;
    if (state !== 'agreed' && state !== 'stopped') return fail({ kind: 'not-running', state });
    const check = await tx
      .selectFrom('challengeCheck')
      .select(['id', 'heldOn'])
      .where('applicationId', '=', id)
      .where('dueOn', '=', dueOn)
      .executeTakeFirst();
    const agreement = await newestAgreement(tx, id);
    if (!check || !agreement) return fail({ kind: 'check-not-found' });
    if (check.heldOn !== null) return fail({ kind: 'looked-before', on: check.heldOn });
    const judged = judgeCheck(agreement.quality, findings);
    if (!judged.ok) return judged;
    const at = deps.now();
    if (file && ready) {
      const { alt, public: shown } = file;
      const kept = await keepFile(tx, id, { ...ready.value, alt, public: shown, checkId: check.id }, at);
      if (!kept.ok) return kept;
    }
    await tx
      .updateTable('challengeCheck')
      .set({ heldOn: townDay(at), note, findings: JSON.stringify(findings) })
      .where('id', '=', check.id)
      .execute();
    await record(tx, { actor, at, act: 'challenge.looked', subject: `application:${id}`, detail: { dueOn } });
    return ok(null);
  });
}

export type StopError = LockError | StepError | { kind: 'reasons-missing' };

/** Ends an agreement early, by its terms and with a reason; looks that are no longer due go. */
export function stopChallenge(
  deps: Deps,
  actor: Actor,
  { id, seen, reason }: Seen & { reason: string },
): Promise<Result<null, StopError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    if (reason === '') return fail({ kind: 'reasons-missing' });
    const at = deps.now();
    const done = await advance(tx, actor, locked.value, 'stop', { at, note: reason });
    if (!done.ok) return done;
    await tx
      .deleteFrom('challengeCheck')
      .where('applicationId', '=', id)
      .where('heldOn', 'is', null)
      .where('dueOn', '>', townDay(at))
      .execute();
    const t = tellChallengerMessages(locked.value.language);
    const subject = t.stopped(numberText(locked.value));
    await tellApplicant(tx, deps, locked.value, { event: 'stopped', subject, parts: paragraphs(reason), at });
    return ok(null);
  });
}

export type GoesOn = 'same_way' | 'changed' | 'back_to_town' | 'ended';
export type EvaluateError = LockError | StepError | { kind: 'looks-open'; dueOn: string };

/** Tells what it brought and what it taught, for everybody; every look that was due has been written down first. */
export function evaluateChallenge(
  deps: Deps,
  actor: Actor,
  { id, seen, ...evaluation }: Seen & { result: string; lesson: string; goesOn: GoesOn },
): Promise<Result<null, EvaluateError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const at = deps.now();
    const today = townDay(at);
    const open = await tx
      .selectFrom('challengeCheck')
      .select('dueOn')
      .where('applicationId', '=', id)
      .where('heldOn', 'is', null)
      .where('dueOn', '<=', today)
      .orderBy('dueOn')
      .limit(1)
      .executeTakeFirst();
    if (open) return fail({ kind: 'looks-open', dueOn: open.dueOn });
    const done = await advance(tx, actor, locked.value, 'evaluate', { at });
    if (!done.ok) return done;
    await tx
      .insertInto('challengeEvaluation')
      .values({ applicationId: id, evaluatedOn: today, ...evaluation })
      .execute();
    const t = tellChallengerMessages(locked.value.language);
    const subject = t.evaluated(numberText(locked.value));
    const parts = [paragraph(t.evaluatedText)];
    await tellApplicant(tx, deps, locked.value, { event: 'evaluated', subject, parts, at });
    return ok(null);
  });
}
