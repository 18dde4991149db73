import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { forgetRowsOf } from '../desk/index.ts';
import { leaveGatherings } from '../gatherings/index.ts';
import { leaveAllInitiatives } from '../initiatives/index.ts';
import { codeLetters } from './export-person.ts';
import { personReferences } from './person-references.ts';

export type ErasePersonError =
  | { kind: 'not-signed-in' }
  | { kind: 'owns-promises'; count: number }
  | { kind: 'last-administrator' }
  | { kind: 'last-manager'; question: string };

/**
 * Erases one's own account. What was put in stays without a name, so that counts and answers remain true; everything
 * else that leads to the person goes. The audit line says that an account was erased, not whose.
 */
export function erasePerson(deps: Deps, actor: Actor): Promise<Result<null, ErasePersonError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'not-signed-in' });
    const { personId } = actor;
    const person = await tx
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .forUpdate()
      .executeTakeFirst();
    if (!person) return fail({ kind: 'not-signed-in' });
    const hindrance = await hindranceTo(tx, personId);
    if (hindrance) return fail(hindrance);

    await eraseMail(tx, personId, person.email);
    await eraseContacts(tx, personId);
    await eraseFromPromises(tx, personId);
    await leaveAllInitiatives(tx, personId, deps.now());
    await leaveGatherings(deps, tx, personId, person.email);
    // What was never sent was not meant for the town.
    await tx.deleteFrom('surveyResponse').where('personId', '=', personId).where('sentAt', 'is', null).execute();
    await tx.deleteFrom('application').where('applicantId', '=', personId).where('state', '=', 'draft').execute();
    // Without who offers it there is no offer; in its words people may say how to reach them.
    await tx.deleteFrom('backing').where('personId', '=', personId).where('stance', '=', 'help').execute();
    for (const { table, column, onErase, empties = [] } of personReferences) {
      const rows = sql`${sql.table(table)} `;
      const own = sql` where ${sql.ref(column)} = ${personId}`;
      if (onErase === 'delete') {
        await sql`delete from ${rows}${own}`.execute(tx);
      } else {
        const emptied = empties.map((name) => sql`, ${sql.ref(name)} = ''`);
        await sql`update ${rows}set ${sql.ref(column)} = null${sql.join(emptied, sql``)}${own}`.execute(tx);
      }
    }
    await tx.deleteFrom('person').where('id', '=', personId).execute();
    await record(tx, { actor: 'system', at: deps.now(), act: 'account.erased', subject: 'person' });
    return ok(null);
  });
}

/** What the town would be left without; somebody else takes it over first. */
async function hindranceTo(tx: Tx, personId: string): Promise<ErasePersonError | undefined> {
  const { count } = await tx
    .selectFrom('task')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('ownerId', '=', personId)
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow();
  if (count > 0) return { kind: 'owns-promises', count };
  // Locked, so that two last administrators cannot leave at the same moment.
  const administrators = await tx
    .selectFrom('roleGrant')
    .select('personId')
    .where('role', '=', 'administrator')
    .forUpdate()
    .execute();
  const only = administrators.length > 0 && administrators.every((grant) => grant.personId === personId);
  if (only) return { kind: 'last-administrator' };
  return lastManaged(tx, personId);
}

/** A project that goes on and that nobody else manages. */
async function lastManaged(tx: Tx, personId: string): Promise<ErasePersonError | undefined> {
  const managers = await tx
    .selectFrom('roleGrant')
    .select(['personId', 'projectId'])
    .where('role', '=', 'process_manager')
    .orderBy('id')
    .forUpdate()
    .execute();
  const others = managers.filter((grant) => grant.personId !== personId).map(({ projectId }) => projectId);
  // Who manages every project of the town takes over any of them.
  if (others.includes(null)) return undefined;
  const own = managers.filter((grant) => grant.personId === personId).map(({ projectId }) => projectId);
  const alone = tx
    .selectFrom('project')
    .select('question')
    .where('status', '!=', 'closed')
    .where('kind', '=', 'trajectory')
    .$if(!own.includes(null), (query) => query.where('id', 'in', [0, ...own.flatMap((id) => id ?? [])]))
    .where('id', 'not in', [0, ...others.flatMap((id) => id ?? [])])
    .orderBy('id')
    .limit(1);
  const project = await alone.executeTakeFirst();
  return project && { kind: 'last-manager', question: project.question };
}

async function eraseMail(tx: Tx, personId: string, email: string | null): Promise<void> {
  await tx.deleteFrom('letter').where('dedupeKey', 'in', codeLetters(tx, personId)).execute();
  if (email === null) return;
  await forgetRowsOf(tx, sql`lower(${email})`);
  await tx.deleteFrom('message').where('toEmail', '=', email).execute();
  await tx.deleteFrom('newsletterSubscriber').where('email', '=', email.toLowerCase()).execute();
  // The key of a code that still waits contains the address.
  await sql`delete from verification where position(lower(${email}) in lower(identifier)) > 0`.execute(tx);
  // Who was asked for a view on an evaluation by mail, with an account or without.
  await tx.updateTable('evaluationVoice').set({ email: null }).where('email', '=', email).execute();
}

async function eraseContacts(tx: Tx, personId: string): Promise<void> {
  const own = tx.selectFrom('contact').select('id').where('personId', '=', personId);
  const addresses = tx
    .selectFrom('contact')
    .select('email')
    .where('personId', '=', personId)
    .where('email', 'is not', null);
  await forgetRowsOf(tx, sql`select lower(email) from contact where person_id = ${personId} and email is not null`);
  await tx.deleteFrom('message').where('toEmail', 'in', addresses).execute();
  await tx.deleteFrom('letter').where('contactId', 'in', own).execute();
  await tx.updateTable('contribution').set({ authorName: '' }).where('contactId', 'in', own).execute();
  await tx.updateTable('comment').set({ authorName: '' }).where('contactId', 'in', own).execute();
}

/** A published agreement keeps its words, which say from whom a promise comes; who looked after it is cut. */
async function eraseFromPromises(tx: Tx, personId: string): Promise<void> {
  await sql`update agreement set promises = (
      select jsonb_agg(
        case when promise ->> 'ownerId' = ${personId} then promise || '{"ownerId": null}' else promise end order by place)
      from jsonb_array_elements(promises) with ordinality as one (promise, place))
    where promises @> jsonb_build_array(jsonb_build_object('ownerId', ${personId}::text))`.execute(tx);
}
