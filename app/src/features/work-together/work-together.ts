import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { clockCounts } from '../agreements/index.ts';
import { listEvaluations } from '../evaluation/index.ts';
import { entriesOf, loadRuns } from '../instrumentarium/index.ts';
import { listExternal, listLessons } from '../lessons/index.ts';
import type { Instruments } from '../steps/index.ts';

const shown = { ways: 4, evaluations: 3, lessons: 4, elsewhere: 2 } as const;

/** What there is to learn and to see now. */
export async function workTogetherModel({ db, now }: Deps, instruments: Instruments) {
  const [runs, evaluations, { lessons }, elsewhere, clock] = await Promise.all([
    loadRuns(db),
    listEvaluations(db, { published: true, limit: shown.evaluations }),
    listLessons(db, { limit: shown.lessons }),
    listExternal(db, shown.elsewhere),
    clockCounts(db, townDay(now())),
  ]);
  const ways = entriesOf(instruments, runs)
    .filter(({ summary }) => summary.runs > 0)
    .toSorted((a, b) => b.summary.runs - a.summary.runs)
    .slice(0, shown.ways);
  return { ways, evaluations, lessons, elsewhere, clock };
}

export type WorkTogetherModel = Awaited<ReturnType<typeof workTogetherModel>>;
