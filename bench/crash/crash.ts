import { setTimeout as pause } from 'node:timers/promises';
import { publishUpdate } from '../../app/src/features/following/publish-update.ts';
import { type IdeasStep, makeIdeas, makeIdeasStep } from '../../app/src/instruments/ideas/testing/ideas-step.ts';
import { type Verification, verifyChain } from '../../app/src/platform/audit/verify.ts';
import { type Db, openDb } from '../../app/src/platform/db/db.ts';
import { openPostbox } from '../../app/src/platform/mail/testing.ts';
import { makePerson } from '../../app/src/testing/sign-in.ts';
import { startApp } from '../app-process.ts';
import { mailStates, missing, twice, wrongCounts } from './check.ts';
import { type Kill, kill, kills } from './kill.ts';
import { type Acknowledged, people, startWriting } from './writers.ts';

/** What twenty kills did, or two. */
export type CrashReport = {
  rounds: { kill: Kill; startMs: number; acknowledged: number }[];
  missing: string[];
  wrongCounts: string[];
  mail: { states: Record<string, number>; arrived: number; twice: string[] };
  audit: Verification;
};
type Options = { dataDir: string; rounds: number; log: (line: string) => void };

const followers = 40;

/** Kills the application again and again while people write and mail goes out, and looks what is left of it. */
export async function crash({ dataDir, rounds, log }: Options): Promise<CrashReport> {
  const postbox = await openPostbox();
  const start = () => startApp(dataDir, { SMTP_URL: postbox.url });
  const said: Acknowledged = { ideas: [], comments: [], supports: [] };
  const done: CrashReport['rounds'] = [];
  let step: (IdeasStep & { ideas: number[] }) | undefined;
  let knownHash: string | undefined;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const app = await start();
      const db = openDb(app.databaseUrl, 2);
      step ??= await makeTown(db);
      const { brokenAt, knownHashFound, lastHash } = await verifyChain(db, knownHash);
      if (brokenAt !== null || knownHashFound === false) throw new Error(`Round ${round}: the audit chain is broken.`);
      knownHash = lastHash;
      const before = count(said);
      const { ended } = startWriting({ address: app.address, ...step }, said);
      await tell(db, step, round);
      // On a slow machine too something is promised before the kill, and mail is under way; each time at another moment.
      for (let turn = 0; turn < 300 && count(said) - before < people; turn += 1) await pause(100);
      await pause(Math.random() * 2_000);
      const what = kills[round % kills.length] as Kill;
      await kill(app, dataDir, what);
      await ended;
      await db.destroy().catch(() => {});
      done.push({ kill: what, startMs: Math.round(app.startMs), acknowledged: count(said) - before });
      log(
        `Round ${round + 1}: ${what} killed; ${count(said) - before} acknowledged; started in ${Math.round(app.startMs)} ms`,
      );
    }
    const app = await start();
    const db = openDb(app.databaseUrl, 2);
    try {
      await quiet(db);
      return {
        rounds: done,
        missing: await missing(db, said),
        wrongCounts: await wrongCounts(db),
        mail: { states: await mailStates(db), arrived: postbox.received.length, twice: twice(postbox) },
        audit: await verifyChain(db, knownHash),
      };
    } finally {
      await db.destroy();
      await app.stop();
    }
  } finally {
    await postbox.close();
  }
}

function count({ ideas, comments, supports }: Acknowledged): number {
  return ideas.length + comments.length + supports.length;
}

/** A step in which visitors may take part, five ideas, and people who want to hear all news at once. */
async function makeTown(db: Db): Promise<IdeasStep & { ideas: number[] }> {
  const step = await makeIdeasStep(db, 'buurttuin', { opensAt: null, closesAt: null });
  const ideas = await makeIdeas(
    db,
    step,
    Array.from({ length: 5 }, (_, n) => ({ title: `Plan ${n}` })),
  );
  for (let n = 0; n < followers; n += 1) {
    const personId = await makePerson(db, { name: `Volger ${n}` });
    const createdAt = new Date(0);
    await db
      .insertInto('follow')
      .values({ personId, projectId: step.projectId, frequency: 'immediately', createdAt })
      .execute();
  }
  return { ...step, ideas };
}

/** News to all followers, by the same command as an officer's; jobs and mail follow from it. */
async function tell(db: Db, { projectId }: IdeasStep, round: number): Promise<void> {
  const news = { projectId, kind: 'news' as const, title: `Nieuws van ronde ${round + 1}`, body: 'De tuin groeit.' };
  await db.transaction().execute((tx) => publishUpdate(tx, 'system', news, new Date()));
}

/** Waits until all jobs are done, all mail has gone and all lines are sealed, at most a minute. */
async function quiet(db: Db): Promise<void> {
  for (let turn = 0; turn < 240; turn += 1) {
    const { queued = 0, sending = 0 } = await mailStates(db);
    const left = await db
      .selectNoFrom((eb) => [
        eb
          .selectFrom('jobRequest')
          .select((inner) => inner.fn.countAll<number>().as('n'))
          .as('jobs'),
        eb
          .selectFrom('auditUnsealed')
          .select((inner) => inner.fn.countAll<number>().as('n'))
          .as('lines'),
        eb
          .selectFrom('update')
          .select((inner) => inner.fn.countAll<number>().as('n'))
          .where('fannedOutAt', 'is', null)
          .as('untold'),
      ])
      .executeTakeFirstOrThrow();
    if (queued + sending + (left.jobs ?? 0) + (left.lines ?? 0) + (left.untold ?? 0) === 0) return;
    await pause(250);
  }
}
