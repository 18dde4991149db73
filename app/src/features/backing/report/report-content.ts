import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { type Instruments, listSteps, type Step } from '../../steps/index.ts';
import { type BackingFigures, loadFigures } from '../load-figures.ts';

/** What a version of the report tells besides the team's own words, as it was on the day of publishing. */
export type ReportContent = {
  /** The initiative as it was called then, and what it is. */
  title: string;
  what: string;
  place: string;
  /** The days of the first response and of this report, YYYY-MM-DD. */
  from: string | null;
  until: string;
  figures: BackingFigures;
  /** What the initiative ran, and what came of it in sentences of its instrument. */
  steps: { title: string; from: string | null; until: string | null; found: string[] }[];
};

type Subject = { id: number; title: string; what: string; place: string };

/** Gathers it as it is now. */
export async function gatherContent(deps: Deps, instruments: Instruments, subject: Subject): Promise<ReportContent> {
  const { id, title, what, place } = subject;
  const now = deps.now();
  const steps = (await listSteps(deps.db, id, now)).filter(({ status }) => status === 'published');
  return {
    ...{ title, what, place },
    from: await firstDay(deps.db, id, steps),
    until: townDay(now),
    figures: await loadFigures(deps.db, { projectId: id }),
    steps: await Promise.all(
      steps.map(async (step) => ({
        title: step.title,
        from: step.opensAt && townDay(step.opensAt),
        until: step.closesAt && townDay(step.closesAt),
        found: (await instruments.of(step).found?.(deps, step)) ?? [],
      })),
    ),
  };
}

async function firstDay(db: Db, projectId: number, steps: readonly Step[]): Promise<string | null> {
  const { first } = await db
    .selectFrom('backing')
    .select((eb) => eb.fn.min('givenAt').as('first'))
    .where('projectId', '=', projectId)
    .executeTakeFirstOrThrow();
  const days = [first, ...steps.map(({ opensAt }) => opensAt)].flatMap((at) => (at === null ? [] : townDay(at)));
  return days.sort()[0] ?? null;
}
