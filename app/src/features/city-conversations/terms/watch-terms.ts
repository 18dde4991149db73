import { isWorkingDay } from '../../../platform/calendar/working-days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { toTell } from '../conversation.ts';
import { conversations } from '../conversation-row.ts';
import { tellCaller, tellTeam } from '../tell.ts';
import { conversationMails } from '../tell-messages.ts';

/** Every morning: whose time to gather support is over, and what the town still has to plan. */
export const conversationTermsJob = defineJob<Record<string, never>>({
  name: 'conversation-terms',
  schedule: '45 7 * * *',
  run: (deps) => watchTerms(deps),
});

/** Queues the mails of today; each is sent once, however often this runs. */
export async function watchTerms(deps: Deps): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    await tellOfExpired(tx, deps);
    // What was due in a weekend is told on the working day after it.
    if (isWorkingDay(townDay(deps.now()))) await tellOfPlanning(tx, deps);
  });
}

async function tellOfExpired(tx: Tx, deps: Deps): Promise<void> {
  const at = deps.now();
  // A town that stood still for a month still tells it; older than that is no news.
  const from = new Date(at.getTime() - 31 * 86_400_000);
  const expired = conversations(tx).where('state', '=', 'open').where('closesAt', '<=', at);
  for (const one of await expired.where('closesAt', '>', from).orderBy('cityConversation.id').execute()) {
    await tellCaller(tx, deps, one, 'expired', (locale) => {
      const t = conversationMails(locale);
      const parts = [paragraph(t.expiredText(one.supporters, one.needed ?? 0))];
      return { subject: t.expired(one.subject), parts };
    });
  }
}

async function tellOfPlanning(tx: Tx, deps: Deps): Promise<void> {
  const called = conversations(tx).where('state', '=', 'called').orderBy('cityConversation.id');
  for (const one of await called.execute()) {
    if (one.planBefore === null) continue;
    const { planBefore } = one;
    const who = toTell(planBefore, townDay(deps.now()));
    if (who === 'nobody') continue;
    const late = who === 'team';
    await tellTeam(
      tx,
      deps,
      one,
      late ? 'late' : 'soon',
      (locale) => {
        const t = conversationMails(locale);
        const day = formatDay(planBefore, locale);
        const text = late ? t.planLateText(day) : t.planSoonText(day);
        return { subject: late ? t.planLate(one.subject) : t.planSoon(one.subject), parts: [paragraph(text)] };
      },
      late ? 'all' : 'handler',
    );
  }
}
