import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';
import { seedTrajectories, sizes } from './seed.ts';

const five = { trajectories: 200, contributions: 100_000 } as const;

/** Makes the seeded town one of five years, in bulk: more trajectories and contributions, all spread over the years. */
export async function seedFiveYears(db: Db): Promise<void> {
  await seedTrajectories(db, sizes.trajectories + 1, five.trajectories);
  const long = sql`interval '5 years'`;
  await sql`update project set published_at = now() - ${long} * (id * 7919 % 1000) / 1000.0,
    closed_at = case when id % 4 = 0 then now() - ${long} * (id * 7919 % 1000) / 2000.0 end where kind = 'trajectory'`.execute(
    db,
  );
  await sql`update step set opens_at = published_at + interval '7 days' from project where project.id = project_id`.execute(
    db,
  );
  await sql`update agreement set published_at = project.published_at - interval '1 day' * (project.id % 5 - 1)
    from project where project.id = project_id`.execute(db);
  // Those of the ordinary set are spread as well.
  await sql`with spread as (
      select contribution.id, now() - ${long} * (contribution.id * 104729 % 100000) / 100000.0 as at from contribution
    ), moved as (
      update contribution set submitted_at = at, published_at = at,
        answered_at = case when answered_at is not null then at + interval '1 day' * (contribution.id % 60) end
      from spread where spread.id = contribution.id
    ) update act set at = spread.at from spread where spread.id = contribution_id`.execute(db);
  await sql`
    with made as (
      insert into contribution (project_id, step_id, person_id, author_name, title, body, area_id, channel, status,
        submitted_at, published_at, answered_at)
      select step.project_id, step.id, md5('person ' || 1 + n % ${sizes.supporters}::int)::uuid, '', 'Een boom in straat ' || n,
        'Het zou fijn zijn als er een boom komt naast het bankje.', area.id,
        (array['web', 'web', 'web', 'paper', 'phone'])[1 + n % 5], 'published', spread.at, spread.at,
        case when n % 5 < 3 then least(now(), spread.at + interval '1 day' * (n % 60)) end
      from generate_series(1, ${five.contributions - sizes.ideas}::int) n
      cross join lateral (select now() - ${long} * (n::bigint * 7919 % 100000) / 100000.0 as at) spread
      join (select id, project_id, row_number() over (order by id) as place from step) step
        on step.place = 1 + n % ${five.trajectories}::int
      join (select id, row_number() over (order by id) as place from area where kind = 'wijk') area on area.place = 1 + n % 20
      returning *
    ) insert into act (kind, at, person_id, project_id, step_id, contribution_id, channel, area_id)
      select 'contribute', submitted_at, person_id, project_id, step_id, id, channel, area_id from made`.execute(db);
  await sql`insert into rating (project_id, person_id, score, rated_at)
    select project.id, md5('person ' || 1 + (project.id * 31 + n) % ${sizes.people}::int)::uuid, 1 + (project.id + n) % 5,
      project.published_at + interval '20 days'
    from project, generate_series(1, 40) n where published_at < now() - interval '20 days'`.execute(db);
  await sql`vacuum analyze`.execute(db);
}
