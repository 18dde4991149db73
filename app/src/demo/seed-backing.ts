import { sql } from 'kysely';
import type { ReportContent } from '../features/backing/index.ts';
import { loadFigures } from '../features/backing/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoInitiative } from './content/initiatives.ts';
import type { DemoTown } from './demo-town.ts';
import type { InitiativeIds } from './seed-initiatives.ts';

/** What the neighbourhood said of an initiative; days are counted from today. */
export type DemoBacking = {
  /** Its initiative. */
  initiative: DemoInitiative;
  /** When the first neighbour said something. */
  from: number;
  supports: number;
  worries: Said[];
  helps: Said[];
  withdrawn: number;
  report: { day: number; reached: string; changed: string; notChanged: string };
};
type Said = { day: number; words: string; answer: string };

/** Puts what neighbours said of an initiative, and the report of that. */
export async function seedBacking(tx: Tx, town: DemoTown, idOf: InitiativeIds, content: DemoBacking): Promise<void> {
  const projectId = idOf(content.initiative.slug);
  const { worries, helps, supports, withdrawn, report } = content;
  const at = (day: number) => atHour(addDays(town.today, day), 19);
  const voices = [
    ...worries.map((one) => ({ ...one, stance: 'worry' as const })),
    ...helps.map((one) => ({ ...one, stance: 'help' as const })),
    ...Array.from({ length: supports }, (_, index) => ({
      ...{ stance: 'support' as const, words: '', answer: '', day: content.from + Math.floor(index / 2) },
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
        areaId: town.areaOf(index % 4 === 3 ? 'WK039206' : content.initiative.area),
        distance: index % 3 === 0 ? ('near' as const) : index % 5 === 4 ? ('far' as const) : ('walk' as const),
        givenAt: at(day),
      })),
    )
    .execute();
  await sql`insert into act (kind, at, person_id, project_id, channel, area_id)
    select case stance when 'worry' then 'comment' else 'support' end, given_at, person_id, project_id, channel, area_id
    from backing where project_id = ${projectId}`.execute(tx);
  for (let index = 0; index < withdrawn; index += 1) {
    const moments = { givenAt: at(content.from + 8), withdrawnAt: at(content.from + 13) };
    await tx
      .insertInto('backing')
      .values({ projectId, stance: 'worry', status: 'withdrawn', ...moments })
      .execute();
  }
  await seedReport(tx, town, projectId, content, report);
}

async function seedReport(
  tx: Tx,
  town: DemoTown,
  projectId: number,
  { initiative: { title, what, place }, from: first }: DemoBacking,
  { day, ...texts }: DemoBacking['report'],
): Promise<void> {
  const [from, until] = [addDays(town.today, first), addDays(town.today, day)];
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
