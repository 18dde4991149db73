import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { ClassQuestion } from '../../steps/index.ts';
import { takesLateAnswers } from '../sessions/class-session.ts';
import { decide } from '../sessions/sheet.ts';
import { loadSheet } from './load-sheet.ts';

export type SendError = { kind: 'sheet-not-found' } | { kind: 'session-over' } | { kind: 'nothing-answered' };

/** Sends a sheet to the teacher. Sending twice is sending once. */
export function sendSheet(
  deps: Pick<Deps, 'db' | 'now'>,
  { code, key, parts }: { code: string; key: string; parts: readonly ClassQuestion[] },
): Promise<Result<null, SendError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, SendError>> => {
    await tx.selectFrom('classSheet').select('id').where('key', '=', key).forUpdate().execute();
    const sheet = await loadSheet(tx, code, key);
    if (!sheet) return fail({ kind: 'sheet-not-found' });
    if (sheet.status !== 'writing') return ok(null);
    const at = deps.now();
    if (!takesLateAnswers(sheet.session, at)) return fail({ kind: 'session-over' });
    if (!parts.some(({ key: part }) => sheet.answers[part])) return fail({ kind: 'nothing-answered' });
    const sent = decide(sheet.status, { by: 'child', what: 'send' });
    if (sent.ok) await tx.updateTable('classSheet').set({ status: sent.value }).where('id', '=', sheet.id).execute();
    // The lesson, and not which sheet of it.
    await record(tx, { actor: 'system', at, act: 'class.answered', subject: `class:${sheet.session.id}` });
    return ok(null);
  });
}
