import { sql } from 'kysely';
import { planSending } from '../../app/src/features/newsletter/sending/start-sending.ts';
import { makeReady } from '../../app/src/features/newsletter/testing/make-newsletter.ts';
import type { Actor } from '../../app/src/platform/actor.ts';
import type { Db } from '../../app/src/platform/db/db.ts';
import type { Deps } from '../../app/src/platform/deps.ts';
import { makePerson } from '../../app/src/testing/sign-in.ts';

/** So many subscribers: a tenth in English, a third for one theme, a fifth for one neighbourhood, the rest for everything. */
export async function seedReaders(db: Db, count: number): Promise<void> {
  await sql`
    with wijk as (select id::int, row_number() over (order by id) as place, count(*) over () as together
        from area where kind = 'wijk'),
      subject as (select id::int, row_number() over (order by id) as place, count(*) over () as together from theme)
    insert into newsletter_subscriber (email, language, theme_ids, area_ids, state, asked_at, confirmed_at)
    select 'lezer' || number || '@bewoner.example', case when number % 10 = 0 then 'en' else 'nl' end,
      case when number % 3 = 0 then array(select id from subject where place = 1 + number % together) else '{}' end,
      case when number % 5 = 0 then array(select id from wijk where place = 1 + number % together) else '{}' end,
      'active', now(), now()
    from generate_series(1, ${count}::int) as number`.execute(db);
}

/** An issue of twelve pieces, each but the first about a theme and a neighbourhood of its own; answers its id. */
export async function seedIssue(db: Db): Promise<number> {
  const issueId = await makeReady(db, new Date());
  await sql`
    insert into newsletter_item (issue_id, ordinal, kind, title_nl, text_nl, theme_ids, area_ids)
    select ${issueId}::bigint, 1 + number, 'own', 'Stuk ' || number, repeat('Er gebeurde iets in de wijk. ', 12),
      array(select id::int from theme order by id offset number % 6 limit 1),
      array(select id::int from area where kind = 'wijk' order by id offset number limit 1)
    from generate_series(1, 11) as number`.execute(db);
  return issueId;
}

/** Sends it, by the same command as an officer's; answers how long fixing who gets it took, in ms. */
export async function begin(deps: Deps, issueId: number): Promise<number> {
  const personId = await makePerson(deps.db, { name: 'Lotte', roles: ['programme_team'] });
  const roles = [{ role: 'programme_team', projectId: null }] as const;
  const actor: Actor = {
    kind: 'person',
    personId,
    name: 'Lotte',
    email: null,
    roles,
    assurance: 'email',
    strong: true,
  };
  const start = performance.now();
  const planned = await planSending(deps, actor, issueId, null);
  if (!planned.ok) throw new Error(`The newsletter was not sent: ${planned.error.kind}.`);
  return performance.now() - start;
}
