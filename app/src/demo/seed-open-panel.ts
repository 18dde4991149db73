import { sql } from 'kysely';
import { presetCategory } from '../instruments/panel/groups/presets.ts';
import { insertGroups } from '../instruments/panel/groups/save-groups.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoTown } from './demo-town.ts';
import { giveCodes } from './give-codes.ts';

const size = 12;

/** A panel that invites today: forty letters to made-up people went out, and nobody answered yet. */
export async function seedOpenPanel(tx: Tx, town: DemoTown, slug: string, secret: string): Promise<void> {
  const at = (day: number) => atHour(addDays(town.today, day), 10);
  const project = await tx.selectFrom('project').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
  const { id: stepId } = await tx
    .insertInto('step')
    .values({
      projectId: project.id,
      instrument: 'panel',
      title: 'Het straatpanel van Delftwijk',
      intro: 'Drie avonden praten met twaalf bewoners, en samen een advies schrijven.',
      status: 'published',
      opensAt: at(-10),
      createdAt: at(-12),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const dates = { answerUntil: addDays(town.today, 21), deleteOn: addDays(town.today, 200) };
  await tx
    .insertInto('panel')
    .values({ stepId, size, ...dates, createdAt: at(-12) })
    .execute();
  await tx.insertInto('panelOfficer').values({ stepId, personId: town.manager.id }).execute();
  await insertGroups(tx, stepId, [await presetCategory(tx, 'sex', size), await presetCategory(tx, 'age', size)]);
  await sql`
    insert into panel_invitation (step_id, area, inclusion, code_hash, made_at, sent_at)
    select ${stepId}::bigint, 'Delftwijk', 40 / 1600.0, 'demonstration ' || gen_random_uuid(), ${at(-6)}::timestamptz,
      ${at(-5)}::timestamptz
    from generate_series(1, 40)`.execute(tx);
  await sql`
    insert into panel_identity (invitation_id, name, address)
    select id, 'Verzonnen inwoner ' || number, 'Voorbeeldhof ' || number || E'\n2000 AA Haarlem'
    from (select id, row_number() over (order by id) as number from panel_invitation where step_id = ${stepId}) as invited`.execute(
    tx,
  );
  await giveCodes(tx, stepId, secret);
}
