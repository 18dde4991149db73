import type { Deps } from '../../../platform/deps.ts';
import { codeInLetter } from './make-pool.ts';

const text = { explanation: 'Breed is fijn voor wie loopt. Smal laat plaats voor bomen.', kind: 'one' as const };
const names = ['Brede stoep', 'Smalle stoep', 'Geen stoep'];

/** A dilemma of each state: counted, open, to count by hand, and one that is still to open. */
export async function addDilemmas({ db, now }: Pick<Deps, 'db' | 'now'>, stepId: number): Promise<void> {
  const days = (number: number) => new Date(now().getTime() + number * 86_400_000);
  const byCode = (from: number, until: number) => ({
    way: 'code' as const,
    opensAt: days(from),
    closesAt: days(until),
  });
  const counted = { countedAt: days(-1), members: 6, voters: 6, blank: 1, minority: 'Denk aan de bomen.' };
  const id = await addDilemma('Hoe breed wordt de stoep?', { ...byCode(-8, -1), ...counted });
  await db
    .insertInto('panelVoteCount')
    .values([3, 2, 0].map((votes, index) => ({ dilemmaId: id, number: index + 1, votes })))
    .execute();
  await addDilemma('Waar komen de fietsen?', { ...byCode(-1, 7), kind: 'many' });
  await addDilemma('Wanneer beginnen wij?', { way: 'hands' });
  await addDilemma('Wie onderhoudt de bomen?', byCode(2, 9));

  async function addDilemma(question: string, more: { way: 'code' | 'hands'; kind?: 'many' }): Promise<number> {
    const added = await db
      .insertInto('panelDilemma')
      .values({ stepId, submissionKey: crypto.randomUUID(), question, createdAt: days(-9), ...text, ...more })
      .returning('id')
      .executeTakeFirstOrThrow();
    const options = names.map((name, index) => ({ dilemmaId: added.id, number: index + 1, name, meaning: 'Zo.' }));
    await db.insertInto('panelOption').values(options).execute();
    return added.id;
  }
}

/** The code in the letter of a member who said to come. */
export async function codeOfMember({ db }: Pick<Deps, 'db'>, stepId: number): Promise<string> {
  const pool = db.selectFrom('panelCandidate').select('id').where('stepId', '=', stepId).orderBy('id');
  const seat = db
    .selectFrom('panelSeat')
    .select('candidateId')
    .where('stepId', '=', stepId)
    .where('state', '=', 'confirmed')
    .orderBy('id', 'desc');
  const { candidateId } = await seat.executeTakeFirstOrThrow();
  return codeInLetter(
    stepId,
    (await pool.execute()).findIndex(({ id }) => id === candidateId),
  );
}
