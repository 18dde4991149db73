import { sql } from 'kysely';
import { addWorkingDays, isWorkingDay } from '../../../platform/calendar/working-days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { type QueuedMail, queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { waitsFor } from '../cases/list-cases.ts';
import { numberText } from '../states/number-text.ts';
import { applicationPath, casePath } from '../states/paths.ts';
import { termMessages } from './messages.ts';

const soonDays = 5;
const teamDays = 3;

/** Every morning: who has to act on an application hears it in time, when it is late, and then the whole team does. */
export const schemeTermsJob = defineJob<Record<string, never>>({
  name: 'scheme-terms',
  schedule: '40 7 * * *',
  run: (deps) => remindOfTerms(deps),
});

/** Queues the mails of today. Each mail's key names application, day and event, so that a second run sends nothing. */
export async function remindOfTerms(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  // On a closed day nobody is there to read it; the working day after it does the same.
  if (!isWorkingDay(today)) return;
  await deps.db.transaction().execute(async (tx) => {
    const mails = [await toOfficers(tx, deps, today), await toAsked(tx, deps, today), await toTell(tx, deps, today)];
    await queueMails(tx, mails.flat(), at);
  });
}

/** A decision that an officer has to take or prepare; `key` tells it from another one about the same application. */
type Waiting = {
  id: number;
  number: string;
  title: string;
  dueOn: string;
  role: 'secretary' | 'decider';
  about: 'decision' | 'objection';
  key: string;
};

async function toOfficers(tx: Tx, deps: Deps, today: string): Promise<QueuedMail[]> {
  const until = addWorkingDays(today, soonDays);
  const waiting = [...(await applicationsDue(tx, until)), ...(await objectionsDue(tx, until))];
  const people = await tx
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['person.id', 'person.name', 'person.email', 'person.locale', 'roleGrant.role'])
    .where('roleGrant.role', 'in', ['secretary', 'decider'])
    .where('person.email', 'is not', null)
    .orderBy('person.id')
    .execute();
  return waiting.flatMap(({ id, number, title, dueOn, role, about, key }) => {
    // First who has to act; when that does not help, the team.
    const late = dueOn < today;
    const team = late && addWorkingDays(dueOn, teamDays) <= today;
    const event = team ? 'team' : late ? 'late' : 'soon';
    return people
      .filter((person) => team || person.role === role)
      .map((person) => {
        const locale = person.locale === 'en' ? 'en' : 'nl';
        const t = termMessages(locale);
        const words = t.turn[about][event];
        const mail: MailText = {
          subject: words.subject(number),
          greet: person.name,
          parts: [paragraph(words.text(title, formatDay(dueOn, locale)))],
          action: { href: casePath(id), label: t.link },
          reason: t.reason,
        };
        return {
          // A term that was suspended ends on another day, which is a new one to remember.
          dedupeKey: `scheme-term:${id}:${dueOn}:${key}:${event}:${person.id}`,
          to: person.email ?? '',
          mail: renderMail(mail, deps.settings, locale),
        };
      });
  });
}

async function applicationsDue(tx: Tx, until: string): Promise<Waiting[]> {
  const rows = await tx
    .selectFrom('application')
    .innerJoin('schemeVersion', 'schemeVersion.id', 'application.versionId')
    .select(['application.id', 'application.state', 'application.title', 'application.dueOn'])
    .select(['application.year', 'application.number'])
    .select(sql<boolean>`jsonb_typeof(rules -> 'council') = 'object'`.as('council'))
    .where('application.state', 'in', [
      'submitted',
      'complete',
      'in_advice',
      'advised',
      'admitted',
      'talking',
      'compared',
    ])
    .where('application.dueOn', '<=', sql<string>`${until}::date`)
    .orderBy('application.id')
    .execute();
  return rows.flatMap(({ id, state, title, dueOn, council, ...row }) => {
    if (dueOn === null) return [];
    const decides = waitsFor(state) === 'decider' || (state === 'complete' && !council);
    const role = decides ? ('decider' as const) : ('secretary' as const);
    return [{ id, title, dueOn, role, number: numberText(row), about: 'decision' as const, key: state }];
  });
}

async function objectionsDue(tx: Tx, until: string): Promise<Waiting[]> {
  const rows = await tx
    .selectFrom('applicationObjection')
    .innerJoin('application', 'application.id', 'applicationObjection.applicationId')
    .select(['application.id', 'application.title', 'application.year', 'application.number'])
    .select('applicationObjection.dueOn')
    .where('applicationObjection.outcome', 'is', null)
    .where('applicationObjection.dueOn', '<=', sql<string>`${until}::date`)
    .orderBy('applicationObjection.id')
    .execute();
  return rows.map(({ id, title, dueOn, ...row }) => ({
    ...{ id, title, dueOn, number: numberText(row) },
    ...{ role: 'decider' as const, about: 'objection' as const, key: 'objection' },
  }));
}

/** Three working days before the last day, who was asked something hears once more. */
async function toAsked(tx: Tx, deps: Deps, today: string): Promise<QueuedMail[]> {
  const rows = await tx
    .selectFrom('application')
    .select(['id', 'title', 'answerDue', 'email', 'applicantName', 'language', 'year', 'number'])
    .where('state', '=', 'incomplete')
    .where('email', '<>', '')
    .where('answerDue', '>=', today)
    .where('answerDue', '<=', sql<string>`${addWorkingDays(today, teamDays)}::date`)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, title, answerDue, email, applicantName, language, ...row }) => {
    if (answerDue === null) return [];
    const t = termMessages(language);
    const mail: MailText = {
      subject: t.subject.answer(numberText(row)),
      greet: applicantName,
      parts: [paragraph(t.answer(title, formatDay(answerDue, language)))],
      action: { href: applicationPath(id), label: t.answerLink },
      reason: t.answerReason,
    };
    return [
      {
        dedupeKey: `scheme-term:${id}:${answerDue}:answer`,
        to: email,
        mail: renderMail(mail, deps.settings, language),
      },
    ];
  });
}

/** After the plan, who got money is asked how it went; once more when the time to tell is over. */
async function toTell(tx: Tx, deps: Deps, today: string): Promise<QueuedMail[]> {
  const weeks = sql<number>`(rules -> 'terms' ->> 'reportWeeks')::int`;
  const rows = await tx
    .selectFrom('application')
    .innerJoin('schemeVersion', 'schemeVersion.id', 'application.versionId')
    .select(['application.id', 'title', 'email', 'applicantName', 'language', 'year', 'number'])
    .select(sql<boolean>`starts_on + ${weeks} * 7 < ${today}::date`.as('late'))
    .where('application.state', '=', 'paid')
    .where('email', '<>', '')
    .where('startsOn', '<', sql<string>`${today}::date`)
    .orderBy('application.id')
    .execute();
  return rows.map(({ id, title, email, applicantName, language, late, ...row }) => {
    const t = termMessages(language);
    const event = late ? 'tellLate' : 'tell';
    const mail: MailText = {
      subject: t.subject[event](numberText(row)),
      greet: applicantName,
      parts: [paragraph(t[event](title))],
      action: { href: applicationPath(id, 'report'), label: t.tellLink },
      reason: t.answerReason,
    };
    return { dedupeKey: `scheme-term:${id}:${event}`, to: email, mail: renderMail(mail, deps.settings, language) };
  });
}
