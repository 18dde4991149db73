import { sql } from 'kysely';
import { sendDigests } from '../../app/src/features/following/digest.ts';
import type { Db } from '../../app/src/platform/db/db.ts';
import type { Deps } from '../../app/src/platform/deps.ts';
import { haarlem } from '../../config/haarlem.ts';
import { secret } from '../app-process.ts';
import type { HotSpot, Where } from './hot-spots.ts';

const followers = 50_000;

/** A digest for 50,000 followers of the first trajectory: one job, some statements for every thousand of them. */
export async function measureDigest({ app, db, town }: Where): Promise<HotSpot> {
  await sql`with made as (
      insert into person (id, name, email, email_verified)
      select gen_random_uuid(), 'Volger ' || n, 'volger' || n || '@stadmakers.example', true
      from generate_series(1, ${followers}::int) n returning id
    )
    insert into follow (person_id, project_id, frequency, created_at)
    select made.id, project.id, 'daily', now() - interval '1 year' from made, project where slug = ${town.slug}`.execute(
    db,
  );
  await sql`analyze`.execute(db);
  const counted = { statements: 0 };
  const deps: Deps = {
    db: counting(db, counted),
    // After the next 17:00, so that today's news is in it.
    now: () => new Date(Date.now() + 86_400_000),
    settings: {
      baseUrl: app,
      secret,
      demo: false,
      smtpUrl: undefined,
      mailFrom: haarlem.contactEmail,
      sharedPageSeconds: 0,
      oidc: undefined,
      town: haarlem,
    },
    assets: { url: (source) => source },
    log: () => {},
  };
  const begin = performance.now();
  await sendDigests(deps);
  const seconds = (performance.now() - begin) / 1000;
  const { rows } = await sql<{ mails: number; jobs: number }>`select
    (select count(*) from message where dedupe_key like 'digest:%') as mails,
    (select count(*) from job_request) as jobs`.execute(db);
  const { mails = 0, jobs = 0 } = rows[0] ?? {};
  if (mails !== followers) throw new Error(`${mails} of ${followers} followers get the digest.`);
  return {
    name: 'A digest for 50,000 followers',
    found: `${mails} mails in the outbox in ${seconds.toFixed(1)} s, with ${counted.statements} statements and ${jobs} extra jobs`,
  };
}

/** The same database, counting the statements that are sent to it. */
function counting(db: Db, counted: { statements: number }): Db {
  return db.withPlugin({
    transformQuery({ node }) {
      counted.statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}
