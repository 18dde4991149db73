import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { deriveKey } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { codeOf, hashOfCode } from '../answering/invitation-code.ts';
import { loadStage, lockPanel } from '../panel.ts';
import { isOfficer } from './officer-only.ts';
import { type FrameRow, unitOf } from './read-frame.ts';
import { type Drawn, type SampleTask, sampleInThread } from './sample-in-thread.ts';
import { type InviteError, loadFrame } from './upload-frame.ts';

/** How many letters go out, how many more are drawn for a second round, and how often an area counts. */
export type InvitePlan = {
  /** Of the list that the officer looked at. */
  sha256: string;
  count: number;
  reserve: number;
  weights: Record<string, number>;
  seed: string;
};
export type DrawError =
  | InviteError
  | { kind: 'other-frame' }
  | { kind: 'too-many'; rows: number }
  | { kind: 'bad-seed' };

/**
 * Draws whom to invite and makes their invitations; the list goes. The log keeps the hash of the list, the seed and the
 * checksum of the draw: whoever has the same list can draw again and finds the same.
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
  const rows = new Map(before.value.map((row) => [unitOf(row), row]));
  const drawn = await sampleInThread(taskOf(before.value, plan, saltOf(deps, stepId)));
  if (drawn === 'bad-seed') return fail({ kind: 'bad-seed' });
  return deps.db.transaction().execute(async (tx) => {
    const still = await drawable(tx, actor, stepId, plan);
    if (!still.ok) return still;
    const at = deps.now();
    await insertInvitations(tx, deps, stepId, drawn.invitations, rows);
    await tx.deleteFrom('panelFrame').where('stepId', '=', stepId).execute();
    const { seed, checksum } = drawn;
    const { sha256, count, reserve } = plan;
    const detail = { sha256, seed, checksum, count, reserve, rows: rows.size };
    await record(tx, { actor, at, act: 'panel.invitations-drawn', subject: `panel:${stepId}`, detail });
    return ok({ count: drawn.invitations.length });
  });
}

/** The list if it may be drawn from now, by this officer and with this plan. */
async function drawable(
  tx: Tx,
  actor: Actor,
  stepId: number,
  plan: InvitePlan,
): Promise<Result<FrameRow[], DrawError>> {
  const panel = await lockPanel(tx, stepId);
  if (!panel) return fail({ kind: 'not-found' });
  if (!isOfficer(actor, panel)) return fail({ kind: 'not-allowed' });
  if ((await loadStage(tx, panel)) !== 'setting-up') return fail({ kind: 'already-invited' });
  const frame = await loadFrame(tx, stepId);
  if (frame?.sha256 !== plan.sha256) return fail({ kind: 'other-frame' });
  const enough = frame.rows.filter(({ area }) => (plan.weights[area] ?? 1) > 0).length;
  return plan.count + plan.reserve > enough ? fail({ kind: 'too-many', rows: enough }) : ok(frame.rows);
}

function taskOf(rows: readonly FrameRow[], plan: InvitePlan, salt: Uint8Array): SampleTask {
  const kind = rows.some(({ name }) => name !== '') ? 'persons' : 'addresses';
  const units = rows.map((row) => ({
    id: unitOf(row),
    area: row.area,
    ...(row.adults === null ? {} : { adults: row.adults }),
  }));
  const { count, reserve, weights, seed } = plan;
  return { frame: { kind, units }, design: { count, reserve, weights }, seed, salt };
}

// Not kept: the same installation finds the same salt, so that a draw can be done again.
function saltOf({ settings }: Deps, stepId: number): Uint8Array {
  return Buffer.from(deriveKey(settings.secret, `panel-frame ${stepId}`), 'hex');
}

async function insertInvitations(
  tx: Tx,
  { settings, now }: Deps,
  stepId: number,
  drawn: Drawn['invitations'],
  rows: ReadonlyMap<string, FrameRow>,
) {
  // The code follows from the number, so the numbers come first.
  const numbers = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('panel_invitation', 'id'))::bigint as id
    from generate_series(1, ${drawn.length}::int)`.execute(tx);
  const made = drawn.map((invitation, index) => {
    const id = Number(numbers.rows[index]?.id);
    const row = rows.get(invitation.id) as FrameRow;
    const { chance, wave } = invitation;
    return {
      id,
      wave: wave === 'first' ? 1 : 2,
      area: row.area,
      inclusion: wave === 'first' ? chance.unit : chance.unitInEither,
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
