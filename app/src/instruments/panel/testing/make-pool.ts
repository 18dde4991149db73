import { optimise, toUniformLottery } from '@stadmakers/sortition';
import type { Db } from '../../../platform/db/db.ts';
import { secretOfTests } from '../../../testing/secret.ts';
import { codeOf, hashOfCode } from '../answering/invitation-code.ts';
import { loadPanel, type Panel } from '../panel.ts';
import { poolHash } from '../pool-hash.ts';
import { problemOf } from '../problem-of.ts';
import type { StoredLottery } from '../stored-lottery.ts';

export type MadePool = { projectId: number; slug: string; stepId: number; path: string; staff: string };

/** The code in the letter of somebody of the pool, counted from 0. */
export function codeInLetter(stepId: number, index: number): string {
  return codeOf(secretOfTests, stepId * 10_000 + index);
}

const at = new Date('2026-11-20T10:00:00Z');
const groups = { Leeftijd: ['16 tot 40', '40 en ouder'], Kant: ['Noord', 'Zuid'] } as const;

/** `secret` is that of the installation, by which it knows a code. */
type PoolOptions = { size?: number; pool?: number; officers?: readonly string[]; secret?: string };

/** A panel of `size` with a pool, half of each group, in homes of which every fifth has two; its officer is given. */
export async function makePool(
  db: Db,
  slug: string,
  { size = 8, pool = 40, officers = [], secret = secretOfTests }: PoolOptions = {},
): Promise<MadePool> {
  const project = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: `Wat doen we met ${slug}?`, status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId: project.id,
      instrument: 'panel',
      title: `Panel over ${slug}`,
      status: 'published',
      opensAt: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('panel').values({ stepId, size, createdAt: at }).execute();
  for (const personId of officers) await db.insertInto('panelOfficer').values({ stepId, personId }).execute();
  const ids: number[][] = [];
  for (const [ordinal, [name, values]] of Object.entries(groups).entries()) {
    const category = await db
      .insertInto('panelCategory')
      .values({ stepId, ordinal, name, question: `${name}?` })
      .returning('id')
      .executeTakeFirstOrThrow();
    const made = await db
      .insertInto('panelGroup')
      .values(
        values.map((value, index) => ({
          categoryId: category.id,
          ordinal: index,
          name: value,
          population: 50,
          seatsMin: Math.floor(size / 2) - 1,
          seatsMax: Math.ceil(size / 2) + 1,
        })),
      )
      .returning('id')
      .execute();
    ids.push([category.id, ...made.map(({ id }) => id)]);
  }
  await addToPool(db, stepId, { pool, secret }, ids);
  return {
    projectId: project.id,
    slug,
    stepId,
    path: `/trajecten/${slug}/panel/${stepId}`,
    staff: `/beheer/trajecten/${slug}/onderdelen/${stepId}/panel`,
  };
}

async function addToPool(
  db: Db,
  stepId: number,
  { pool, secret }: { pool: number; secret: string },
  ids: readonly number[][],
): Promise<void> {
  for (let index = 0; index < pool; index += 1) {
    const { id: invitationId } = await db
      .insertInto('panelInvitation')
      .values({
        stepId,
        inclusion: 0.01,
        codeHash: hashOfCode(secret, codeInLetter(stepId, index)),
        madeAt: at,
        answeredAt: at,
        answer: 'yes',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const [age = [], side = []] = ids;
    const chosen = { [String(age[0])]: age[1 + (index % 2)], [String(side[0])]: side[1 + (index % 3 === 0 ? 1 : 0)] };
    await db
      .insertInto('panelCandidate')
      .values({
        stepId,
        invitationId,
        groups: JSON.stringify(chosen),
        household: `huis ${Math.floor(index / 1.2)}`,
        createdAt: at,
      })
      .execute();
    await db
      .insertInto('panelIdentity')
      .values({ invitationId, name: `Persoon ${index}`, address: `Verzonnenstraat ${index}` })
      .execute();
  }
}

/** Leaves what the solve job leaves. */
export async function solvePanel(db: Db, stepId: number): Promise<void> {
  const panel = (await loadPanel(db, stepId)) as Panel;
  const problem = await problemOf(db, panel);
  const lottery = await optimise(problem, { kind: 'leximin' });
  const stored: StoredLottery = {
    ...toUniformLottery(lottery),
    probability: Object.fromEntries(lottery.probability),
    certificate: lottery.certificate,
    stats: lottery.stats,
  };
  await db
    .insertInto('panelSolve')
    .values({
      stepId,
      requestedAt: at,
      finishedAt: at,
      inputHash: poolHash(problem, panel.objective),
      lottery: JSON.stringify(stored),
    })
    .execute();
}
