import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { inThread, type ThreadError } from './in-thread.ts';
import { readersOf } from './speaker.ts';
import { type MatchError, match, type UnmatchError, unmatch } from './thread.ts';
import { matchMail } from './thread-mail.ts';
import { otherThreadSide } from './write-message.ts';

export type MatchThreadError = MatchError | ThreadError;
export type UnmatchThreadError = UnmatchError | ThreadError;

/** Notes that two do it together; the other side hears it, and both are asked after two weeks whether it helped. */
export function matchThread(deps: Deps, actor: Actor, threadId: number): Promise<Result<null, MatchThreadError>> {
  return inThread<null, MatchThreadError>(deps, actor, threadId, async (tx, { thread, side, by }) => {
    const at = deps.now();
    const readers = await readersOf(tx, thread, otherThreadSide[side]);
    const decided = match({ ...thread, bothThere: readers.length > 0 }, townDay(at));
    if (!decided.ok) return decided;
    const { askOn } = decided.value;
    await tx
      .updateTable('helpThread')
      .set({ matchedAt: at, matchedBy: side, askOn })
      .where('id', '=', thread.id)
      .execute();
    await queueMails(
      tx,
      readers.map(({ personId, name, email, locale }) => ({
        dedupeKey: `help-match:${thread.id}:${at.getTime()}:${personId}`,
        to: email,
        mail: renderMail(matchMail(thread, { from: by.name, to: name }, locale), deps.settings, locale),
      })),
      at,
    );
    await record(tx, {
      actor,
      at,
      act: 'help.matched',
      subject: `help-thread:${thread.id}`,
      detail: { by: side, askOn },
    });
    return ok(null);
  });
}

/** Takes that back, as long as nobody was asked whether it helped. */
export function unmatchThread(deps: Deps, actor: Actor, threadId: number): Promise<Result<null, UnmatchThreadError>> {
  return inThread<null, UnmatchThreadError>(deps, actor, threadId, async (tx, { thread, side }) => {
    const decided = unmatch(thread);
    if (!decided.ok) return decided;
    const none = { matchedAt: null, matchedBy: null, askOn: null };
    await tx.updateTable('helpThread').set(none).where('id', '=', thread.id).execute();
    const at = deps.now();
    await record(tx, { actor, at, act: 'help.unmatched', subject: `help-thread:${thread.id}`, detail: { by: side } });
    return ok(null);
  });
}
