import { randomBytes } from 'node:crypto';
import { closeBox } from '../instruments/budget/ballots/close-box.ts';
import { makeCodes } from '../instruments/budget/ballots/codes.ts';
import { canonical, chainOf, leafOf, startOf } from '../instruments/budget/ballots/log.ts';
import { voterKey } from '../instruments/budget/ballots/voter-key.ts';
import { countBudget } from '../instruments/budget/result/count-job.ts';
import { publishResult } from '../instruments/budget/result/publish-result.ts';
import { saveWork } from '../instruments/budget/works/save-work.ts';
import type { Actor } from '../platform/actor.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Db } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { randomFrom } from '../platform/ui/random.ts';
import { noordVoters } from './content/noord-projects.ts';
import { noordWorks } from './content/noord-works.ts';
import type { DemoTown } from './demo-town.ts';

const letters = 640;

/** Puts the ballots of last year in a budget that was fixed, and has them counted and published, each at its time. */
export async function seedVotedBudget(deps: Deps, town: DemoTown, stepId: number): Promise<void> {
  const on = (day: number): Deps => {
    const then = atHour(addDays(town.today, day), 12);
    return { ...deps, now: () => then };
  };
  const manager: Actor = {
    ...{ kind: 'person', personId: town.manager.id, name: town.manager.name, email: null },
    ...{ roles: [{ role: 'process_manager', projectId: null }], assurance: 'email', strong: true },
  };
  await makeCodes(on(-291), manager, { stepId, batch: crypto.randomUUID(), count: letters, areaId: null });
  await putBallots(deps.db, stepId, on(-280).now());
  await closeBox(on(-262), 'system', stepId);
  await countBudget(on(-262), stepId);
  await publishResult(on(-260), manager, stepId);
  const projects = await deps.db
    .selectFrom('budgetProject')
    .select(['id', 'title'])
    .where('stepId', '=', stepId)
    .execute();
  const idOf = new Map<string, number>(projects.map(({ id, title }) => [title, id]));
  for (const { title, day, readyDay, euro, ...more } of noordWorks) {
    const facts = { ...more, expectedOn: addDays(town.today, readyDay), spent: euro * 100 };
    const { told, ...kept } = facts;
    const input = { stepId, projectId: idOf.get(title) ?? 0, facts: kept, told, submissionKey: crypto.randomUUID() };
    await saveWork(on(day), manager, input);
  }
}

// As casting one after the other leaves them, in two statements instead of thousands.
async function putBallots(db: Db, stepId: number, receivedAt: Date): Promise<void> {
  const { secret } = await db
    .selectFrom('budget')
    .select('secret')
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  const codes = await db.selectFrom('ballotCode').select('id').where('stepId', '=', stepId).orderBy('id').execute();
  const projects = await db.selectFrom('budgetProject').select(['id', 'title']).where('stepId', '=', stepId).execute();
  let chain = startOf(stepId);
  const rows = choicesOf(projects).map(({ chosen, channel }, n) => {
    const codeId = codes[n]?.id ?? 0;
    const choices = canonical('approval', { projects: chosen });
    const salt = randomBytes(32);
    const leaf = leafOf(salt, choices);
    chain = chainOf(chain, leaf);
    const key = voterKey(secret ?? Buffer.alloc(0), stepId, { kind: 'code', codeId });
    const ballot = { stepId, key, choices: JSON.stringify(choices), channel, leaf, salt, receivedAt };
    return { ballot, line: { stepId, n, leaf, chain } };
  });
  await db
    .insertInto('ballotLog')
    .values(rows.map(({ line }) => line))
    .execute();
  await db
    .insertInto('ballot')
    .values(rows.map(({ ballot }) => ballot))
    .execute();
}

// The same in every town and at every start, so that what is told of the result holds.
function choicesOf(projects: readonly { id: number; title: string }[]) {
  const below = randomFrom('budget-noord');
  return noordVoters.flatMap(({ people, paper, chose }) => {
    const likes = new Map<string, number>(Object.entries(chose));
    const liked = projects.filter(({ title }) => likes.has(title));
    return Array.from({ length: people }, (_, at) => {
      const own = liked.filter(({ title }) => below(100) < (likes.get(title) ?? 0)).map(({ id }) => id);
      // A ballot has at least one project.
      const chosen = own.length > 0 ? own : liked.slice(0, 1).map(({ id }) => id);
      return { chosen, channel: at < paper ? ('paper' as const) : ('web' as const) };
    });
  });
}
