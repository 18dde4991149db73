import { fail, ok, type Result } from '../../../platform/result.ts';

/** How an answer of a child stands: written, sent to the teacher, sent on to the town, and what became of it there. */
export type SheetStatus = 'writing' | 'sent' | 'approved' | 'rejected' | 'published' | 'refused';
export type Decision =
  | { by: 'child'; what: 'send' }
  | { by: 'teacher'; what: 'approve' | 'reject' }
  | { by: 'moderator'; what: 'publish' | 'refuse' };

const teachers: readonly SheetStatus[] = ['sent', 'approved', 'rejected'];

/**
 * What becomes of an answer by a decision. A teacher may think again until a moderator decided; nothing reaches the site
 * but by the teacher and then the moderator. Deciding the same again changes nothing.
 */
export function decide(status: SheetStatus, decision: Decision): Result<SheetStatus, { kind: 'not-possible-now' }> {
  switch (decision.by) {
    case 'child':
      if (status === 'writing') return ok('sent');
      return ok(status);
    case 'teacher':
      if (!teachers.includes(status)) return fail({ kind: 'not-possible-now' });
      return ok(decision.what === 'approve' ? 'approved' : 'rejected');
    case 'moderator':
      if (status !== 'approved') return fail({ kind: 'not-possible-now' });
      return ok(decision.what === 'publish' ? 'published' : 'refused');
  }
}

/** Whether the teacher can still change what goes on. */
export function withTeacher(status: SheetStatus): boolean {
  return teachers.includes(status);
}

export type Answers = Readonly<Record<string, string>>;

/** The words as they go on: those that the teacher left, or all of them. */
export function wordsOf({ answers, shortened }: { answers: Answers; shortened: Answers | null }): Answers {
  return shortened ?? answers;
}
