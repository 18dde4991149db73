import { type RawBuilder, sql } from 'kysely';
import { evaluationRules } from './evaluation-retention-rules.ts';

/** What is not kept any longer than needed: what, how long, why, and the statement that carries it out. */
export type RetentionRule = {
  name: string;
  /** As it stands in docs/privacy.md. */
  keeps: string;
  ground: string;
  /** Empties or deletes what is older; the last statement counts the rows. */
  apply: (now: Date) => RawBuilder<unknown>;
};

const day = 86_400_000;
const before = (now: Date, days: number) => new Date(now.getTime() - days * day);

/** Contacts of whom everything lies in trajectories that closed a year ago, and nothing still waits for an answer. */
const finishedContacts = (now: Date) => sql`
  select contact.id from contact
  where contact.created_at < ${before(now, 365)} and contact.person_id is null and contact.name <> ''
    and not exists (
      select from contribution join project on project.id = contribution.project_id
      where contribution.contact_id = contact.id
        and (project.closed_at is null or project.closed_at > ${before(now, 365)}
          or (contribution.answered_at is null and contribution.status = 'published')))
    and not exists (
      select from act join project on project.id = act.project_id where act.contact_id = contact.id
        and (project.closed_at is null or project.closed_at > ${before(now, 365)}))
    and not exists (select from letter where letter.contact_id = contact.id and letter.printed_at is null)`;

/** All rules, in the order in which they are carried out; docs/privacy.md shows the same table (a test compares). */
export const retentionRules: readonly RetentionRule[] = [
  {
    name: 'mail',
    keeps: '90 days after sending',
    ground:
      'Needed to find out why a mail did not arrive; after that only the key that prevents a second copy remains.',
    apply: (now) => sql`update message set to_email = '', subject = '', text = '', html = '', unsubscribe_url = null,
        last_error = null
      where to_email <> '' and (sent_at < ${before(now, 90)}
        or (status in ('failed', 'uncertain') and created_at < ${before(now, 90)}))`,
  },
  {
    name: 'letters',
    keeps: '30 days after printing',
    ground: 'Needed to print a letter again that got lost in the post.',
    apply: (now) => sql`update letter set recipient = '', postal_address = '', body = ''
      where recipient || postal_address || body <> '' and printed_at < ${before(now, 30)}`,
  },
  {
    name: 'idea drafts',
    keeps: '1 day',
    ground: 'What was typed before signing in has to survive the signing in, and no longer.',
    apply: (now) => sql`delete from idea_draft where saved_at < ${before(now, 1)}`,
  },
  {
    name: 'drafts of initiatives',
    keeps: '1 day',
    ground: 'What was typed before signing in has to survive the signing in, and no longer.',
    apply: (now) => sql`delete from initiative_draft where saved_at < ${before(now, 1)}`,
  },
  {
    name: 'invitations to a team',
    keeps: '30 days after inviting',
    ground: 'Time to answer; who answered stands in the team, and who did not is not kept.',
    apply: (now) => sql`delete from initiative_invitation where invited_at < ${before(now, 30)}`,
  },
  {
    name: 'questionnaires that nobody sent',
    keeps: '60 days after the last answer',
    ground: 'Time to go on with the link or the account; what was never sent was not meant for the town.',
    apply: (now) => sql`delete from survey_response where sent_at is null and changed_at < ${before(now, 60)}`,
  },
  {
    name: 'newsletters that nobody confirmed',
    keeps: '7 days after asking',
    ground: 'Time to press the button in the mail; who does not want it is not kept.',
    apply: (now) => sql`delete from newsletter_subscriber where state = 'waiting' and asked_at < ${before(now, 7)}`,
  },
  {
    name: 'newsletters that came back',
    keeps: '180 days after the address was suspended',
    ground: 'Time to notice and to subscribe again; an address that does not work is of no use.',
    apply: (now) =>
      sql`delete from newsletter_subscriber where state = 'suspended' and suspended_at < ${before(now, 180)}`,
  },
  {
    name: 'mails with a link to a subscription',
    keeps: '7 days after sending',
    ground: 'The link opens the choices of its reader, and the town does not need it.',
    apply: (now) => sql`update message set to_email = '', subject = '', text = '', html = '', unsubscribe_url = null,
        last_error = null
      where to_email <> '' and dedupe_key like any (array['newsletter-confirm:%', 'newsletter-known:%'])
        and sent_at < ${before(now, 7)}`,
  },
  {
    name: 'who came to a gathering',
    keeps: '1 year after it ended',
    ground: 'Needed for a certificate and to reach who was there; after that only how many came remains.',
    apply: (now) => sql`update gathering_registration set name = '', email = '' from gathering
      where gathering.id = gathering_id and gathering_registration.name || gathering_registration.email <> ''
        and gathering.ends_at < ${before(now, 365)}`,
  },
  {
    name: 'mails with a link to a registration',
    keeps: '7 days after sending',
    ground: 'The link opens the registration of its reader, and the town does not need it.',
    apply: (now) => sql`update message set to_email = '', subject = '', text = '', html = '', last_error = null
      where to_email <> '' and dedupe_key like 'gathering-%' and sent_at < ${before(now, 7)}`,
  },
  {
    name: 'who got a newsletter',
    keeps: '90 days after it was sent',
    ground: 'Needed to find out why one did not arrive; after that only how many remains.',
    apply: (
      now,
    ) => sql`update newsletter_recipient set subscriber_id = null, last_error = null from newsletter_issue issue
      where issue.id = issue_id and subscriber_id is not null and issue.finished_at < ${before(now, 90)}`,
  },
  {
    name: 'pictures of unfinished forms',
    keeps: '1 day',
    ground: 'A picture that never became part of something serves nobody.',
    apply: (now) => sql`delete from picture where created_at < ${before(now, 1)}
      and not exists (select from contribution where contribution.picture_id = picture.id)
      and not exists (select from initiative_picture where initiative_picture.picture_id = picture.id)
      and not exists (select from class_drawing where class_drawing.picture_id = picture.id)`,
  },
  {
    name: 'answers of children that were not placed',
    keeps: '30 days after the lesson',
    ground: 'Time for the teacher and a moderator to read them; what was put aside or never sent serves nobody.',
    apply: (now) => sql`delete from class_sheet using class_session
      where class_session.id = class_sheet.session_id and class_session.ends_at < ${before(now, 30)}
        and class_sheet.status in ('writing', 'sent', 'rejected', 'refused')`,
  },
  {
    name: 'what a teacher left out of an answer of a child',
    keeps: '30 days after the decision of a moderator',
    ground: 'Time to look again after a question of the school; after that only what was placed remains.',
    apply: (now) => sql`update class_sheet set answers = shortened, shortened = null
      where shortened is not null and status = 'published' and decided_at < ${before(now, 30)}`,
  },
  {
    name: 'drawings of children that were not placed',
    keeps: '30 days after they were sent',
    ground: 'Time for a moderator to look; what was not placed serves nobody.',
    apply: (now) => sql`delete from picture using class_drawing
      where class_drawing.picture_id = picture.id and class_drawing.status <> 'published'
        and class_drawing.added_at < ${before(now, 30)}`,
  },
  {
    name: 'lists that nobody confirmed',
    keeps: '14 days after sending the file',
    ground: 'Time to look and to confirm; after that the file can be sent again.',
    apply: (now) => sql`delete from import_batch where confirmed_at is null and uploaded_at < ${before(now, 14)}`,
  },
  {
    name: 'rows of lists that did not come in',
    keeps: '30 days after confirming',
    ground: 'Time to mend and send them again. The list itself stays, so that the same file never comes in twice.',
    apply: (now) => sql`update import_row set cells = '{}' from import_batch
      where import_batch.id = batch_id and cells <> '{}' and confirmed_at < ${before(now, 30)}`,
  },
  {
    name: 'lists of addresses to invite from',
    keeps: '1 day',
    ground: 'Time to look and to draw; after the draw only who was invited remains.',
    apply: (now) => sql`delete from panel_frame where uploaded_at < ${before(now, 1)}`,
  },
  {
    name: 'mails with a code of an invitation by lot',
    keeps: '7 days after sending',
    ground: 'The code opens the answer of its reader; the letter has it, and the town does not need it.',
    apply: (now) => sql`update message set to_email = '', subject = '', text = '', html = '', last_error = null
      where to_email <> '' and dedupe_key like 'panel-invitation:%' and sent_at < ${before(now, 7)}`,
  },
  {
    name: 'mails with a link to a questionnaire',
    keeps: '7 days after sending',
    ground: 'The link opens the answers of its reader, and the town does not need it.',
    apply: (now) => sql`update message set to_email = '', subject = '', text = '', html = '', last_error = null
      where to_email <> '' and dedupe_key like 'survey-later:%' and sent_at < ${before(now, 7)}`,
  },
  {
    name: 'mails with the receipt of a formal view, or the answer to it',
    keeps: '7 days after sending',
    ground: 'The link opens the view of its reader, and the town does not need it.',
    apply: (now) => sql`update message set to_email = '', subject = '', text = '', html = '', last_error = null
      where to_email <> '' and dedupe_key like any (array['consultation-receipt:%', 'memorandum:%']) and sent_at < ${before(now, 7)}`,
  },
  {
    name: 'who gave a formal view',
    keeps: '1 year after the memorandum, or after the trajectory closed without one',
    ground: 'Needed to send the answer, and as long as somebody may go to court. The view stays under its number.',
    apply: (now) => sql`update consultation_view set name = '', on_behalf_of = '', postal_address = '', email = '',
        interest = '', forgotten_at = ${now}
      where forgotten_at is null and coalesce(
        (select max(published_at) from consultation_memorandum where step_id = consultation_view.step_id),
        (select closed_at from step join project on project.id = step.project_id where step.id = consultation_view.step_id)
      ) < ${before(now, 365)}`,
  },
  {
    name: 'sessions and codes',
    keeps: 'until they end',
    ground: 'What lets nobody in any more proves nothing.',
    apply: (now) => sql`with codes as (delete from verification where expires_at < ${now}),
        attempts as (delete from attempt where at < ${before(now, 7)})
      delete from session where ends_at < ${now}`,
  },
  {
    name: 'letter codes',
    keeps: '30 days after they end',
    ground: 'The proof remains; the request for the code is needed only to limit repetition.',
    apply: (now) => sql`delete from post_code where expires_at < ${before(now, 30)}`,
  },
  {
    name: 'codes in letters with an answer',
    keeps: '30 days after they end',
    ground: 'Who comes too late can be told so; after that the code is of no use to anybody.',
    apply: (now) => sql`delete from claim_code where expires_at < ${before(now, 30)}`,
  },
  {
    name: 'names of authors without an account',
    keeps: '1 year after the trajectory closed, and all answers given',
    ground: 'They can be reached with the answer and with questions about it; then the task is done.',
    apply: (now) => sql`with comments as (
        update comment set author_name = '' where author_name <> '' and contact_id in (${finishedContacts(now)}))
      update contribution set author_name = '' where author_name <> '' and contact_id in (${finishedContacts(now)})`,
  },
  {
    name: 'contacts',
    keeps: '1 year after the trajectory closed, and all answers given',
    ground: 'As above. What they put in stays, as from "een bewoner".',
    apply: (
      now,
    ) => sql`update contact set name = '', email = null, phone = null, postal_address = null, prefers = 'none'
      where id in (${finishedContacts(now)})`,
  },
  {
    name: 'conversations about help',
    keeps: '1 year after the last message',
    ground: 'Time to do it together and to say whether it helped; the figures stay.',
    apply: (now) => sql`update help_message set body = '', sender_name = '' from help_thread
      where help_thread.id = thread_id and body || sender_name <> '' and last_at < ${before(now, 365)}`,
  },
  {
    name: 'offers that ended',
    keeps: '1 year after they ended',
    ground: 'Whoever offered can place it again until then; the figures stay.',
    apply: (now) => sql`update help_notice set title = '', body = '', organisation = '', author_name = ''
      where side = 'offer' and status = 'closed' and title || body <> '' and closed_at < ${before(now, 365)}`,
  },
  {
    name: 'messages between a team and its companion',
    keeps: '1 year after the companion stopped',
    ground: 'A colleague who takes over need not ask again; after that nothing rests on them.',
    apply: (now) => sql`delete from companion_message using companion_request request
      where request.id = request_id and closed_at < ${before(now, 365)}`,
  },
  {
    name: 'days on which a companion was away',
    keeps: '30 days',
    ground: 'They only say to whom nothing is proposed.',
    apply: (now) => sql`delete from companion_absence where ends_on < ${before(now, 30)}::timestamptz::date`,
  },
  {
    name: 'reports by readers',
    keeps: '1 year after the decision',
    ground: 'Needed while a decision can be disputed; the count of reports remains.',
    apply: (now) => sql`update flag set reporter_id = null, visitor_id = null, explanation = ''
      where not automatic and settled_at < ${before(now, 365)}
        and (reporter_id is not null or visitor_id is not null or explanation <> '')`,
  },
  {
    name: 'browsers of visitors: acts',
    keeps: '1 year after the trajectory closed',
    ground: 'The number of a browser shows visitors their own texts and keeps counts honest while a trajectory runs.',
    apply: (now) => sql`update act set visitor_id = null where visitor_id is not null and ${closedLongAgo('act', now)}`,
  },
  {
    name: 'browsers of visitors: texts',
    keeps: '1 year after the trajectory closed',
    ground: 'As above.',
    apply: (now) => sql`with comments as (
        update comment set visitor_id = null from contribution
        where contribution.id = comment.contribution_id and comment.visitor_id is not null
          and ${closedLongAgo('contribution', now)})
      update contribution set visitor_id = null where visitor_id is not null and ${closedLongAgo('contribution', now)}`,
  },
  {
    name: 'browsers of visitors: ratings',
    keeps: '1 year after the trajectory closed',
    ground: 'As above.',
    apply: (now) =>
      sql`update rating set visitor_id = null where visitor_id is not null and ${closedLongAgo('rating', now)}`,
  },
  {
    name: 'browsers of visitors: support for initiatives',
    keeps: '1 year after the trajectory closed',
    ground: 'As above.',
    apply: (now) =>
      sql`update backing set visitor_id = null where visitor_id is not null and ${closedLongAgo('backing', now)}`,
  },
  {
    name: 'offers of help to initiatives',
    keeps: '1 year after the trajectory closed',
    ground: 'People may say in them how to reach them; when an initiative is over the team needs that no more.',
    apply: (now) => sql`update backing set words = '', answer = ''
      where stance = 'help' and words || answer <> '' and ${closedLongAgo('backing', now)}`,
  },
  {
    name: 'browsers of visitors: dialogues',
    keeps: '1 year after the trajectory closed',
    ground: 'As above; answers of a dialogue refer to a number that then leads to nobody.',
    apply: (now) => sql`with statements as (
        update dialogue_statement set visitor_id = null
        where visitor_id is not null and step_id in (${stepsClosedLongAgo(now)}))
      update dialogue_participant set visitor_id = null
      where visitor_id is not null and step_id in (${stepsClosedLongAgo(now)})`,
  },
  {
    name: 'applications that were not sent',
    keeps: '1 year after they were begun',
    ground: 'Time to go on with a plan; what was never sent was not meant for the town.',
    apply: (now) => sql`delete from application where state = 'draft' and created_at < ${before(now, 365)}`,
  },
  {
    name: 'bank accounts of applicants',
    keeps: '90 days after the settlement; 10 weeks after the last step where nothing is paid',
    ground: 'Needed to pay, also what an objection brings, and to ask back what was left.',
    apply: (now) => sql`delete from application_account as account using application
      where application.id = account.application_id
        and (application.settled_at < ${before(now, 90)}
          or application.state in ('refused', 'set_aside', 'withdrawn')
            and not exists (select from application_objection as objection
              where objection.application_id = application.id and objection.outcome is null)
            and not exists (select from application_event as event
              where event.application_id = application.id and event.at >= ${before(now, 70)}))`,
  },
  {
    name: 'names of applicants',
    keeps: '7 years after the application',
    ground: 'The municipality accounts for the money that it gave; after that the plan and the amount are enough.',
    apply: (now) => sql`with files as (
        delete from application_file using application where application.id = application_file.application_id
          and not application_file.public and application.submitted_at < ${before(now, 7 * 365)})
      , objections as (
        update application_objection as objection set grounds = ''
          from application where application.id = objection.application_id and application.submitted_at < ${before(now, 7 * 365)}
            and application.forgotten_at is null)
      , challenges as (
        update challenge set carried_out_by = '', legal_entity = case when organisation_public then legal_entity else '' end
          from application where application.id = challenge.application_id and application.submitted_at < ${before(now, 7 * 365)}
            and application.forgotten_at is null)
      update application set applicant_name = '', organisation = '', email = '', postal_address = '', forgotten_at = ${now}
      where forgotten_at is null and submitted_at < ${before(now, 7 * 365)}`,
  },
  ...evaluationRules,
];

function closedLongAgo(table: 'act' | 'backing' | 'contribution' | 'rating', now: Date): RawBuilder<unknown> {
  return sql`exists (select from project where project.id = ${sql.ref(`${table}.project_id`)}
    and project.closed_at < ${before(now, 365)})`;
}

function stepsClosedLongAgo(now: Date): RawBuilder<unknown> {
  return sql`select step.id from step join project on project.id = step.project_id
    where project.closed_at < ${before(now, 365)}`;
}
