import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Consultation } from '../consultation.ts';
import { type Lacking, lackingIn } from './lacking.ts';
import { loadMemorandumWork } from './load-work.ts';
import { type Memorandum, makeMemorandum, sameMemorandum } from './memorandum.ts';
import { type PersonalFinding, personalFindings } from './personal-findings.ts';
import { digestOf } from './publish-memorandum.ts';
import { loadPublished } from './published.ts';

/** The most characters of why there is another version. */
export const reasonLength = 1000;

/** What an officer looks at before a memorandum is published. */
export type ToPublish = {
  /** Which version it becomes. */
  version: number;
  /** What the officer looks at, so that nothing else is published. */
  seen: string;
  lacking: Lacking[];
  findings: PersonalFinding[];
  /** The last day of a term that runs, 'over', or null where the consultation was not announced. */
  termEnds: string | 'over' | null;
  /** How many authors of views and of remarks hear of it. */
  views: number;
  remarks: number;
  /** Whether it says the same as the newest version. */
  unchanged: boolean;
  preview: Memorandum | null;
};

/** Loads what is there to be published. */
export async function loadToPublish({ db, now }: Pick<Deps, 'db' | 'now'>, of: Consultation): Promise<ToPublish> {
  const work = await loadMemorandumWork(db, of.stepId);
  const [newest] = await loadPublished(db, of.stepId);
  const lacking = lackingIn(work);
  const preview = lacking.length === 0 ? makeMemorandum(of, work) : null;
  const over = of.lastDay !== null && townDay(now()) > of.lastDay;
  return {
    version: (newest?.version ?? 0) + 1,
    seen: digestOf(of, work),
    lacking,
    findings: personalFindings(work),
    termEnds: of.announcedAt === null ? null : over ? 'over' : of.lastDay,
    views: work.views.filter((view) => !view.withdrawn).length,
    remarks: work.remarks.filter(({ responseId }) => responseId === null).length,
    unchanged: newest !== undefined && preview !== null && sameMemorandum(newest.content, preview),
    preview,
  };
}
