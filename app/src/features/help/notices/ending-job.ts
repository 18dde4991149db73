import { sql } from 'kysely';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { type Reader, readersOf } from '../contact/speaker.ts';
import { outcomeMessages } from '../outcome/messages.ts';
import { noticeHref } from './load-notice.ts';
import type { Side } from './notice.ts';

/** Every morning: tells whose notice ends within a week, and ends what is past its day. */
export const helpEndingJob = defineJob<Record<string, never>>({
  name: 'help-ending',
  schedule: '45 7 * * *',
  run: async (deps) => {
    await endNotices(deps);
    await warnOwners(deps);
  },
});

type Ending = {
  id: number;
  side: Side;
  title: string;
  untilOn: string;
  ownerId: string | null;
  projectId: number | null;
};

/** Ends what is past its last day; nobody saw it since, for lists and pages look at the day themselves. */
export async function endNotices(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  await deps.db.transaction().execute(async (tx) => {
    const ended = await tx
      .updateTable('helpNotice')
      .set({ status: 'closed', closedAs: 'ended', closedAt: at })
      .where('status', '=', 'published')
      .where('untilOn', '<', today)
      .returning(['id', 'side', 'title', 'untilOn', 'ownerId', 'projectId'])
      .execute();
    for (const notice of ended) {
      await tell(deps, tx, notice, 'ended', at);
      await record(tx, { actor: 'system', at, act: `${notice.side}.ended`, subject: `${notice.side}:${notice.id}` });
    }
  });
}

/** Tells it once for each last day, a week before; or halfway, where it stood for less than two weeks. */
export async function warnOwners(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  await deps.db.transaction().execute(async (tx) => {
    const { rows } = await sql<Ending>`
      update help_notice set warned_until = until_on
      where status = 'published' and until_on >= ${today}::date and warned_until is distinct from until_on
        and until_on - ${today}::date <= least(7, (until_on - placed_at::date) / 2)
      returning id, side, title, until_on, owner_id, project_id`.execute(tx);
    for (const notice of rows) await tell(deps, tx, notice, 'ends', at);
  });
}

async function tell(deps: Deps, tx: Tx, notice: Ending, what: 'ends' | 'ended', at: Date): Promise<void> {
  const { id, side, title, untilOn } = notice;
  const owners = await ownersOf(tx, notice);
  const mails = owners.map(({ personId, name, email, locale }) => {
    const t = outcomeMessages(locale).mail;
    const mail: MailText = {
      subject: what === 'ends' ? t.endsSubject(title) : t.endedSubject(title),
      greet: name,
      parts: [paragraph(what === 'ends' ? t.ends(title, formatDay(untilOn, locale)) : t.ended(title))],
      action: { href: noticeHref(side, id), label: t.extend },
      reason: t.reasonNotice,
    };
    return {
      dedupeKey: `help-${what}:${id}:${untilOn}:${personId}`,
      to: email,
      mail: renderMail(mail, deps.settings, locale),
    };
  });
  await queueMails(tx, mails, at);
}

/** Who hears of a notice: who offers, or everybody who leads the initiative. */
function ownersOf(
  db: Db | Tx,
  { ownerId, projectId }: { ownerId: string | null; projectId: number | null },
): Promise<Reader[]> {
  return projectId === null
    ? readersOf(db, { helperId: ownerId, projectId: null, askerId: null }, 'helper')
    : readersOf(db, { helperId: null, projectId, askerId: null }, 'asker');
}
