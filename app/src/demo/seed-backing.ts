import { sql } from 'kysely';
import type { ReportContent } from '../features/backing/index.ts';
import { loadFigures } from '../features/backing/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoTown } from './demo-town.ts';

/** An initiative about which the neighbourhood said what it thinks; days are counted from today. */
export type DemoBacking = {
  slug: string;
  title: string;
  what: string;
  why: string;
  who: string;
  place: string;
  area: string;
  theme: string;
  point: { lon: number; lat: number };
  stage: 'gathering_support' | 'applying' | 'running';
  publishedDay: number;
  team: { name: string; role: 'initiator' | 'member'; title: string }[];
  supports: number;
  worries: Said[];
  helps: Said[];
  withdrawn: number;
  report: { day: number; reached: string; changed: string; notChanged: string };
};
type Said = { day: number; words: string; answer: string };

/** Makes the initiative with its team, what neighbours said of it, and the report of that. */
export async function seedBacking(tx: Tx, town: DemoTown, content: DemoBacking): Promise<void> {
  const projectId = await seedInitiative(tx, town, content);
  const { worries, helps, supports, withdrawn, report } = content;
  const at = (day: number) => atHour(addDays(town.today, day), 19);
  const voices = [
    ...worries.map((one) => ({ ...one, stance: 'worry' as const })),
    ...helps.map((one) => ({ ...one, stance: 'help' as const })),
    ...Array.from({ length: supports }, (_, index) => ({
      ...{ stance: 'support' as const, words: '', answer: '', day: -38 + Math.floor(index / 2) },
    })),
  ];
  const people = town.residents.slice(0, voices.length);
  await tx
    .insertInto('backing')
    .values(
      voices.map(({ stance, words, answer, day }, index) => ({
        projectId,
        personId: people[index] ?? null,
        stance,
        words,
        answer,
        answeredAt: answer === '' ? null : at(day + 2),
        channel: index % 9 === 8 ? ('paper' as const) : index % 11 === 10 ? ('phone' as const) : ('web' as const),
        areaId: town.areaOf(index % 4 === 3 ? 'WK039206' : content.area),
        distance: index % 3 === 0 ? ('near' as const) : index % 5 === 4 ? ('far' as const) : ('walk' as const),
        givenAt: at(day),
      })),
    )
    .execute();
  await sql`insert into act (kind, at, person_id, project_id, channel, area_id)
    select case stance when 'worry' then 'comment' else 'support' end, given_at, person_id, project_id, channel, area_id
    from backing where project_id = ${projectId}`.execute(tx);
  for (let index = 0; index < withdrawn; index += 1) {
    await tx
      .insertInto('backing')
      .values({ projectId, stance: 'worry', status: 'withdrawn', givenAt: at(-30), withdrawnAt: at(-25) })
      .execute();
  }
  await seedReport(tx, town, projectId, content, report);
}

async function seedInitiative(tx: Tx, town: DemoTown, content: DemoBacking): Promise<number> {
  const { slug, title, what, why, who, place, point, stage, team } = content;
  const at = atHour(addDays(town.today, content.publishedDay), 10);
  const idOf = (name: string) => {
    const id = town.people.get(name);
    if (id === undefined) throw new Error(`The demonstration has no ${name}.`);
    return id;
  };
  const [first] = team;
  const project = { kind: 'initiative', slug, question: title, intro: what, status: 'published' } as const;
  const { id: projectId } = await tx
    .insertInto('project')
    .values({ ...project, createdBy: first ? idOf(first.name) : null, createdAt: at, publishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('initiative')
    .values({ projectId, stage, why, who, place, ...point, isPhysical: true, inputUse: 'Wij geven iedereen antwoord.' })
    .execute();
  await tx
    .insertInto('projectArea')
    .values({ projectId, areaId: town.areaOf(content.area) })
    .execute();
  await tx
    .insertInto('projectTheme')
    .values({ projectId, themeId: town.themeOf(content.theme) })
    .execute();
  for (const { name, role, title: does } of team) {
    const member = { projectId, personId: idOf(name), role, title: does, joinedAt: at };
    await tx.insertInto('initiativeMember').values(member).execute();
    if (role !== 'initiator') continue;
    const grant = { personId: idOf(name), role, projectId, grantedAt: at };
    await tx.insertInto('roleGrant').values(grant).execute();
  }
  return projectId;
}

async function seedReport(
  tx: Tx,
  town: DemoTown,
  projectId: number,
  { title, what, place }: DemoBacking,
  { day, ...texts }: DemoBacking['report'],
): Promise<void> {
  const [from, until] = [addDays(town.today, -38), addDays(town.today, day)];
  const content: ReportContent = {
    ...{ title, what, place, from, until, steps: [] },
    figures: await loadFigures(tx, { projectId }),
  };
  const { id: reportId } = await tx
    .insertInto('participationReport')
    .values({
      ...{ projectId, version: 1, ...texts, content: JSON.stringify(content) },
      publishedAt: atHour(until, 12),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`insert into participation_report_worry (report_id, backing_id, words, answer)
    select ${reportId}::bigint, id, words, answer from backing
    where project_id = ${projectId} and stance = 'worry' and status = 'published'`.execute(tx);
}
