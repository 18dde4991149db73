import { loadScan, type Scan } from '../instruments/value-scan/scan.ts';
import { writeStart } from '../instruments/value-scan/staff/start-scan.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { readWrittenCode, writtenCode } from '../platform/identity/written-code.ts';
import type { DemoGroup, DemoScan } from './content/value-scans.ts';
import type { DemoTown } from './demo-town.ts';

type Place = { stepId: number; projectId: number };
/** Somebody who scores, by a number; who has no person scored on paper. */
type Scorer = { id: number; number: number; group: DemoGroup; personId: string | null };
// Which of every so many scored on paper.
const onPaper = 5;

/** Fills the value scan of a trajectory with values and with what people said. */
export async function seedValueScan(tx: Tx, town: DemoTown, demo: DemoScan): Promise<void> {
  const { id: stepId, projectId } = await tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.projectId'])
    .where('slug', '=', demo.slug)
    .where('instrument', '=', 'value_scan')
    .executeTakeFirstOrThrow();
  const day = (days: number | null) => (days === null ? null : addDays(town.today, days));
  const at = (days: number) => atHour(addDays(town.today, days), 10);
  const [first] = demo.rounds;
  await tx
    .insertInto('valueScan')
    .values({
      ...{ stepId, thanks: demo.thanks, beforeUntil: day(demo.beforeUntilDay), afterFrom: day(demo.afterFromDay) },
      createdAt: at((first?.fromDay ?? 0) - 7),
      fixedAt: first ? at(first.fromDay) : null,
      publishedAt: demo.publishedDay === null ? null : at(demo.publishedDay),
    })
    .execute();
  await writeStart(tx, stepId);
  const scan = await loadScan(tx, stepId);
  if (!scan) throw new Error('The value scan of the demonstration is not there.');
  const scorers = await participate(tx, town, scan, first?.groups ?? []);
  for (const [index, { fromDay, groups }] of demo.rounds.entries()) {
    const now = scorers.map((one) => ({
      ...one,
      group: groups.find(({ group }) => group === one.group.group) ?? one.group,
    }));
    await score(tx, { stepId, projectId }, scan, { round: index === 0 ? 1 : 2, from: at(fromDay), scorers: now });
  }
  const contributionCount = scorers.length * demo.rounds.length;
  await tx.updateTable('step').set({ contributionCount }).where('id', '=', stepId).execute();
}

async function participate(tx: Tx, town: DemoTown, scan: Scan, groups: readonly DemoGroup[]): Promise<Scorer[]> {
  const all = groups.flatMap((group) => Array.from({ length: group.people }, () => group));
  const rows = all.map((group, number) => ({
    stepId: scan.stepId,
    personId: number % onPaper === 0 ? null : (town.residents[number] ?? null),
    roleId: scan.roles[group.group]?.id ?? 0,
    code: readWrittenCode(writtenCode()),
  }));
  const made = await tx.insertInto('valueScanParticipant').values(rows).returning(['id', 'personId']).execute();
  return made.flatMap(({ id, personId }, number) => {
    const group = all[number];
    return group ? [{ id, number, group, personId }] : [];
  });
}

type RoundOfDemo = { round: 1 | 2; from: Date; scorers: readonly Scorer[] };

async function score(tx: Tx, { stepId, projectId }: Place, scan: Scan, { round, from, scorers }: RoundOfDemo) {
  const momentOf = (number: number) => new Date(from.getTime() + number * 20 * 60_000);
  const made = await tx
    .insertInto('valueScanScore')
    .values(
      scorers.map(({ id, number, personId }) => ({
        ...{ participantId: id, round, submissionKey: crypto.randomUUID(), scoredAt: momentOf(number) },
        channel: personId === null ? ('paper' as const) : ('web' as const),
      })),
    )
    .returning(['id', 'participantId'])
    .execute();
  const scoreOf = new Map(made.map(({ id, participantId }) => [participantId, id]));
  const marks = scorers.flatMap(({ id, number, group }) =>
    scan.values.flatMap(({ statements }, value) =>
      statements.flatMap((statement, place) => {
        // Somebody does not know, now and then.
        if ((number + 2 * value + place) % 17 === 0) return [];
        const mark = markNear(group.marks[value] ?? 3, number + 2 * place + 3 * value + round);
        return [{ scoreId: scoreOf.get(id) ?? 0, statementId: statement.id, mark }];
      }),
    ),
  );
  await tx.insertInto('valueScanMark').values(marks).execute();
  await tx
    .insertInto('act')
    .columns(['kind', 'at', 'personId', 'projectId', 'stepId', 'channel', 'areaId', 'ageBand'])
    .expression((eb) =>
      eb
        .selectFrom('valueScanScore as score')
        .innerJoin('valueScanParticipant as participant', 'participant.id', 'score.participantId')
        .leftJoin('person', 'person.id', 'participant.personId')
        .select((inner) => [
          inner.val<'contribute'>('contribute').as('kind'),
          'score.scoredAt as at',
          'participant.personId',
          inner.val(projectId).as('projectId'),
          'participant.stepId',
          'score.channel',
          'person.areaId',
          'person.ageBand',
        ])
        .where('participant.stepId', '=', stepId)
        .where('score.round', '=', round),
    )
    .execute();
}

/** A mark from 1 to 5 around a mean, another for each number. */
function markNear(mean: number, number: number): number {
  const off = [0, 0.4, -0.5, 0.9, -0.3, 0.2, -1.1, 0.6][number % 8] ?? 0;
  return Math.min(5, Math.max(1, Math.round(mean + off)));
}
