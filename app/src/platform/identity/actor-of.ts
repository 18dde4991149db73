import { createMiddleware } from 'hono/factory';
import { sql } from 'kysely';
import { type Actor, type Assurance, assuranceLevels, type RoleGrant } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/env.ts';
import { sessionToken } from './session.ts';
import { knownVisitor } from './visitor-cookie.ts';

/** Finds out who acts: nothing is asked of the database for visitors, one query for people with a session. */
export function actorOf(deps: Deps) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const token = await sessionToken(c, deps);
    const person = token ? await personOfSession(deps, token) : null;
    c.set('actor', person ?? { kind: 'visitor', visitorId: await knownVisitor(c, deps) });
    await next();
  });
}

/** The person behind a session with roles and proven assurance, or null when the session has ended. */
async function personOfSession({ db, now }: Deps, token: string): Promise<Actor | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .select([
      'person.id',
      'person.name',
      'person.email',
      'session.secondFactorAt',
      sql<RoleGrant[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('role', role, 'projectId', project_id) order by role_grant.id), '[]')
        from role_grant where person_id = person.id)`.as('roles'),
      sql<Assurance[]>`array(select distinct level from proof where person_id = person.id)`.as('levels'),
    ])
    .where('session.token', '=', token)
    .where('session.endsAt', '>', now())
    .executeTakeFirst();
  if (!row) return null;
  return {
    kind: 'person',
    personId: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    assurance: highest(['email', ...row.levels]),
    strong: row.secondFactorAt !== null,
  };
}

function highest(levels: readonly Assurance[]): Assurance {
  return assuranceLevels.findLast((level) => levels.includes(level)) ?? 'anonymous';
}
