import { loadStep, type Step } from '../../../features/steps/index.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadPanel, type Panel } from '../panel.ts';
import { hashOfCode } from './invitation-code.ts';

/** Thirty tries an hour a client: enough for a household that misreads, too few to guess one of 28⁸. */
const tries: Tries = { name: 'panel-code-tries', times: 30, seconds: 3600 };
/** How often codes can be tried from one place, counted under a name of its own. */
export type Tries = { name: string; times: number; seconds: number };

/** What somebody may still do: answer, only have everything erased, or nothing any more. */
export type Standing = 'open' | 'late' | 'committed' | 'drawn';

/** An invitation as its reader sees it, with the answer given before. */
export type Invited = {
  id: number;
  step: Step;
  panel: Panel;
  standing: Standing;
  answer: 'yes' | 'no' | null;
  answeredAt: Date | null;
  /** By category id, the id of the group; empty where nothing was answered. */
  groups: Record<string, number>;
  name: string;
  email: string | null;
  phone: string | null;
};

export type CodeError = { kind: 'too-many-tries' } | { kind: 'wrong-code' };

/** The invitation of a code that somebody typed; every try counts. `client` is an address and is kept as a hash. */
export async function tryCode(
  deps: Deps,
  { typed, client }: { typed: string; client: string },
  limit = tries,
): Promise<Result<Invited, CodeError>> {
  const key = keyedHash(deps.settings.secret, limit.name, client);
  if (!(await withinLimit(deps.db, key, limit, deps.now()))) return fail({ kind: 'too-many-tries' });
  const invited = await loadInvited(deps, typed);
  return invited ? ok(invited) : fail({ kind: 'wrong-code' });
}

/** The invitation of a code, or undefined where there is none (any more). */
export async function loadInvited({ db, settings, now }: Deps, code: string): Promise<Invited | undefined> {
  const row = await db
    .selectFrom('panelInvitation as invitation')
    .leftJoin('panelCandidate as candidate', 'candidate.invitationId', 'invitation.id')
    .leftJoin('panelIdentity as identity', 'identity.invitationId', 'invitation.id')
    .select(['invitation.id', 'invitation.stepId', 'answer', 'answeredAt'])
    .select(['candidate.groups', 'identity.name', 'identity.email', 'identity.phone'])
    .where('codeHash', '=', hashOfCode(settings.secret, code))
    .executeTakeFirst();
  if (!row) return undefined;
  const [step, panel] = [await loadStep(db, row.stepId, now()), await loadPanel(db, row.stepId)];
  if (!step || !panel) return undefined;
  return {
    ...row,
    step,
    panel,
    standing: standingOf(panel, now()),
    groups: (row.groups ?? {}) as Record<string, number>,
    name: row.name ?? '',
  };
}

/** The panel of an invitation, to know what its form asks. */
export async function panelOfInvitation(db: Db, id: number): Promise<Panel | undefined> {
  const row = await db.selectFrom('panelInvitation').select('stepId').where('id', '=', id).executeTakeFirst();
  return row && loadPanel(db, row.stepId);
}

/** How far the panel is for who was invited; the answer date itself still counts. */
export function standingOf(panel: Pick<Panel, 'answerUntil' | 'committedAt' | 'drawnAt'>, now: Date): Standing {
  if (panel.drawnAt) return 'drawn';
  if (panel.committedAt) return 'committed';
  return panel.answerUntil !== null && townDay(now) > panel.answerUntil ? 'late' : 'open';
}

/** Locks the panel of an invitation against being fixed meanwhile, then the invitation itself. */
export async function lockInvited(tx: Tx | Db, id: number) {
  const panel = await tx
    .selectFrom('panel')
    .innerJoin('panelInvitation', 'panelInvitation.stepId', 'panel.stepId')
    .innerJoin('step', 'step.id', 'panel.stepId')
    .select(['panel.stepId', 'step.projectId', 'answerUntil', 'committedAt', 'drawnAt', 'deletedAt'])
    .where('panelInvitation.id', '=', id)
    .forShare('panel')
    .executeTakeFirst();
  if (!panel || panel.deletedAt) return undefined;
  await tx.selectFrom('panelInvitation').select('id').where('id', '=', id).forUpdate().execute();
  return panel;
}
