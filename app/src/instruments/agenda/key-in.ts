import { takesPaper } from '../../features/desk/index.ts';
import { loadStep } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { lockAgenda } from './agenda.ts';
import { type Choice, keepChoice } from './choose.ts';

export const paperChannels = ['paper', 'desk', 'phone', 'meeting', 'class'] as const;
export type PaperChannel = (typeof paperChannels)[number];
export type KeyInError =
  | { kind: 'step-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'not-choosing' }
  | { kind: 'unreadable'; typed: string }
  | { kind: 'unknown-number'; number: number };

/** Reads "1, 4, 6" (the points that somebody ticked) or "1>4, 2=6" (which of two comes first) into choices by number. */
function readPaper(
  typed: string,
): Result<{ ticked: number[]; pairs: [number, '>' | '=', number][] }, { kind: 'unreadable'; typed: string }> {
  const ticked: number[] = [];
  const pairs: [number, '>' | '=', number][] = [];
  for (const part of typed
    .split(/[,;\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const pair = /^(\d{1,3})\s*([>=])\s*(\d{1,3})$/.exec(part);
    if (pair && pair[1] !== pair[3]) pairs.push([Number(pair[1]), pair[2] as '>' | '=', Number(pair[3])]);
    else if (/^\d{1,3}$/.test(part)) ticked.push(Number(part));
    else return fail({ kind: 'unreadable', typed: part });
  }
  return ok({ ticked, pairs });
}

/** Keys in what one person chose on paper or told; of nobody in particular. The same form sent twice counts once. */
export function keyIn(
  deps: Deps,
  actor: Actor,
  {
    stepId,
    channel,
    typed,
    submissionKey,
  }: { stepId: number; channel: PaperChannel; typed: string; submissionKey: string },
): Promise<Result<null, KeyInError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, KeyInError>> => {
    const at = deps.now();
    const step = await loadStep(tx, stepId, at);
    if (step?.instrument !== 'agenda') return fail({ kind: 'step-not-found' });
    if (!takesPaper(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    const { stage, method } = await lockAgenda(tx, stepId, 'share');
    // Paper may come after the closing of the step, as long as the choosing goes on.
    if (stage !== 'rank' || step.projectStatus === 'closed') return fail({ kind: 'not-choosing' });
    const read = readPaper(typed);
    if (!read.ok) return read;
    const { ticked, pairs } = read.value;
    const wrongKind = method === 'approval' ? pairs.length > 0 : ticked.length > 0;
    if (wrongKind || ticked.length + pairs.length === 0) return fail({ kind: 'unreadable', typed });
    const points = await tx.selectFrom('agendaPoint').select(['id', 'number']).where('stepId', '=', stepId).execute();
    const idOf = new Map(points.map(({ id, number }) => [number, id]));
    const unknown = [...ticked, ...pairs.flatMap(([one, , other]) => [one, other])].find((number) => !idOf.has(number));
    if (unknown !== undefined) return fail({ kind: 'unknown-number', number: unknown });
    const made = await tx
      .insertInto('agendaVoter')
      .values({ stepId, channel, submissionKey, joinedAt: at })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return ok(null);
    const id = (number: number) => idOf.get(number) ?? 0;
    const choices: Choice[] =
      method === 'approval'
        ? [{ method, pointIds: ticked.map(id) }]
        : pairs.map(([one, sign, other]) => ({
            ...{ method, firstId: Math.min(id(one), id(other)), secondId: Math.max(id(one), id(other)) },
            winnerId: sign === '>' ? id(one) : null,
          }));
    for (const choice of choices) await keepChoice(tx, made.id, choice);
    await tx.insertInto('act').values({ kind: 'answer', at, channel, projectId: step.projectId, stepId }).execute();
    await record(tx, { actor, at, act: 'agenda.keyed-in', subject: `step:${stepId}`, detail: { channel } });
    return ok(null);
  });
}
