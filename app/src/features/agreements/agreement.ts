import { fail, ok, type Result } from '../../platform/result.ts';

/** Haarlem's four levels of influence, from least to most (Verordening participatie en uitdaagrecht 2024, art. 1). */
export const levels = ['meeweten', 'meedenken', 'meedoen', 'meebeslissen'] as const;
export type Level = (typeof levels)[number];

/** The texts of an agreement: Haarlem's elements beside the level, and what makes them honest. */
export const agreementTexts = [
  'goal',
  'impact',
  'openPoints',
  'fixedPoints',
  'decides',
  'timeline',
  'affected',
  'reach',
  'feedback',
  'inputUse',
] as const;
export type AgreementText = (typeof agreementTexts)[number];

/** A promise as it stands in an agreement; with its task once it has been published. */
export type AgreementPromise = {
  taskId: number | null;
  what: string;
  fromWhom: string;
  ownerId: string | null;
  /** YYYY-MM-DD */
  dueOn: string;
};

export type Agreement = Record<AgreementText, string> & { level: Level; promises: AgreementPromise[] };

// "What was done with the input" can only be written afterwards.
const neededToPublish = agreementTexts.filter((text) => text !== 'inputUse');

export type PublishAgreementError =
  | { kind: 'agreement-incomplete'; missing: AgreementText[]; promisesMissing: boolean }
  | { kind: 'change-note-missing' }
  | { kind: 'open-promise-dropped'; what: string };

/**
 * Decides whether a draft may become the next version. An open promise cannot silently disappear: it is kept in the
 * new version, or first given an outcome.
 */
export function mayPublish(
  draft: Agreement,
  changeNote: string,
  published: { openPromises: readonly { taskId: number; what: string }[] } | null,
): Result<null, PublishAgreementError> {
  const missing = neededToPublish.filter((text) => draft[text].trim() === '');
  if (missing.length > 0 || draft.promises.length === 0) {
    return fail({ kind: 'agreement-incomplete', missing, promisesMissing: draft.promises.length === 0 });
  }
  if (published === null) return ok(null);
  if (changeNote.trim() === '') return fail({ kind: 'change-note-missing' });
  const dropped = published.openPromises.find(
    (open) => !draft.promises.some((promise) => promise.taskId === open.taskId),
  );
  return dropped ? fail({ kind: 'open-promise-dropped', what: dropped.what }) : ok(null);
}

export type AgreementChange = { part: AgreementText | 'level' | 'promises'; before: string; after: string };

/** What differs between two versions, in the order in which the agreement is read. */
export function changesBetween(before: Agreement, after: Agreement): AgreementChange[] {
  const changes: AgreementChange[] = [];
  if (before.level !== after.level) changes.push({ part: 'level', before: before.level, after: after.level });
  for (const part of agreementTexts) {
    if (before[part].trim() !== after[part].trim()) changes.push({ part, before: before[part], after: after[part] });
  }
  const promisesBefore = promiseLines(before);
  const promisesAfter = promiseLines(after);
  if (promisesBefore !== promisesAfter)
    changes.push({ part: 'promises', before: promisesBefore, after: promisesAfter });
  return changes;
}

function promiseLines(agreement: Agreement): string {
  return agreement.promises.map((promise) => `${promise.what} (${promise.fromWhom}, ${promise.dueOn})`).join('\n');
}

export const promiseStates = ['open', 'overdue', 'kept', 'not_kept'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Where a promise stands today; the due day itself is still in time. */
export function promiseState(task: { dueOn: string; outcome: string | null }, today: string): PromiseState {
  if (task.outcome === 'kept' || task.outcome === 'not_kept') return task.outcome;
  return task.dueOn < today ? 'overdue' : 'open';
}
