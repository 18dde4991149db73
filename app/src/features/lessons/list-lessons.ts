import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { projectHrefInSql } from '../project-access/index.ts';

/** A lesson with where it came from. */
export type Lesson = {
  /** Null of a lesson that stands on the page of an initiative, and is changed there. */
  id: number | null;
  body: string;
  tags: string[];
  instrument: string;
  /** In words of the town: a question, a scheme, an organisation elsewhere. */
  source: string;
  href: string | null;
  createdAt: Date;
};

// What an initiative wrote as its lesson is shown with the others and kept in one place. Whatever says the same is shown once.
const lessons = sql`
  select lesson.id, lesson.body, lesson.tags, lesson.instrument, lesson.created_at,
    coalesce(project.question, nullif(lesson.source_text, ''), external.source, '') as source,
    case
      when lesson.evaluation_id is not null and evaluation.published_at is not null then '/evaluaties/' || lesson.evaluation_id
      when lesson.external_id is not null then '/lessen/elders#elders-' || lesson.external_id
      when project.status <> 'draft' then ${projectHrefInSql}
    end as href,
    to_tsvector('dutch', lesson.body || ' ' || array_to_string(lesson.tags, ' ')) as words
  from lesson
  left join project on project.id = lesson.project_id
  left join evaluation on evaluation.id = lesson.evaluation_id
  left join external_learning as external on external.id = lesson.external_id
  union all
  select null, initiative.lesson, coalesce(array(
      select theme.name_nl from project_theme join theme on theme.id = theme_id
      where project_theme.project_id = project.id order by 1), '{}'), '',
    coalesce(project.closed_at, project.published_at, project.created_at), project.question, ${projectHrefInSql},
    to_tsvector('dutch', initiative.lesson)
  from initiative join project on project.id = initiative.project_id
  where initiative.lesson <> '' and project.status <> 'draft'
    and not exists (select from lesson where ${sameWords('lesson.body')} = ${sameWords('initiative.lesson')})`;

/** As the unique index compares lessons. */
function sameWords(column: string): RawBuilder<string> {
  return sql`md5(lower(regexp_replace(${sql.ref(column)}, '[^[:alnum:]]+', ' ', 'g')))`;
}

/** Which lessons: with this keyword, with these words, or both; the newest first. */
export type LessonFilter = { tag?: string | undefined; words?: string | undefined; limit: number; offset?: number };

/** The lessons that fit, and how many there are. */
export async function listLessons(db: Db | Tx, filter: LessonFilter): Promise<{ lessons: Lesson[]; count: number }> {
  const { tag = '', words = '', limit, offset = 0 } = filter;
  const where = sql`where (${tag} = '' or lower(${tag}) = any (array(select lower(unnest(tags)))))
    and (${words} = '' or words @@ plainto_tsquery('dutch', ${words}))`;
  const { rows } = await sql<Lesson & { all: number }>`
    select id, body, tags, instrument, created_at as "createdAt", source, href, count(*) over ()::int as all
    from (${lessons}) as known ${where}
    order by created_at desc, id desc nulls last limit ${limit} offset ${offset}`.execute(db);
  return { lessons: rows.map(({ all: _, ...lesson }) => lesson), count: rows[0]?.all ?? 0 };
}

/** Keywords with how many lessons have them, the most used first. */
export async function listTags(db: Db, limit: number): Promise<{ tag: string; count: number }[]> {
  const { rows } = await sql<{ tag: string; count: number }>`
    select lower(tag) as tag, count(*)::int as count from (${lessons}) as known, unnest(tags) as tag
    group by 1 order by 2 desc, 1 limit ${limit}`.execute(db);
  return rows;
}

/** What is being begun: words of its question, its themes, the instruments that come into view. */
export type Beginning = { words: string; tags?: readonly string[]; instruments?: readonly string[]; limit: number };

/** Lessons that may help with what is being begun, the most alike first; none where nothing is alike. */
export async function lessonsFor(db: Db | Tx, { words, tags = [], instruments = [], limit }: Beginning) {
  const { rows } = await sql<Lesson>`
    with asked as (
      select coalesce(nullif(replace(plainto_tsquery('dutch', ${words.slice(0, 300)})::text, ' & ', ' | '), '')::tsquery,
        ''::tsquery) as query
    ), scored as (
      select known.*, ts_rank(words, query)
        + (select count(*) from unnest(tags) as tag where lower(tag) = any (${tags.map((tag) => tag.toLowerCase())}::text[]))
        + case when instrument = any (${[...instruments]}::text[]) then 0.5 else 0 end as fit
      from (${lessons}) as known, asked
    )
    select id, body, tags, instrument, created_at as "createdAt", source, href from scored
    where fit > 0.01 order by fit desc, created_at desc, id limit ${limit}`.execute(db);
  return rows;
}

/** The lessons of a year, the newest first: what a report of that year takes over. */
export async function lessonsOfYear(
  db: Db | Tx,
  year: number,
  limit: number,
): Promise<Pick<Lesson, 'body' | 'source'>[]> {
  const { rows } = await sql<Pick<Lesson, 'body' | 'source'>>`
    select body, source from (${lessons}) as known
    where extract(year from created_at at time zone 'Europe/Amsterdam') = ${year}::int
    order by created_at desc, id desc nulls last, body limit ${limit}`.execute(db);
  return rows;
}

/** The lessons of one evaluation, in the order in which they were written. */
export function lessonsOfEvaluation(db: Db | Tx, evaluationId: number) {
  return db
    .selectFrom('lesson')
    .select(['id', 'body', 'tags'])
    .where('evaluationId', '=', evaluationId)
    .orderBy('id')
    .execute();
}
