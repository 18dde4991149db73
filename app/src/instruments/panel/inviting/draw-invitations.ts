import { type Invitation, normalisedSeed, SeedError, sampleInvitations } from '@stadmakers/sortition';
import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { deriveKey } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { codeOf, hashOfCode } from '../answering/invitation-code.ts';
import { lockPanel } from './lock-panel.ts';
import { isOfficer } from './officer-only.ts';
import { type FrameRow, unitOf } from './read-frame.ts';
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
export function drawInvitations(
  deps: Deps,
  actor: Actor,
  stepId: number,
  plan: InvitePlan,
): Promise<Result<{ count: number }, DrawError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockPanel(tx, stepId);
    if (!locked) return fail({ kind: 'not-found' });
    if (!isOfficer(actor, locked.panel)) return fail({ kind: 'not-allowed' });
    if (locked.stage !== 'setting-up') return fail({ kind: 'already-invited' });
    const frame = await loadFrame(tx, stepId);
    if (frame?.sha256 !== plan.sha256) return fail({ kind: 'other-frame' });
    const drawable = frame.rows.filter(({ area }) => (plan.weights[area] ?? 1) > 0).length;
    if (plan.count + plan.reserve > drawable) return fail({ kind: 'too-many', rows: drawable });
    const sample = sampleOf(frame.rows, plan, saltOf(deps, stepId));
    if (!sample) return fail({ kind: 'bad-seed' });
    const at = deps.now();
    const rows = new Map(frame.rows.map((row) => [unitOf(row), row]));
    await insertInvitations(tx, deps, stepId, sample.invitations, rows);
    await tx.deleteFrom('panelFrame').where('stepId', '=', stepId).execute();
    const { seed, checksum } = sample.transcript;
    const { sha256, count, reserve } = plan;
    const detail = { sha256, seed, checksum, count, reserve, rows: rows.size };
    await record(tx, { actor, at, act: 'panel.invitations-drawn', subject: `panel:${stepId}`, detail });
    return ok({ count: sample.invitations.length });
  });
}

function sampleOf(rows: readonly FrameRow[], { count, reserve, weights, seed }: InvitePlan, salt: Uint8Array) {
  const kind = rows.some(({ name }) => name !== '') ? 'persons' : 'addresses';
  const units = rows.map((row) => ({
    id: unitOf(row),
    area: row.area,
    ...(row.adults === null ? {} : { adults: row.adults }),
  }));
  try {
    return sampleInvitations({ kind, units }, { count, reserve, weights }, normalisedSeed(seed), salt);
  } catch (error) {
    if (error instanceof SeedError) return undefined;
    throw error;
  }
}

// Not kept: the same installation finds the same salt, so that a draw can be done again.
function saltOf({ settings }: Deps, stepId: number): Uint8Array {
  return Buffer.from(deriveKey(settings.secret, `panel-frame ${stepId}`), 'hex');
}

async function insertInvitations(
  tx: Tx,
  { settings, now }: Deps,
  stepId: number,
  drawn: readonly Invitation[],
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
