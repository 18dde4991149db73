import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { projectHrefInSql } from '../../project-access/index.ts';
import type { Candidate } from './candidate.ts';
import { longest } from './issue.ts';

/** What is asked of a source: what is new, or whether these records are still public. */
export type Wanted = { since: Date; now: Date } | { ids: readonly number[]; now: Date };
/** A kind of record that may come into a newsletter. Gatherings get a line of their own here. */
type Source = {
  kind: Candidate['kind'];
  name: string;
  /** What comes soonest is wanted first, and its words begin with the day. */
  toCome?: boolean;
  rows: (wanted: Wanted) => RawBuilder<Row>;
};
type Row = {
  id: number;
  title: string;
  text: string;
  href: string;
  at: Date;
  themeIds: number[] | null;
  areaIds: number[] | null;
};

const mostOfSource = 40;
const sixWeeks = 42 * 86_400_000;

// Of what a project is about; a piece says it in a row of its own.
const themes = sql`(select array_agg(theme_id::int order by theme_id) from project_theme where project_id = project.id) as "themeIds"`;
const areas = sql`(select array_agg(area_id::int order by area_id) from project_area where project_id = project.id) as "areaIds"`;
const isPublic = sql`project.status <> 'draft'`;

/** "id = any(…)" where these are asked for, else what is new. */
function within(wanted: Wanted, id: string, isNew: (asked: { since: Date; now: Date }) => RawBuilder<unknown>) {
  return 'ids' in wanted ? sql`${sql.ref(id)} = any(${[...wanted.ids]}::bigint[])` : isNew(wanted);
}

const sources: readonly Source[] = [
  {
    kind: 'trajectory',
    name: 'trajectory',
    rows: (wanted) => sql`select project.id, question as title, intro as text, ${projectHrefInSql} as href,
        published_at as at, ${themes}, ${areas}
      from project where ${isPublic} and kind = 'trajectory' and published_at is not null
        and ${within(wanted, 'project.id', ({ since }) => sql`published_at > ${since} and status = 'published'`)}`,
  },
  {
    kind: 'initiative',
    name: 'initiative',
    rows: (wanted) => sql`select project.id, question as title, intro as text, ${projectHrefInSql} as href,
        published_at as at, ${themes}, ${areas}
      from project where ${isPublic} and kind = 'initiative' and published_at is not null
        and ${within(wanted, 'project.id', ({ since }) => sql`published_at > ${since} and status = 'published'`)}`,
  },
  {
    // That a step opened or a report came is news too; reports and new initiatives have kinds of their own.
    kind: 'news',
    name: 'update',
    rows: (
      wanted,
    ) => sql`select update.id, update.title, concat_ws(E'\\n\\n', project.question, update.body) as text, ${projectHrefInSql} as href,
        update.published_at as at, ${themes}, ${areas}
      from update join project on project.id = update.project_id
      where ${isPublic} and update.kind <> 'report' and coalesce(update.event, '') not like 'initiative-begun:%'
        and ${within(wanted, 'update.id', ({ since }) => sql`update.published_at > ${since}`)}`,
  },
  {
    kind: 'need',
    name: 'need',
    rows: (wanted) => sql`select notice.id, notice.title, notice.body as text, '/hulp/' || notice.id as href,
        notice.placed_at as at, ${themes}, ${areas}
      from help_notice notice join project on project.id = notice.project_id
      where ${isPublic} and notice.side = 'need' and notice.status = 'published'
        and ${within(wanted, 'notice.id', ({ since, now }) => sql`notice.placed_at > ${since} and notice.until_on > ${townDay(now)}`)}`,
  },
  {
    kind: 'moment',
    name: 'moment',
    toCome: true,
    rows: (wanted) => sql`select moment.id, moment.title,
        concat_ws(E'\\n\\n', nullif(moment.place, ''), project.question, nullif(moment.description, '')) as text,
        ${projectHrefInSql} as href, moment.starts_at as at, ${themes}, ${areas}
      from moment join project on project.id = moment.project_id
      where ${isPublic} and moment.starts_at is not null
        and ${within(wanted, 'moment.id', ({ now }) => sql`moment.starts_at between ${now} and ${new Date(now.getTime() + sixWeeks)}`)}`,
  },
  {
    kind: 'report',
    name: 'report',
    rows: (wanted) => sql`select report.id, project.question as title, report.done as text,
        ${projectHrefInSql} || '/verslag' as href, report.published_at as at, ${themes}, ${areas}
      from report join project on project.id = report.project_id
      where ${isPublic} and report.published_at is not null
        and ${within(wanted, 'report.id', ({ since }) => sql`report.published_at > ${since} and report.version = 1`)}`,
  },
  {
    kind: 'answer',
    name: 'response',
    rows: (wanted) => sql`select response.id, seen.title, response.why as text, '/antwoorden/' || response.id as href,
        response.given_at as at, ${themes}, ${areas}
      from response join project on project.id = response.project_id
      join lateral (select title, support_count from contribution
        where contribution.response_id = response.id and contribution.status = 'published'
        order by support_count desc, contribution.id limit 1) seen on true
      where ${isPublic} and ${within(wanted, 'response.id', ({ since }) => sql`response.given_at > ${since}`)}`,
  },
];

// Enough to know what it is about; the editor shortens it further.
const longestText = 400;

/** Everything since the last issue that an editor may take, by kind and the newest first. */
export async function findCandidates(db: Db | Tx, { since, now }: { since: Date; now: Date }): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const source of sources) found.push(...(await rowsOf(db, source, { since, now })));
  const known = await db
    .selectFrom('newsletterItem')
    .select('source')
    .where('source', 'in', ['', ...found.map((candidate) => candidate.source)])
    .execute();
  const taken = new Set(known.map(({ source }) => source));
  return found.filter(({ source }) => !taken.has(source));
}

/** Which of these records everybody may still read; what a moderator hid is not among them. */
export async function stillPublic(
  db: Db | Tx,
  names: readonly (string | null)[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const source of sources) {
    const prefix = `${source.name}:`;
    const ids = names.flatMap((name) => (name?.startsWith(prefix) ? [Number(name.slice(prefix.length))] : []));
    if (ids.length === 0) continue;
    for (const candidate of await rowsOf(db, source, { ids, now })) known.add(candidate.source);
  }
  return known;
}

async function rowsOf(db: Db | Tx, { kind, name, toCome, rows }: Source, wanted: Wanted): Promise<Candidate[]> {
  const found = await sql<Row>`select * from (${rows(wanted)}) as found
    order by at ${sql.raw(toCome ? 'asc' : 'desc')}, id desc limit ${'ids' in wanted ? wanted.ids.length : mostOfSource}`.execute(
    db,
  );
  return found.rows.map((row) => {
    // Written in the language of the town, as officers would.
    const text = toCome ? `${formatMoment(row.at, 'nl')}\n${row.text}` : row.text;
    return {
      ...{ kind, source: `${name}:${row.id}`, href: row.href, at: row.at },
      ...{ title: shortened(row.title, longest.title), text: shortened(text, longestText) },
      ...{ themeIds: row.themeIds ?? [], areaIds: row.areaIds ?? [] },
    };
  });
}

function shortened(text: string, most: number): string {
  const whole = text.trim();
  return whole.length <= most ? whole : `${whole.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
}
