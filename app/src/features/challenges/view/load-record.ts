import { z } from 'zod';
import type { Db } from '../../../platform/db/db.ts';
import type { GroundAnswer } from '../admission/grounds.ts';
import type { Agreement, Signatures } from '../agreement/agreement.ts';
import { newestAgreement } from '../agreement/load-agreement.ts';
import type { ComparedCriterion } from '../comparison/compare.ts';
import type { Finding } from '../monitoring/checks.ts';
import type { GoesOn } from '../monitoring/look.ts';
import { countSupport } from '../support/support-challenge.ts';

export type Check = { dueOn: string; heldOn: string | null; note: string; findings: Finding[] };
export type Talk = {
  id: number;
  heldOn: string;
  present: string;
  notes: string;
  agreed: string;
  writtenBy: 'town' | 'challenger';
};

/** What is kept of a challenge beside its request and its course. */
export type ChallengeRecord = {
  grounds: GroundAnswer[];
  /** For challenger and town alone. */
  talks: Talk[];
  supporters: number;
  comparison: ComparedCriterion[];
  agreement: (Agreement & Signatures) | null;
  checks: Check[];
  evaluation: { result: string; lesson: string; goesOn: GoesOn; evaluatedOn: string } | null;
};

const findings = z.array(z.object({ key: z.string(), met: z.enum(['yes', 'partly', 'no']), note: z.string() }));

/** Gathers all of it for one challenge. */
export async function loadRecord(db: Db, id: number): Promise<ChallengeRecord> {
  const [grounds, talks, supporters, comparison, agreement, checks, evaluation] = await Promise.all([
    db.selectFrom('challengeGround').select(['ground', 'applies', 'reason']).where('applicationId', '=', id).execute(),
    db
      .selectFrom('challengeTalk')
      .select(['id', 'heldOn', 'present', 'notes', 'agreed', 'writtenBy'])
      .where('applicationId', '=', id)
      .orderBy('heldOn', 'desc')
      .orderBy('id', 'desc')
      .limit(200)
      .execute(),
    countSupport(db, id),
    db
      .selectFrom('challengeComparison')
      .select(['criterion', 'present', 'proposed', 'verdict'])
      .where('applicationId', '=', id)
      .execute(),
    newestAgreement(db, id),
    db
      .selectFrom('challengeCheck')
      .select(['dueOn', 'heldOn', 'note', 'findings'])
      .where('applicationId', '=', id)
      .orderBy('dueOn')
      .execute(),
    db
      .selectFrom('challengeEvaluation')
      .select(['result', 'lesson', 'goesOn', 'evaluatedOn'])
      .where('applicationId', '=', id)
      .executeTakeFirst(),
  ]);
  return {
    ...{ grounds, talks, supporters, comparison, agreement: agreement ?? null, evaluation: evaluation ?? null },
    checks: checks.map((check) => ({ ...check, findings: findings.parse(check.findings) })),
  };
}
