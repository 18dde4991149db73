import { z } from 'zod';
import type { Db } from '../../../platform/db/db.ts';
import { type BackingFigures, loadFigures } from '../../backing/index.ts';
import type { GroundAnswer } from '../admission/grounds.ts';
import { newestAgreement, type SignableAgreement } from '../agreement/load-agreement.ts';
import type { ComparedCriterion } from '../comparison/compare.ts';
import type { Finding } from '../monitoring/checks.ts';
import type { GoesOn } from '../monitoring/look.ts';

export type Check = { id: number; dueOn: string; heldOn: string | null; note: string; findings: Finding[] };
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
  support: BackingFigures;
  comparison: ComparedCriterion[];
  agreement: SignableAgreement | null;
  checks: Check[];
  evaluation: { result: string; lesson: string; goesOn: GoesOn; evaluatedOn: string } | null;
};

const findings = z.array(z.object({ key: z.string(), met: z.enum(['yes', 'partly', 'no']), note: z.string() }));

/** Gathers all of it for one challenge. */
export async function loadRecord(db: Db, id: number): Promise<ChallengeRecord> {
  const [grounds, talks, support, comparison, agreement, checks, evaluation] = await Promise.all([
    db.selectFrom('challengeGround').select(['ground', 'applies', 'reason']).where('applicationId', '=', id).execute(),
    db
      .selectFrom('challengeTalk')
      .select(['id', 'heldOn', 'present', 'notes', 'agreed', 'writtenBy'])
      .where('applicationId', '=', id)
      .orderBy('heldOn', 'desc')
      .orderBy('id', 'desc')
      .limit(200)
      .execute(),
    loadFigures(db, { applicationId: id }),
    db
      .selectFrom('challengeComparison')
      .select(['criterion', 'present', 'proposed', 'verdict'])
      .where('applicationId', '=', id)
      .execute(),
    newestAgreement(db, id),
    db
      .selectFrom('challengeCheck')
      .select(['id', 'dueOn', 'heldOn', 'note', 'findings'])
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
    ...{ grounds, talks, support, comparison, agreement: agreement ?? null, evaluation: evaluation ?? null },
    checks: checks.map((check) => ({ ...check, findings: findings.parse(check.findings) })),
  };
}
