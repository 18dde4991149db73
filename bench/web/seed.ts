import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';

/** How much the town holds; a fifth of everything is in the first trajectory, as in real towns. */
export const sizes = {
  trajectories: 50,
  ideas: 10_000,
  supports: 100_000,
  people: 6_000,
  supporters: 5_000,
  comments: 5_000,
} as const;

/** What the measurements ask for. */
export type Town = {
  slug: string;
  stepId: number;
  /** Ideas of the first trajectory that nobody of `people` supports yet; the last one has 500 reactions. */
  openIdeas: number[];
  people: string[];
};

/** Fills an empty, migrated town with made-up content, in a few statements and always the same. */
export async function seed(db: Db): Promise<Town> {
  await seedPeople(db);
  await seedTrajectories(db, 1, sizes.trajectories);
  await seedIdeas(db);
  await seedActs(db);
  await sql`update contribution set support_count = given.count from (
    select contribution_id, count(*) from act where kind = 'support' group by 1) given
    where given.contribution_id = contribution.id`.execute(db);
  await sql`update step set contribution_count = (select count(*) from contribution where step_id = step.id)`.execute(
    db,
  );
  await sql`update project set
    contribution_count = (select count(*) from contribution where project_id = project.id),
    answered_count = (select count(*) from contribution where project_id = project.id and answered_at is not null)`.execute(
    db,
  );
  // As autovacuum leaves it, so that no measurement starts with its work.
  await sql`vacuum analyze`.execute(db);
  const step = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'project.slug'])
    .orderBy('project.id')
    .executeTakeFirstOrThrow();
  const ideas = await db.selectFrom('contribution').select('id').where('stepId', '=', step.id).orderBy('id').execute();
  const people = await db.selectFrom('person').select('id').orderBy('name', 'desc').limit(1_000).execute();
  return {
    slug: step.slug,
    stepId: step.id,
    openIdeas: ideas.slice(-100).map((idea) => idea.id),
    people: people.map((person) => person.id),
  };
}

async function seedPeople(db: Db): Promise<void> {
  await sql`insert into person (id, name, email, email_verified, area_id, age_band)
    select md5('person ' || n)::uuid, 'Bewoner ' || lpad(n::text, 5, '0'), 'bewoner' || n || '@stadmakers.example', true,
      (select id from area where kind = 'wijk' order by id limit 1 offset n % 20),
      (array['0-17', '18-29', '30-44', '45-64', '65+'])[1 + n % 5]
    from generate_series(1, ${sizes.people}::int) n`.execute(db);
}

/** Published trajectories with everything that their pages show: agreement, promises, phases, moments, news, a step. */
export async function seedTrajectories(db: Db, from: number, to: number): Promise<void> {
  await sql`
    with made as (
      insert into project (kind, slug, question, intro, status, published_at)
      select 'trajectory', 'traject-' || n, 'Hoe wordt straat ' || n || ' groener en veiliger?',
        'We willen de straat opknappen en horen graag wat u belangrijk vindt, want u woont er.', 'published',
        now() - n * interval '1 hour'
      from generate_series(${from}::int, ${to}::int) n returning id
    ), placed as (
      insert into project_area select made.id, area.id from made
      join lateral (select id from area where kind = 'wijk' order by id limit 1 offset made.id % 20) area on true
    ), labelled as (
      insert into project_theme select made.id, theme.id from made
      join lateral (select id from theme order by id limit 1 offset made.id % 3) theme on true
    ), agreed as (
      insert into agreement (project_id, version, level, impact, goal, timeline, affected, reach, feedback, input_use,
        open_points, fixed_points, decides, published_at)
      select id, 1, 'meedenken', 'De straat verandert.', 'Een straat waar u graag bent.', 'Van nu tot de zomer.',
        'Wie er woont of werkt.', 'Met een brief en op straat.', 'Per mail en op deze pagina.', 'In het ontwerp.',
        E'De planten\nDe bankjes', 'De breedte van het fietspad', 'De gemeenteraad', now() from made
    ), promised as (
      insert into task (project_id, kind, what, from_whom, due_on, created_at, outcome, outcome_at)
      select id, 'promise', 'U hoort wat we met uw idee doen, deel ' || n, 'de projectleider',
        current_date + 10 * n - 10, now(), case n when 1 then 'kept' end, case n when 1 then now() end
      from made, generate_series(1, 4) n
    ), phased as (
      insert into phase (project_id, ordinal, name, starts_on, ends_on)
      select id, n, (array['Ophalen', 'Ontwerpen', 'Uitvoeren'])[n], current_date + 60 * n - 90, current_date + 60 * n - 31
      from made, generate_series(1, 3) n
    ), planned as (
      insert into moment (project_id, kind, title, starts_at, place)
      select id, 'meeting', 'Bijeenkomst ' || n, now() + n * interval '9 days', 'Wijkcentrum' from made, generate_series(1, 3) n
    ), told as (
      insert into update (project_id, title, body, published_at, fanned_out_at)
      select id, 'Nieuws ' || n, 'Het ontwerp is weer een stap verder.', now() - n * interval '5 days', now()
      from made, generate_series(1, 5) n
    )
    insert into step (project_id, instrument, title, intro, status, opens_at, closes_at, assurance)
    select id, 'ideas', 'Uw ideeën', 'Wat maakt de straat beter?', 'published', now() - interval '30 days',
      now() + (10 + id % 80) * interval '1 day', 'anonymous' from made`.execute(db);
}

// Words from which titles and texts are made, so that searching finds some of them and not all.
const words = sql`array['bankje', 'boom', 'fietspad', 'speeltuin', 'verlichting', 'zebrapad', 'pluktuin', 'vijver',
  'parkeerplek', 'geveltuin', 'waterpunt', 'prullenbak', 'drempel', 'stoep', 'schaduw', 'muurschildering', 'buurthuis',
  'moestuin', 'oversteek', 'heg']::text[]`;

async function seedIdeas(db: Db): Promise<void> {
  const { ideas, trajectories, supporters, comments } = sizes;
  await sql`
    with word as (select ${words} as list),
    given as (
      insert into response (project_id, outcome, why, given_at)
      select project.id, (array['adopted', 'partly', 'not_adopted'])[n], 'Omdat het past bij wat er al komt.', now() - n * interval '1 day'
      from project, generate_series(1, 3) n returning id, project_id, given_at
    ), picked as (select project_id, array_agg(id) as ids from given group by 1)
    insert into contribution (project_id, step_id, person_id, author_name, title, body, area_id, longitude, latitude,
      channel, status, submitted_at, published_at, response_id, answered_at)
    select step.project_id, step.id, md5('person ' || 1 + n % ${supporters}::int)::uuid, '',
      'Een ' || list[1 + n % 20] || ' bij ' || list[1 + (n / 20) % 20] || ' ' || n,
      repeat('Het zou fijn zijn als er een ' || list[1 + (n * 7) % 20] || ' komt naast de ' || list[1 + (n * 3) % 20] || '. ', 3),
      (select id from area where kind = 'wijk' order by id limit 1 offset n % 20),
      4.60 + (n * 7919 % 1000) / 10000.0, 52.34 + (n * 104729 % 1000) / 12500.0,
      (array['web', 'web', 'web', 'paper', 'phone'])[1 + n % 5], 'published', now() - n * interval '3 minutes',
      now() - n * interval '3 minutes',
      case when n % 5 < 2 then picked.ids[1 + n % 3] end, case when n % 5 < 2 then now() end
    from generate_series(1, ${ideas}::int) n
    cross join word
    join lateral (select * from step order by id
      limit 1 offset case when n % 5 = 0 then 0 else n % ${trajectories}::int end) step on true
    join picked on picked.project_id = step.project_id
    order by n`.execute(db);
  // Five hundred under one idea, one in four of them answers; the others are spread.
  await sql`insert into comment (contribution_id, person_id, author_name, body, status, submitted_at)
    select case when n <= 500 then (select max(id) from contribution) else 1 + n * 31 % ${ideas}::int end,
      md5('person ' || 1 + n % ${supporters}::int)::uuid, 'Bewoner', repeat('Goed idee, en wat vindt de buurt ervan? ', 4), 'published',
      now() - n * interval '1 minute'
    from generate_series(1, ${comments}::int) n`.execute(db);
  await sql`update comment set parent_id = comment.id - 1 from (select min(id) as first from comment) f
    where comment.id - first < 500 and (comment.id - first) % 4 = 3`.execute(db);
  await sql`update contribution set comment_count = given.count from (select contribution_id, count(*) from comment group by 1) given
    where given.contribution_id = contribution.id`.execute(db);
}

async function seedActs(db: Db): Promise<void> {
  await sql`insert into act (kind, at, person_id, project_id, step_id, contribution_id, channel, area_id)
    select 'contribute', submitted_at, person_id, project_id, step_id, id, channel, area_id from contribution`.execute(
    db,
  );
  await sql`insert into act (kind, at, person_id, project_id, step_id, contribution_id, comment_id)
    select 'comment', comment.submitted_at, comment.person_id, project_id, step_id, contribution_id, comment.id
    from comment join contribution on contribution.id = contribution_id`.execute(db);
  // Ten supporters an idea, each idea another ten; together exactly `supports`.
  await sql`insert into act (kind, at, person_id, project_id, step_id, contribution_id)
    select 'support', submitted_at, md5('person ' || 1 + (contribution.id * 37 + k * 101) % ${sizes.supporters}::int)::uuid,
      project_id, step_id, contribution.id
    from contribution, generate_series(1, ${sizes.supports / sizes.ideas}::int) k`.execute(db);
}
