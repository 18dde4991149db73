import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Stage } from './stages.ts';

export type Method = 'approval' | 'pairs';
export type Agenda = {
  stepId: number;
  stage: Stage;
  method: Method;
  adoptedOn: string | null;
  adoptedBy: string;
  adoptedNote: string;
  termFrom: string | null;
  termUntil: string | null;
};

const columns = [
  ...(['stepId', 'stage', 'method', 'adoptedOn', 'adoptedBy', 'adoptedNote', 'termFrom', 'termUntil'] as const),
] as const;

/** The agenda of a step; one on which nobody worked yet collects themes. */
export async function loadAgenda(db: Db | Tx, stepId: number): Promise<Agenda> {
  const found = await db.selectFrom('agenda').select(columns).where('stepId', '=', stepId).executeTakeFirst();
  const none = { adoptedOn: null, adoptedBy: '', adoptedNote: '', termFrom: null, termUntil: null };
  return found ?? { stepId, stage: 'collect', method: 'approval', ...none };
}

/** The same, which nobody else changes until this transaction ends; `for share` lets many choose at once. */
export async function lockAgenda(tx: Tx, stepId: number, lock: 'update' | 'share' = 'update'): Promise<Agenda> {
  await tx
    .insertInto('agenda')
    .values({ stepId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const agenda = tx.selectFrom('agenda').select(columns).where('stepId', '=', stepId);
  return (lock === 'update' ? agenda.forUpdate() : agenda.forShare()).executeTakeFirstOrThrow();
}

export type PointState = 'open' | 'busy' | 'done' | 'not_done';
export type AgendaTheme = { id: number; title: string; body: string; channel: string };
export type AgendaNews = { state: PointState; body: string; publishedAt: Date };
export type AgendaPoint = {
  id: number;
  number: number;
  title: string;
  body: string;
  adoptedPlace: number | null;
  movedWhy: string;
  state: PointState;
  owner: string;
  themes: AgendaTheme[];
  /** Newest first. */
  news: AgendaNews[];
};

/** The points of an agenda by number, each with the themes under it and how it goes. */
export async function loadPoints(db: Db | Tx, stepId: number): Promise<AgendaPoint[]> {
  const [points, themes, news] = await Promise.all([
    db
      .selectFrom('agendaPoint')
      .select(['id', 'number', 'title', 'body', 'adoptedPlace', 'movedWhy', 'state', 'owner'])
      .where('stepId', '=', stepId)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('agendaTheme')
      .innerJoin('contribution', 'contribution.id', 'agendaTheme.contributionId')
      .select(['contribution.id', 'pointId', 'contribution.title', 'contribution.body', 'contribution.channel'])
      .where('contribution.stepId', '=', stepId)
      .where('contribution.status', '=', 'published')
      .orderBy('contribution.id')
      .execute(),
    db
      .selectFrom('agendaNews')
      .innerJoin('agendaPoint', 'agendaPoint.id', 'agendaNews.pointId')
      .select(['pointId', 'agendaNews.state', 'agendaNews.body', 'publishedAt'])
      .where('stepId', '=', stepId)
      .orderBy('agendaNews.id', 'desc')
      .execute(),
  ]);
  return points.map((point) => ({
    ...point,
    themes: themes.filter(({ pointId }) => pointId === point.id),
    news: news.filter(({ pointId }) => pointId === point.id),
  }));
}

/** A theme that is under no point yet, with others and the points that it looks like by its words. */
export type LooseTheme = AgendaTheme & { alikeIds: number[]; alikePointIds: number[] };

const mostLoose = 200;

/** Themes that are under no point, the oldest first; at most 200. Alike is: a third of the three-letter groups. */
export async function looseThemes(db: Db, stepId: number): Promise<LooseTheme[]> {
  const { rows } = await sql<LooseTheme>`
    with loose as (
      select id, title, body, channel from contribution
      where step_id = ${stepId} and status = 'published'
        and not exists (select from agenda_theme where contribution_id = contribution.id)
      order by id limit ${mostLoose}
    )
    select loose.*, coalesce((
      select json_agg(other.id order by similarity(other.title, loose.title) desc, other.id)
      from loose other where other.id <> loose.id and similarity(other.title, loose.title) > 0.3), '[]') as alike_ids,
      coalesce((select json_agg(point.id order by point.number) from agenda_point point where point.step_id = ${stepId}
        and (similarity(point.title, loose.title) > 0.3 or exists (
          select from agenda_theme join contribution under on under.id = contribution_id and under.status = 'published'
          where point_id = point.id and similarity(under.title, loose.title) > 0.3))), '[]') as alike_point_ids
    from loose order by id`.execute(db);
  return rows;
}
