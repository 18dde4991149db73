import { fail, ok, type Result } from '../../platform/result.ts';

/** How long an idea may be changed by its author, in minutes. */
const editMinutes = 15;

/** What decides whether an idea may be changed. */
export type IdeaState = {
  status: 'waiting' | 'published' | 'hidden' | 'withdrawn';
  mine: boolean;
  submittedAt: Date;
  supportCount: number;
  commentCount: number;
  answered: boolean;
};

export type ChangeError =
  | { kind: 'not-yours' }
  | { kind: 'idea-gone' }
  | { kind: 'others-took-part' }
  | { kind: 'too-late-to-change' };

/** Whether the author may still change the text: shortly after, and only while nobody said yes to the present words. */
export function mayChange(idea: IdeaState, now: Date): Result<null, ChangeError> {
  const withdrawal = mayWithdraw(idea);
  if (!withdrawal.ok) return withdrawal;
  if (idea.supportCount > 0 || idea.commentCount > 0 || idea.answered) return fail({ kind: 'others-took-part' });
  const minutes = (now.getTime() - idea.submittedAt.getTime()) / 60_000;
  return minutes <= editMinutes ? ok(null) : fail({ kind: 'too-late-to-change' });
}

/** Whether the author may take it back; always possible while it is there. */
export function mayWithdraw(
  idea: Pick<IdeaState, 'status' | 'mine'>,
): Result<null, Extract<ChangeError, { kind: 'not-yours' | 'idea-gone' }>> {
  if (!idea.mine) return fail({ kind: 'not-yours' });
  return idea.status === 'published' || idea.status === 'waiting' ? ok(null) : fail({ kind: 'idea-gone' });
}
