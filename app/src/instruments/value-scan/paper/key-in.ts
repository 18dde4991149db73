import { sql } from 'kysely';
import { takesPaper } from '../../../features/desk/index.ts';
import { loadStep, openness } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { type Round, roundOn } from '../rounds.ts';
import { lockScan, type Scan } from '../scan.ts';
import { findByCode } from '../scoring/participant.ts';
import { type GivenBy, type NewScore, writeScore } from '../scoring/write-score.ts';
import { marksFromPaper } from './marks-from-paper.ts';

/** How a score that is keyed in came to the town. */
export const paperChannels = ['paper', 'desk', 'phone', 'meeting'] as const;
export type PaperChannel = (typeof paperChannels)[number];

type WhoError = { kind: 'role-missing' } | { kind: 'unknown-code' };
export type KeyInError =
  | WhoError
  | { kind: 'step-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'not-open' }
  | { kind: 'project-closed' }
  | { kind: 'round-not-begun' }
  | { kind: 'already-scored' }
  | { kind: 'nothing' }
  | { kind: 'unreadable'; field: string; typed: string };

type Input = {
  stepId: number;
  round: Round;
  /** Its number on the paper, from 1. */
  role: number | null;
  /** Of the first round (readWrittenCode), '' for none. */
  code: string;
  channel: PaperChannel;
  values: FormState['values'];
  submissionKey: string;
};

/**
 * Keys in one score, of nobody in particular; answers the code by which a second score is joined to it. It may come after
 * the closing, as long as the project goes on. The same form sent twice counts once.
 */
export function keyIn(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, round, role, code, channel, values, submissionKey }: Input,
): Promise<Result<GivenBy, KeyInError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<GivenBy, KeyInError>> => {
    const at = deps.now();
    await sql`select from step where id = ${stepId} for no key update`.execute(tx);
    const scan = await lockScan(tx, stepId);
    const step = await loadStep(tx, stepId, at);
    if (!scan || !step) return fail({ kind: 'step-not-found' });
    if (!takesPaper(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    const state = openness(step, at);
    if (state === 'draft' || state === 'coming') return fail({ kind: 'not-open' });
    if (round === 2 && roundOn(scan, townDay(at)).round !== 2) return fail({ kind: 'round-not-begun' });
    const marks = marksFromPaper(scan, values);
    if (!marks.ok) return marks;
    if (marks.value.size === 0) return fail({ kind: 'nothing' });
    const by = await whoScores(tx, scan, { role, code });
    if (!by.ok) return by;
    return writeScore(
      tx,
      { step, scan },
      { by: by.value, round, marks: marks.value, channel, actor, submissionKey, at },
    );
  });
}

async function whoScores(
  tx: Tx,
  scan: Scan,
  { role, code }: Pick<Input, 'role' | 'code'>,
): Promise<Result<NewScore['by'], WhoError>> {
  if (code !== '') {
    const found = await findByCode(tx, scan.stepId, code);
    return found ? { ok: true, value: { id: found.id } } : fail({ kind: 'unknown-code' });
  }
  const roleId = scan.roles[(role ?? 0) - 1]?.id;
  return roleId === undefined ? fail({ kind: 'role-missing' }) : { ok: true, value: { roleId, personId: null } };
}
