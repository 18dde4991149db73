import { sql } from 'kysely';
import { presetCategory } from '../instruments/panel/groups/presets.ts';
import { insertGroups } from '../instruments/panel/groups/save-groups.ts';
import { proposeSeats } from '../instruments/panel/groups/seats.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoTown } from './demo-town.ts';
import { giveCodes } from './give-codes.ts';

const size = 24;
// Who says yes is not like the town: older and longer at school. These are of each hundred in the pool.
const pool = {
  sex: [55, 43, 2],
  age: [10, 20, 38, 32],
  education: [14, 30, 56],
};

/** Fills the panel of a trajectory: 2,000 invitations, 300 made-up people in the pool, and the last day to answer gone by. */
export async function seedPanel(tx: Tx, town: DemoTown, slug: string, secret: string): Promise<void> {
  const { id: stepId } = await panelStepOf(tx, slug);
  const at = (day: number) => atHour(addDays(town.today, day), 10);
  const dates = { answerUntil: addDays(town.today, -1), deleteOn: addDays(town.today, 240) };
  await tx
    .insertInto('panel')
    .values({ stepId, size, ...dates, createdAt: at(-58) })
    .execute();
  await tx.insertInto('panelOfficer').values({ stepId, personId: town.manager.id }).execute();
  const keys = ['sex', 'age', 'education'] as const;
  const presets = await Promise.all(keys.map((key) => presetCategory(tx, key, size)));
  const district = await districtCategory(tx);
  const made = await insertGroups(tx, stepId, [...presets, district]);
  await invite(tx, stepId, {
    areas: district.groups.flatMap(({ name, population }) =>
      Array.from({ length: Math.round(population) }, () => name),
    ),
    sent: at(-44),
    answered: at(-30),
  });
  const choices = await Promise.all(keys.map((key, index) => hundredOf(tx, made[index]?.id ?? 0, pool[key])));
  await answer(
    tx,
    stepId,
    keys.map((_, index) => ({ categoryId: made[index]?.id ?? 0, hundred: choices[index] ?? [] })),
    made[3]?.id ?? 0,
  );
  await giveCodes(tx, stepId, secret);
}

/** The step of the panel of a trajectory. */
export function panelStepOf(tx: Tx, slug: string): Promise<{ id: number; projectId: number }> {
  return tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.projectId'])
    .where('slug', '=', slug)
    .where('instrument', '=', 'panel')
    .executeTakeFirstOrThrow();
}

/** The parts of the town, with the people of the wijken in them; a small town has only its wijken. */
async function districtCategory(tx: Tx) {
  const { rows } = await sql<{ name: string; share: number }>`
    with part as (
      select area.id, area.name, sum(coalesce(wijk.population, 0)) as population
      from area join area as wijk on wijk.id = area.id or wijk.parent_id = area.id
      where area.kind = case when exists (select from area where kind = 'gebied') then 'gebied' else 'wijk' end
      group by area.id, area.name
    )
    select name, round(100 * population / sum(population) over (), 2)::float8 as share from part order by name`.execute(
    tx,
  );
  const groups = rows.map(({ name, share }) => ({
    id: null,
    name,
    population: share,
    ...proposeSeats(size, share, 'one'),
  }));
  return { name: 'Stadsdeel', question: 'In welk deel van de stad woont u?', groups };
}

/** `areas`: the area of each hundred letters, by how many people live there. */
type Sending = { areas: readonly string[]; sent: Date; answered: Date };

/** Of each twenty invitations three are answered with yes and two with no; spread evenly, and the same in every town. */
async function invite(tx: Tx, stepId: number, { areas, sent, answered }: Sending): Promise<void> {
  await sql`
    insert into panel_invitation
      (step_id, area, inclusion, code_hash, made_at, sent_at, answered_at, answer, answer_channel)
    select ${stepId}::bigint, (${areas}::text[])[1 + ((number - 1) / 20) % ${areas.length}::int], 2000 / 75000.0,
      'demonstration ' || gen_random_uuid(), ${sent}, ${sent},
      case when turn < 5 then ${answered}::timestamptz + number * interval '15 minutes' end,
      case when turn < 3 then 'yes' when turn < 5 then 'no' end,
      case when turn >= 5 then null when number % 10 = 3 then 'paper' when number % 17 = 0 then 'phone' else 'web' end
    from (select number, (number * 37) % 20 as turn from generate_series(1, 2000) as number) as spread`.execute(tx);
}

/** The ids of the groups of a category, each as often as it occurs in a hundred people. */
export async function hundredOf(tx: Tx, categoryId: number, shares: readonly number[]): Promise<number[]> {
  const groups = await tx
    .selectFrom('panelGroup')
    .select('id')
    .where('categoryId', '=', categoryId)
    .orderBy('ordinal')
    .execute();
  return groups.flatMap(({ id }, index) => Array.from({ length: shares[index] ?? 0 }, () => id));
}

type Choice = { categoryId: number; hundred: readonly number[] };

/** Puts who said yes in the pool: a group in each category by a hash, the district of the letter, now and then two at one address. */
async function answer(tx: Tx, stepId: number, choices: readonly Choice[], districtId: number): Promise<void> {
  const chosen = choices.map(
    ({ categoryId, hundred }, index) => sql`${String(categoryId)}::text, (${hundred}::bigint[])[1 +
      ('x' || substr(md5(${String(index)} || '-' || number), 1, 7))::bit(28)::int % 100]`,
  );
  await sql`
    insert into panel_candidate (step_id, invitation_id, groups, household, created_at)
    select ${stepId}::bigint, said.id,
      jsonb_build_object(${sql.join(chosen)}, ${String(districtId)}::text, panel_group.id),
      'adres ' || (number - case when number % 25 = 0 then 1 else 0 end), said.answered_at
    from (
      select id, area, answered_at, row_number() over (order by id) as number
      from panel_invitation where step_id = ${stepId} and answer = 'yes'
    ) as said
    join panel_group on panel_group.category_id = ${districtId} and panel_group.name = said.area
    order by number`.execute(tx);
  await sql`
    insert into panel_identity (invitation_id, name, address)
    select invitation_id, 'Verzonnen inwoner ' || number, 'Voorbeeldlaan ' || number || ', 2000 AA'
    from (
      select invitation_id, row_number() over (order by id) as number from panel_candidate where step_id = ${stepId}
    ) as pool`.execute(tx);
}
