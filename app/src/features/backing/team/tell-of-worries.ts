import { workingDaysBetween } from '../../../platform/calendar/working-days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { backingPath, teamBackingPath } from '../backing-path.ts';
import { type Telling, tellings, toTell } from './to-tell.ts';
import { worryMailMessages } from './worry-mails.ts';
import { teamReaders, townReaders, type WorryReader } from './worry-readers.ts';

/** Every morning: teams hear of new worries and of late answers, and the town of what stays unanswered. */
export const worriesJob = defineJob<Record<string, never>>({
  name: 'worries',
  schedule: '10 8 * * *',
  run: (deps) => tellOfWorries(deps),
});

type Waiting = { id: number; told: number; day: string };
type About = { projectId: number; slug: string; title: string };

/** Queues the mails of today: one for each initiative and reader, however many worries there are. */
export async function tellOfWorries(deps: Deps): Promise<void> {
  const today = townDay(deps.now());
  await deps.db.transaction().execute(async (tx) => {
    for (const { waiting, ...about } of await listWaiting(tx)) {
      const due = { fresh: [] as number[], late: [] as number[], town: [] as number[] };
      for (const { id, told, day } of waiting) {
        const telling = toTell(told, workingDaysBetween(day, today));
        if (telling) due[telling].push(id);
      }
      for (const telling of ['fresh', 'late', 'town'] as const)
        if (due[telling].length > 0)
          await tx.updateTable('backing').set({ told: tellings[telling] }).where('id', 'in', due[telling]).execute();
      const counts = { fresh: due.fresh.length, late: due.late.length, town: due.town.length };
      await tell(tx, deps, about, counts);
    }
  });
}

/** The unanswered worries on the pages of initiatives that go on, by initiative. */
async function listWaiting(tx: Tx): Promise<(About & { waiting: Waiting[] })[]> {
  const rows = await tx
    .selectFrom('backing')
    .innerJoin('project', 'project.id', 'backing.projectId')
    .select(['backing.id', 'backing.told', 'backing.givenAt', 'project.id as projectId', 'project.slug'])
    .select('project.question as title')
    .where('backing.stance', '=', 'worry')
    .where('backing.status', '=', 'published')
    .where('backing.answer', '=', '')
    .where('project.status', '=', 'published')
    .where('backing.told', '<', tellings.town)
    .orderBy('project.id')
    .orderBy('backing.id')
    .forUpdate('backing')
    .execute();
  const found = new Map<number, About & { waiting: Waiting[] }>();
  for (const { id, told, givenAt, projectId, slug, title } of rows) {
    const about = found.get(projectId) ?? { projectId, slug, title, waiting: [] };
    about.waiting.push({ id, told, day: townDay(givenAt) });
    found.set(projectId, about);
  }
  return [...found.values()];
}

async function tell(tx: Tx, deps: Deps, about: About, counts: Record<Telling, number>): Promise<void> {
  const { projectId, slug, title } = about;
  const at = deps.now();
  const send = async (readers: readonly WorryReader[], as: 'team' | 'town') => {
    const mails = readers.map(({ personId, name, email, language }) => {
      const t = worryMailMessages(language);
      const words =
        as === 'town'
          ? [t.town(counts.town)]
          : [...(counts.fresh > 0 ? [t.fresh(counts.fresh)] : []), ...(counts.late > 0 ? [t.late(counts.late)] : [])];
      const text: MailText = {
        subject: as === 'town' ? t.townSubject(title) : t.teamSubject(title),
        greet: name,
        parts: words.map(paragraph),
        action:
          as === 'town' ? { href: backingPath(slug), label: t.read } : { href: teamBackingPath(slug), label: t.answer },
        reason: as === 'town' ? t.townReason : t.teamReason,
      };
      const dedupeKey = `worries:${projectId}:${as}:${townDay(at)}:${personId}`;
      return { dedupeKey, to: email, mail: renderMail(text, deps.settings, language) };
    });
    await queueMails(tx, mails, at);
  };
  if (counts.fresh + counts.late > 0) await send(await teamReaders(tx, projectId), 'team');
  if (counts.town > 0) await send(await townReaders(tx, projectId), 'town');
}
