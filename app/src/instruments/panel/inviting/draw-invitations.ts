import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { deriveKey } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { codeOf, hashOfCode } from '../answering/invitation-code.ts';
import { loadStage, lockPanel } from '../panel.ts';
import { type Drawn, frameInThread, type SampleDesign } from './frame-in-thread.ts';
import { isOfficer } from './officer-only.ts';
import { type InviteError, loadList } from './upload-frame.ts';

/** A design, and the list that the officer looked at. */
export type InvitePlan = SampleDesign & { sha256: string };
export type DrawError =
  | InviteError
  | { kind: 'other-frame' }
  | { kind: 'too-many'; rows: number }
  | { kind: 'bad-seed' }
  | { kind: 'empty-areas'; areas: string[] };

/**
 * Draws whom to invite and makes their invitations; the list goes. What everybody needs to check the draw is kept with
 * the panel, and the log has the hash of the list: whoever has the same list can draw again and finds the same.
 */
export async function drawInvitations(
  deps: Deps,
  actor: Actor,
  stepId: number,
  plan: InvitePlan,
): Promise<Result<{ count: number }, DrawError>> {
  // Looked at before the draw, and again after it: the panel is not locked for as long as a thread is at work.
  const before = await deps.db.transaction().execute((tx) => drawable(tx, actor, stepId, plan));
  if (!before.ok) return before;
  const { sha256, ...design } = plan;
  const rows = await rowsOf(deps.db, stepId, sha256);
  if (rows === undefined) return fail({ kind: 'other-frame' });
  const answer = await frameInThread({ kind: 'sample', rows, design, salt: saltOf(deps, stepId) });
  if (answer.kind === 'bad-seed' || answer.kind === 'empty-areas') return fail(answer);
  if (answer.kind !== 'drawn') throw new Error(`A thread that draws answered ${answer.kind}.`);
  const { invitations, transcript } = answer.drawn;
  return deps.db.transaction().execute(async (tx) => {
    const still = await drawable(tx, actor, stepId, plan);
    if (!still.ok) return still;
    const at = deps.now();
    await insertInvitations(tx, deps, stepId, invitations);
    await tx
      .updateTable('panel')
      .set({ invitationTranscript: JSON.stringify(transcript) })
      .where('stepId', '=', stepId)
      .execute();
    await tx.deleteFrom('panelFrame').where('stepId', '=', stepId).execute();
    const { seed, checksum } = transcript;
    const detail = { sha256, seed, checksum, count: plan.count, reserve: plan.reserve, rows: still.value.rows };
    await record(tx, { actor, at, act: 'panel.invitations-drawn', subject: `panel:${stepId}`, detail });
    return ok({ count: invitations.length });
  });
}

/** How many stand in the list, if it may be drawn from now, by this officer and with this plan. */
async function drawable(
  tx: Tx,
  actor: Actor,
  stepId: number,
  plan: InvitePlan,
): Promise<Result<{ rows: number }, DrawError>> {
  const panel = await lockPanel(tx, stepId);
  if (!panel) return fail({ kind: 'not-found' });
  if (!isOfficer(actor, panel)) return fail({ kind: 'not-allowed' });
  if ((await loadStage(tx, panel)) !== 'setting-up') return fail({ kind: 'already-invited' });
  const list = await loadList(tx, stepId);
  if (list?.sha256 !== plan.sha256) return fail({ kind: 'other-frame' });
  const inAreas = (areas: typeof list.areas) => areas.reduce((sum, { count }) => sum + count, 0);
  const enough = inAreas(list.areas.filter(({ area }) => (plan.weights[area] ?? 1) > 0));
  return plan.count + plan.reserve > enough
    ? fail({ kind: 'too-many', rows: enough })
    : ok({ rows: inAreas(list.areas) });
}

/** The rows of a list as JSON, as long as it is that list. */
async function rowsOf(db: Db, stepId: number, sha256: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('panelFrame')
    .select(sql<string>`rows::text`.as('json'))
    .where('stepId', '=', stepId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.json;
}

// Not kept: the same installation finds the same salt, so that a draw can be done again.
function saltOf({ settings }: Deps, stepId: number): Uint8Array {
  return Buffer.from(deriveKey(settings.secret, `panel-frame ${stepId}`), 'hex');
}

async function insertInvitations(tx: Tx, { settings, now }: Deps, stepId: number, drawn: Drawn['invitations']) {
  // The code follows from the number, so the numbers come first.
  const numbers = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('panel_invitation', 'id'))::bigint as id
    from generate_series(1, ${drawn.length}::int)`.execute(tx);
  const made = drawn.map(({ row, wave, inclusion }, index) => {
    const id = Number(numbers.rows[index]?.id);
    return {
      id,
      wave,
      area: row.area,
      inclusion,
      hash: hashOfCode(settings.secret, codeOf(settings.secret, id)),
      name: row.name,
      address: `${row.address}\n${row.postcode} ${row.place}`,
      email: row.email,
    };
  });
  const json = JSON.stringify(made);
  await sql`
    insert into panel_invitation (id, step_id, wave, area, inclusion, code_hash, made_at)
    overriding system value
    select id, ${stepId}::bigint, wave, area, inclusion, hash, ${now()}::timestamptz
    from json_to_recordset(${json}::json)
      as one (id bigint, wave int, area text, inclusion double precision, hash text)`.execute(tx);
  await sql`
    insert into panel_identity (invitation_id, name, address, email)
    select id, name, address, email
    from json_to_recordset(${json}::json) as one (id bigint, name text, address text, email text)`.execute(tx);
}
