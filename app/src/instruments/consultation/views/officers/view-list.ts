import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../../platform/db/db.ts';
import type { View } from '../receipt/load-receipt.ts';

/** Which views an officer looks at: all, those without or with a place in the memorandum, late or withdrawn ones. */
export const viewShows = ['all', 'open', 'placed', 'late', 'withdrawn'] as const;
export type ViewFilter = { show: (typeof viewShows)[number]; channel: View['channel'] | null; page: number };

export type ViewRow = Pick<View, 'number' | 'name' | 'onBehalfOf' | 'channel' | 'receivedAt' | 'late'> & {
  withdrawn: boolean;
  /** In how many subjects of the memorandum it has a place. */
  subjects: number;
};
export type ViewList = {
  rows: ViewRow[];
  found: number;
  pages: number;
  figures: { all: number; late: number; withdrawn: number };
};

const perPage = 50;

/** The views of a consultation by number, fifty a page, and how many there are of each kind. */
export async function viewList(db: Db, stepId: number, { show, channel, page }: ViewFilter): Promise<ViewList> {
  const placed = sql<SqlBool>`exists (select from consultation_point where view_id = consultation_view.id)`;
  const which = {
    all: sql<SqlBool>`true`,
    open: sql<SqlBool>`withdrawn_at is null and not ${placed}`,
    placed,
    late: sql<SqlBool>`late`,
    withdrawn: sql<SqlBool>`withdrawn_at is not null`,
  } as const;
  const ours = db.selectFrom('consultationView').where('stepId', '=', stepId);
  const found = ours.where(which[show]).$if(channel !== null, (query) => query.where('channel', '=', channel ?? 'web'));
  const [figures, { count }, rows] = await Promise.all([
    ours
      .select((eb) => eb.fn.countAll<number>().as('all'))
      .select(sql<number>`count(*) filter (where late)`.as('late'))
      .select(sql<number>`count(*) filter (where withdrawn_at is not null)`.as('withdrawn'))
      .executeTakeFirstOrThrow(),
    found.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
    found
      .select(['number', 'name', 'onBehalfOf', 'channel', 'receivedAt', 'late'])
      .select(sql<boolean>`withdrawn_at is not null`.as('withdrawn'))
      .select(
        sql<number>`(select count(distinct theme_id)::int from consultation_point where view_id = consultation_view.id)`.as(
          'subjects',
        ),
      )
      .orderBy('number')
      .limit(perPage)
      .offset((page - 1) * perPage)
      .execute(),
  ]);
  return { rows, found: count, pages: Math.ceil(count / perPage), figures };
}
