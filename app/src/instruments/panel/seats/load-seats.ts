import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Panel } from '../panel.ts';
import type { LeavingReason, SeatState } from './seat.ts';

/** A seat or a place among the reserves, with who it is: for the officers of the panel only. */
export type Seat = {
  id: number;
  candidateId: number;
  kind: 'member' | 'alternate';
  ordinal: number;
  state: SeatState;
  reason: LeavingReason | null;
  changedAt: Date;
  replacesId: number | null;
  /** Empty where somebody had it erased. */
  name: string;
  address: string;
  email: string | null;
  phone: string | null;
  groups: string[];
};

/** All seats of a panel: members and then reserves, in the order of the draw. */
export async function loadSeats(db: Db | Tx, panel: Pick<Panel, 'stepId' | 'categories'>): Promise<Seat[]> {
  const rows = await db
    .selectFrom('panelSeat')
    .innerJoin('panelCandidate', 'panelCandidate.id', 'panelSeat.candidateId')
    .leftJoin('panelIdentity', 'panelIdentity.invitationId', 'panelCandidate.invitationId')
    .select(['panelSeat.id', 'candidateId', 'kind', 'ordinal', 'state', 'reason', 'changedAt', 'replacesId'])
    .select(['panelCandidate.groups', 'name', 'address', 'email', 'phone'])
    .where('panelSeat.stepId', '=', panel.stepId)
    .orderBy('kind', 'desc')
    .orderBy('ordinal')
    .orderBy('panelSeat.id')
    .execute();
  return rows.map(({ groups, ...row }) => ({
    ...row,
    reason: row.reason as LeavingReason | null,
    name: row.name ?? '',
    address: row.address ?? '',
    groups: panel.categories.map(({ id, groups: all }) => {
      const chosen = (groups as Record<string, number>)[String(id)];
      return all.find((group) => group.id === chosen)?.name ?? '';
    }),
  }));
}

/** Whether those who stand ready were chosen; they are chosen after the draw, by a job. */
export async function reservesChosen(db: Db, stepId: number): Promise<boolean> {
  const row = await db.selectFrom('panel').select('reservesChosenAt').where('stepId', '=', stepId).executeTakeFirst();
  return Boolean(row?.reservesChosenAt);
}
