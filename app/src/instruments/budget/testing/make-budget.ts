import { randomBytes } from 'node:crypto';
import type { Db } from '../../../platform/db/db.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { codeOf, hashOfCode } from '../ballots/ballot-code.ts';
import type { BallotKind } from '../choices.ts';

type Options = {
  slug?: string;
  /** When people can vote; without it from 10 November to 10 December 2026. */
  opensAt?: Date;
  closesAt?: Date;
  ballot?: BallotKind;
  access?: 'person' | 'code';
  assurance?: 'email' | 'post_code' | 'resident';
  reach?: 'all' | 'own-and-other';
  minChoices?: number;
  maxChoices?: number | null;
  areas?: readonly (number | null)[];
  fixed?: boolean;
};

/** A budget of € 60.000 with four projects that is fixed and takes ballots, and who manages it. */
export async function makeBudget(db: Db, options: Options = {}) {
  const { slug = `wijkbudget-${crypto.randomUUID()}` } = options;
  const { opensAt = new Date('2026-11-10T08:00:00Z'), closesAt = new Date('2026-12-10T22:00:00Z') } = options;
  const { id: projectId } = await db
    .insertInto('project')
    .values({
      kind: 'trajectory',
      slug,
      question: 'Wat doen wij met het wijkbudget?',
      status: 'published',
      publishedAt: '2026-10-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: stepId } = await db
    .insertInto('step')
    .values({
      projectId,
      instrument: 'budget',
      title: 'Stem over het wijkbudget',
      intro: 'Kies wat er in uw wijk komt.',
      status: 'published',
      opensAt,
      closesAt,
      assurance: options.assurance ?? 'email',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const createdAt = new Date(opensAt.getTime() - 9 * 24 * 3_600_000);
  const { ballot = 'approval', access = 'person', reach = 'all', minChoices = 1, maxChoices = null } = options;
  await db
    .insertInto('budget')
    .values({ stepId, amount: 6_000_000, ballot, access, reach, minChoices, maxChoices, createdAt })
    .execute();
  const projects: number[] = [];
  for (const [index, [title, cost]] of plans.entries()) {
    const areaId = options.areas?.[index] ?? null;
    const { id } = await db
      .insertInto('budgetProject')
      .values({ stepId, title, cost, body: `Over ${title}.`, status: 'admitted', areaId, createdAt })
      .returning('id')
      .executeTakeFirstOrThrow();
    projects.push(id);
  }
  if (options.fixed !== false)
    await db
      .updateTable('budget')
      .set({ fixedAt: createdAt, secret: randomBytes(32), tieOrder: projects })
      .where('stepId', '=', stepId)
      .execute();
  const officerId = await makePerson(db, { name: 'Fatima', roles: [{ role: 'process_manager', projectId }] });
  const path = `/trajecten/${slug}/budget/${stepId}`;
  const staffPath = `/beheer/trajecten/${slug}/onderdelen/${stepId}/budget`;
  return { slug, projectId, stepId, officerId, projects, path, staffPath };
}
/** What `makeBudget` made. */
export type MadeBudget = Awaited<ReturnType<typeof makeBudget>>;

const plans = [
  ['Bankjes bij de vijver', 1_200_000],
  ['Verlichting in het park', 3_400_000],
  ['Buurtmoestuin', 800_000],
  ['Nieuwe speeltuin', 4_500_000],
] as const;

/** A right to vote by post, with its code. */
export async function makeCode(db: Db, secret: string, stepId: number, areaId: number | null = null) {
  const madeAt = new Date('2026-11-05T10:00:00Z');
  const batch = crypto.randomUUID();
  await db.insertInto('ballotBatch').values({ stepId, batch, madeAt }).execute();
  const { id } = await db
    .insertInto('ballotCode')
    .values({ stepId, areaId, batch, codeHash: crypto.randomUUID(), madeAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  const code = codeOf(secret, id);
  await db
    .updateTable('ballotCode')
    .set({ codeHash: hashOfCode(secret, code) })
    .where('id', '=', id)
    .execute();
  return { id, code };
}
