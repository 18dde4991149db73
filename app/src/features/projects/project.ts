import { fail, ok, type Result } from '../../platform/result.ts';

export type ProjectStatus = 'draft' | 'published' | 'closed';

export type PublishProjectError = { kind: 'no-published-agreement' } | { kind: 'already-published' };

/** Decides whether a trajectory may be shown to the public: agreements first. */
export function mayPublishProject(
  status: ProjectStatus,
  hasPublishedAgreement: boolean,
): Result<null, PublishProjectError> {
  if (status !== 'draft') return fail({ kind: 'already-published' });
  return hasPublishedAgreement ? ok(null) : fail({ kind: 'no-published-agreement' });
}

export type CloseProjectError =
  | { kind: 'not-open' }
  | { kind: 'promises-without-outcome'; count: number }
  | { kind: 'report-missing' }
  /** People can still take part in a step of which the time is held. */
  | { kind: 'held-open' };

/** Decides whether a trajectory may close: every promise has an outcome and the report is out. */
export function mayClose(
  status: ProjectStatus,
  promisesWithoutOutcome: number,
  reportPublished: boolean,
): Result<null, CloseProjectError> {
  if (status !== 'published') return fail({ kind: 'not-open' });
  if (promisesWithoutOutcome > 0) return fail({ kind: 'promises-without-outcome', count: promisesWithoutOutcome });
  return reportPublished ? ok(null) : fail({ kind: 'report-missing' });
}

/** A web address part from a question: "Hoe wordt het Spaarnepark groener?" becomes "hoe-wordt-het-spaarnepark-groener". */
export function slugOf(question: string): string {
  const plain = question
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'traject';
}
