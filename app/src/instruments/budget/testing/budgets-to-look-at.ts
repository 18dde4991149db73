import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { castBallot } from '../ballots/cast-ballot.ts';
import { publishHead } from '../ballots/heads.ts';
import type { Choices } from '../choices.ts';
import { type MadeBudget, makeBudget } from './make-budget.ts';

const day = 24 * 3_600_000;

/**
 * Budgets in every state that has pages of its own: one by letter, one of each other ballot, and one on which fourteen
 * people voted and whose time is over. The first page of that one that somebody opens closes the box.
 */
export async function budgetsToLookAt({ db, now }: Pick<Deps, 'db' | 'now'>) {
  const opensAt = new Date(now().getTime() - 20 * day);
  const closesAt = new Date(now().getTime() + 10 * day);
  const made = (slug: string, options: Parameters<typeof makeBudget>[1] = {}) =>
    makeBudget(db, { slug, opensAt, closesAt, ...options });
  await made('budget-punten', { ballot: 'points', reach: 'own-and-other' });
  await made('budget-volgorde', { ballot: 'ranking', assurance: 'post_code' });
  await made('budget-mandje', { ballot: 'knapsack', maxChoices: 3 });
  const byLetter = await made('budget-per-brief', { access: 'code' });
  const over = await made('budget-geweest');
  await voteOn({ db, now }, over);
  await db
    .updateTable('step')
    .set({ closesAt: new Date(now().getTime() - 60_000) })
    .where('id', '=', over.stepId)
    .execute();
  return { byLetter, over };
}

/** Ten people want the first two projects, four the third alone; the log was published halfway. */
async function voteOn({ db, now }: Pick<Deps, 'db' | 'now'>, { stepId, projects }: MadeBudget): Promise<void> {
  const [a = 0, b = 0, c = 0] = projects;
  for (let voter = 0; voter < 14; voter++) {
    const personId = await makePerson(db, { name: `Kiezer ${voter}` });
    const actor: Actor = {
      kind: 'person',
      personId,
      name: '',
      email: null,
      roles: [],
      assurance: 'email',
      strong: false,
    };
    const choices: Choices = { projects: voter < 10 ? [a, b] : [c] };
    const cast = await castBallot({ db, now }, { stepId, comer: { actor, codeId: null }, choices, channel: 'web' });
    if (!cast.ok) throw new Error(`A ballot to look at was refused: ${cast.error.kind}.`);
    if (voter === 7) await publishHead(db, stepId, now());
  }
}
