import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf } from '../../staff/index.ts';
import type { Issue } from '../composing/load-issue.ts';
import { sendingMessages } from './messages.ts';
import { loadProgress } from './progress.ts';
import { ProgressPage } from './progress-page.tsx';

type Shown = { pace?: FormState; refusal?: string | undefined };

/** The page of an issue that is planned, being sent, or done. */
export async function progressPage(
  deps: Deps,
  c: AppContext,
  issue: Issue,
  { pace, refusal }: Shown,
  code: 200 | 409 | 413 | 415 | 422,
): Promise<Response> {
  const notice = code === 200 ? noticeOf(c, sendingMessages(c.get('locale')).done) : undefined;
  const progress = await loadProgress(deps.db, issue.id);
  const state = pace ?? emptyForm({ perSecond: String(issue.perSecond) });
  c.header('cache-control', 'no-store');
  return c.html(
    <ProgressPage frame={frameOf(c, deps, notice)} issue={issue} progress={progress} pace={state} refusal={refusal} />,
    code,
  );
}
