import { arrangementEndsJob } from './features/arrangement/index.ts';
import { worriesJob } from './features/backing/index.ts';
import { challengeLooksJob } from './features/challenges/index.ts';
import { conversationTermsJob } from './features/city-conversations/index.ts';
import { companionReminders, companionsDaily, companionsRelease } from './features/companions/index.ts';
import { evaluationsJob } from './features/evaluation/index.ts';
import { digestJob, fanOutJob } from './features/following/index.ts';
import { gatheringReminders } from './features/gatherings/index.ts';
import { helpEndingJob, helpFollowUpJob } from './features/help/index.ts';
import { mandateTermsJob } from './features/mandates/index.ts';
import { moderationReminder } from './features/moderation/index.ts';
import { retentionJob } from './features/my-page/index.ts';
import { newsletterClockJob, newsletterSendJob } from './features/newsletter/index.ts';
import { measureJob } from './features/programme/index.ts';
import { schemeTermsJob } from './features/schemes/index.ts';
import { promiseReminders } from './features/staff/index.ts';
import { ballotHeadsJob, closeBallotBoxesJob } from './instruments/budget/ballots/closing-job.ts';
import { countBudgetJob, countsDueJob } from './instruments/budget/result/count-job.ts';
import { figuresJob } from './instruments/dialogue/results/figures-job.ts';
import { lateAnswersJob } from './instruments/panel/advice/remind-of-answers.ts';
import { panelDeletionJob } from './instruments/panel/deleting/deletion-job.ts';
import { reservesJob } from './instruments/panel/drawing/choose-reserves-job.ts';
import { solveJob } from './instruments/panel/solve/solve-job.ts';
import { endingTermsJob } from './instruments/panel/term/remind-of-term.ts';
import { countVotesJob } from './instruments/panel/voting/count-votes.ts';
import { instruments } from './instruments/registry.ts';
import { secondRoundJob } from './instruments/value-scan/scoring/remind-of-second-round.ts';
import type { AnyJob } from './platform/jobs/job.ts';

/** All work that is done apart from requests, one line per job; main.ts starts them. */
export const jobs: readonly AnyJob[] = [
  fanOutJob,
  digestJob,
  moderationReminder(instruments),
  retentionJob,
  promiseReminders,
  schemeTermsJob,
  companionsDaily,
  companionsRelease,
  companionReminders,
  challengeLooksJob,
  conversationTermsJob,
  arrangementEndsJob,
  mandateTermsJob,
  worriesJob,
  panelDeletionJob,
  solveJob,
  reservesJob,
  lateAnswersJob,
  endingTermsJob,
  countVotesJob,
  ballotHeadsJob,
  closeBallotBoxesJob,
  countBudgetJob,
  countsDueJob,
  figuresJob,
  secondRoundJob,
  gatheringReminders,
  helpEndingJob,
  helpFollowUpJob,
  evaluationsJob,
  measureJob,
  newsletterClockJob,
  newsletterSendJob,
];
