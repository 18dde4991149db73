import type { Deps } from '../../platform/deps.ts';

/** What a person should know about the letter with a code. */
export type LetterState = {
  /** The wijk or buurt that was proven, if any. */
  provenArea: string | null;
  /** Until when a code is waited for, if one is. */
  waitingUntil: Date | null;
  areas: readonly { id: number; name: string }[];
};

/** Loads the state of the letter page. */
export async function letterState({ db, now }: Deps, personId: string): Promise<LetterState> {
  const proven = await db
    .selectFrom('proof')
    .innerJoin('area', 'area.id', 'proof.areaId')
    .select('area.name')
    .where('proof.personId', '=', personId)
    .where('proof.method', '=', 'post_code')
    .executeTakeFirst();
  const waiting = await db
    .selectFrom('postCode')
    .select('expiresAt')
    .where('personId', '=', personId)
    .where('redeemedAt', 'is', null)
    .where('expiresAt', '>', now())
    .executeTakeFirst();
  const areas = await db.selectFrom('area').select(['id', 'name']).where('kind', '=', 'wijk').orderBy('name').execute();
  return { provenArea: proven?.name ?? null, waitingUntil: waiting?.expiresAt ?? null, areas };
}
