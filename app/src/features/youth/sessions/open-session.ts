import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { boardCode } from '../../../platform/identity/written-code.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Instruments } from '../../steps/index.ts';
import { askedQuestion, loadChildQuestion } from '../questions/child-question.ts';
import type { AgeGroup } from './class-session.ts';

export type SessionDraft = {
  questionId: number;
  school: string;
  className: string;
  ageGroup: AgeGroup;
  areaId: number | null;
  namesSchool: boolean;
  minutes: number;
  submissionKey: string | null;
};
export type OpenSessionError =
  | { kind: 'sign-in-first' }
  | { kind: 'question-not-open' }
  | { kind: 'area-not-found' }
  | { kind: 'too-many-today'; limit: number };

/** A teacher with every lesson of a day, and some that went wrong. */
const mostADay = 12;

/** Starts a session with a code for the board. The same form sent twice starts one. */
export function openSession(
  deps: Deps,
  instruments: Pick<Instruments, 'of'>,
  actor: Actor,
  { minutes, ...draft }: SessionDraft,
): Promise<Result<{ id: number }, OpenSessionError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ id: number }, OpenSessionError>> => {
    if (actor.kind !== 'person') return fail({ kind: 'sign-in-first' });
    const at = deps.now();
    const teacherId = actor.personId;
    // One of somebody at a time, so that two tabs cannot pass the limit together.
    await tx.selectFrom('person').select('id').where('id', '=', teacherId).forUpdate().execute();
    const earlier = await findEarlier(tx, teacherId, draft.submissionKey);
    if (earlier) return ok(earlier);
    const question = await loadChildQuestion(tx, draft.questionId);
    const asked = question && (await askedQuestion(tx, instruments, question, at));
    if (!asked?.asks) return fail({ kind: 'question-not-open' });
    if (draft.areaId !== null && !(await hasArea(tx, draft.areaId))) return fail({ kind: 'area-not-found' });
    if ((await openedSince(tx, teacherId, new Date(at.getTime() - 86_400_000))) >= mostADay)
      return fail({ kind: 'too-many-today', limit: mostADay });
    const values = { ...draft, teacherId, openedAt: at, endsAt: new Date(at.getTime() + minutes * 60_000) };
    const { id } = await insertWithCode(tx, values);
    await record(tx, {
      actor,
      at,
      act: 'class.opened',
      subject: `class:${id}`,
      detail: { question: draft.questionId, minutes },
    });
    return ok({ id });
  });
}

type Values = Omit<SessionDraft, 'minutes'> & { teacherId: string; openedAt: Date; endsAt: Date };

/** A code that another session has or had is drawn again; of 28⁶ codes that is rare. */
async function insertWithCode(tx: Tx, values: Values): Promise<{ id: number }> {
  for (;;) {
    const made = await tx
      .insertInto('classSession')
      .values({ ...values, code: boardCode() })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) return made;
  }
}

function findEarlier(tx: Tx, teacherId: string, key: string | null) {
  if (key === null) return undefined;
  const same = tx.selectFrom('classSession').select('id').where('submissionKey', '=', key);
  return same.where('teacherId', '=', teacherId).executeTakeFirst();
}

async function hasArea(tx: Tx, id: number): Promise<boolean> {
  return (await tx.selectFrom('area').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

async function openedSince(tx: Tx, teacherId: string, since: Date): Promise<number> {
  const { count } = await tx
    .selectFrom('classSession')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('teacherId', '=', teacherId)
    .where('openedAt', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}
