import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';

const size = 20_000;

/** What the measurements ask for. */
export type Seeded = { need: number; offer: number; area: { id: number; code: string }; theme: string };

const words = sql`array['moestuin', 'bakfiets', 'keuken', 'speeltuin', 'ladder', 'boekenkast', 'regenton', 'geluid',
  'website', 'boekhouding', 'zaaltje', 'schuurtje', 'gereedschap', 'vertaling', 'muziek', 'fietsles', 'breiclub',
  'zonnepaneel', 'geveltuin', 'koffie']::text[]`;

/** One statement a table. This person leads the first initiative and made the last offer. */
export async function seedHelp(db: Db, personId: string): Promise<Seeded> {
  // So that every wijk has a middle; nothing draws these.
  await sql`update area set west = 4.60 + tile_column * 0.015, east = 4.61 + tile_column * 0.015,
    south = 52.42 - tile_row * 0.01, north = 52.428 - tile_row * 0.01, outline = '{"coordinates": []}', drawing = '[]'
    where kind = 'wijk'`.execute(db);
  await sql`insert into project (kind, slug, question, intro, status, published_at)
    select 'initiative', 'initiatief-' || n, 'Samen een ' || list[1 + n % 20] || ' in straat ' || n,
      'Wij beginnen met de buurt een ' || list[1 + n % 20] || '.', 'published', now() - n * interval '1 minute'
    from generate_series(1, ${size}::int) n, (select ${words} as list) word`.execute(db);
  await sql`insert into initiative (project_id, stage, why, lon, lat)
    select id, (array['running', 'idea', 'exploring', 'gathering_support', 'applying'])[1 + id % 5], 'Omdat het kan.', 4.60 + (id * 7919 % 1000) / 10000.0, 52.34 + (id * 104729 % 1000) / 12500.0
    from project where kind = 'initiative'`.execute(db);
  await sql`insert into project_area select project.id, area.id from project
    join lateral (select id from area where kind = 'wijk' order by id limit 1 offset project.id % 20) area on true
    where kind = 'initiative'`.execute(db);
  await sql`insert into project_theme select project.id, theme.id from project
    join lateral (select id from theme order by id limit 1 offset project.id % 3) theme on true
    where kind = 'initiative'`.execute(db);
  const notice = sql`list[1 + n % 20] || ' en ' || list[1 + (n / 20) % 20] || ' nummer ' || n`;
  const body = sql`'Zaterdag met de ' || list[1 + (n * 7) % 20] || ', de ' || list[1 + (n * 3) % 20] || ' en wat er nog meer is.'`;
  const kind = sql`(array['hands', 'knowledge', 'place', 'material', 'money', 'network'])[1 + n % 6]`;
  await sql`insert into help_notice (side, project_id, kind, title, body, area_id, at_initiative, spot, until_on, placed_at)
    select 'need', project_id, ${kind}, 'Wie heeft ' || ${notice}, ${body}, area_id, true, help_spot(lon, lat),
      current_date + 1 + n % 180, now() - n * interval '2 minutes'
    from (select project_id, lon, lat, area_id, row_number() over (order by project_id)::int as n
      from initiative join project_area using (project_id)) numbered, (select ${words} as list) word`.execute(db);
  await sql`insert into help_notice (side, owner_id, kind, title, body, area_id, spot, spot_is_area, until_on, placed_at)
    select 'offer', md5('person ' || 1 + n % 5000)::uuid, ${kind}, 'Te leen: ' || ${notice}, ${body}, area.id,
      help_spot((area.west + area.east) / 2, (area.south + area.north) / 2), true,
      current_date + 1 + n % 180, now() - n * interval '2 minutes'
    from generate_series(1, ${size}::int) n cross join (select ${words} as list) word
    join lateral (select * from area where kind = 'wijk' order by id limit 1 offset n % 20) area on true`.execute(db);
  const need = await db
    .selectFrom('helpNotice')
    .select(['id', 'projectId'])
    .where('side', '=', 'need')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const offer = await db
    .selectFrom('helpNotice')
    .select('id')
    .where('side', '=', 'offer')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await db.insertInto('roleGrant').values({ personId, role: 'initiator', projectId: need.projectId }).execute();
  await db.updateTable('helpNotice').set({ ownerId: personId }).where('id', '=', offer.id).execute();
  const area = await db
    .selectFrom('area')
    .select(['id', 'code'])
    .where('kind', '=', 'wijk')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const theme = await db.selectFrom('theme').select('slug').orderBy('id').limit(1).executeTakeFirstOrThrow();
  // As autovacuum leaves it.
  await sql`vacuum analyze`.execute(db);
  return { need: need.id, offer: offer.id, area, theme: theme.slug };
}
