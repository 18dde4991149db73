import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockTeam, type TeamError } from '../../initiatives/index.ts';
import { textAuthor } from '../../moderation/index.ts';
import type { Stance } from '../backing.ts';
import { type AnswerError, mayAnswer } from './answer.ts';
import { tellBacker } from './tell-backer.ts';

export type AnswerBackingError = TeamError | AnswerError | { kind: 'backing-not-found' };
/** `seen` is the answer that stood on the screen, '' for none: what a colleague wrote meanwhile is not overwritten. */
export type AnswerInput = {
  projectId: number;
  id: number;
  stance: Exclude<Stance, 'support'>;
  text: string;
  seen: string;
};

/** The team answers a worry for everybody, or writes once to who wants to help; who said it hears it at once. */
export function answerBacking(
  deps: Deps,
  actor: Actor,
  { projectId, id, stance, text, seen }: AnswerInput,
): Promise<Result<null, AnswerBackingError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    const backing = await lockBacking(tx, projectId, id);
    if (backing?.stance !== stance) return fail({ kind: 'backing-not-found' });
    const allowed = mayAnswer(backing, { text, seen });
    if (!allowed.ok) return allowed;
    // The same once more, from a second press of the button.
    if (backing.answer === text) return ok(null);
    const at = deps.now();
    await tx
      .updateTable('backing')
      .set({ answer: text, answeredAt: at, answeredBy: actor.kind === 'person' ? actor.personId : null })
      .where('id', '=', id)
      .execute();
    const { slug, title } = locked.value;
    const author = await textAuthor(tx, backing);
    const { words, answer: before } = backing;
    await tellBacker(deps, tx, author, { id, stance, words, text, before, slug, title, at });
    await record(tx, {
      actor,
      at,
      act: stance === 'worry' ? 'worry.answered' : 'helper.written-to',
      subject: `backing:${id}`,
      detail: { project: projectId, again: backing.answer !== '' },
    });
    return ok(null);
  });
}

function lockBacking(tx: Tx, projectId: number, id: number) {
  return tx
    .selectFrom('backing')
    .select(['stance', 'words', 'status', 'answer', 'personId', 'contactId'])
    .where('id', '=', id)
    .where('projectId', '=', projectId)
    .where('status', '<>', 'withdrawn')
    .forUpdate()
    .executeTakeFirst();
}
