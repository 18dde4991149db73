import { ballotOf } from '../instruments/panel/voting/cast-vote.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { counted, open } from './content/votes.ts';
import type { DemoTown } from './demo-town.ts';

type Written = Pick<typeof open, 'question' | 'explanation' | 'options' | 'opensDay' | 'closesDay'>;

/** Gives every panel of the demonstration in which people sit a vote that was counted and one that is open. */
export async function seedVotes(tx: Tx, town: Pick<DemoTown, 'today'>, secret: string): Promise<void> {
  const drawn = await tx.selectFrom('panel').select('stepId').where('drawnAt', 'is not', null).execute();
  for (const { stepId } of drawn) {
    const seats = await tx
      .selectFrom('panelSeat')
      .select('id')
      .where('stepId', '=', stepId)
      .where('kind', '=', 'member')
      .where('state', '=', 'confirmed')
      .orderBy('ordinal')
      .execute();
    const at = (day: number) => atHour(addDays(town.today, day), 20);
    await addCounted(tx, stepId, seats.length, at);
    const dilemmaId = await addDilemma(tx, stepId, open, at, { kind: 'many' });
    const votes = seats.slice(0, open.chosen.length).map(({ id }, index) => ({
      dilemmaId,
      ballot: ballotOf(secret, dilemmaId, id),
      chosen: open.chosen[index] ?? [],
    }));
    if (votes.length > 0) await tx.insertInto('panelVote').values(votes).execute();
  }
}

async function addCounted(tx: Tx, stepId: number, members: number, at: (day: number) => Date): Promise<void> {
  const { votes, blank, minority } = counted;
  const voters = votes.reduce((sum, each) => sum + each, blank);
  // A panel of fewer members than voted is another one than this was written for.
  if (members < voters) return;
  const figures = { countedAt: at(counted.closesDay), members, voters, blank, minority };
  const dilemmaId = await addDilemma(tx, stepId, counted, at, { kind: 'one', ...figures });
  await tx
    .insertInto('panelVoteCount')
    .values(votes.map((each, index) => ({ dilemmaId, number: index + 1, votes: each })))
    .execute();
}

type Counted = { countedAt: Date; members: number; voters: number; blank: number; minority: string };

async function addDilemma(
  tx: Tx,
  stepId: number,
  { question, explanation, options, opensDay, closesDay }: Written,
  at: (day: number) => Date,
  more: { kind: 'one' | 'many' } & Partial<Counted>,
): Promise<number> {
  const times = { opensAt: at(opensDay), closesAt: at(closesDay), createdAt: at(opensDay) };
  const text = { question, explanation, way: 'code' as const, submissionKey: crypto.randomUUID() };
  const { id } = await tx
    .insertInto('panelDilemma')
    .values({ stepId, ...text, ...times, ...more })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('panelOption')
    .values(options.map((option, index) => ({ dilemmaId: id, number: index + 1, ...option })))
    .execute();
  return id;
}
