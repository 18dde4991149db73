import { sql } from 'kysely';
import type { OwnPart, Whose } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Subject } from '../memorandum/memorandum.ts';
import { viewInMemorandum } from '../memorandum/memorandum-path.ts';
import { consultationMessages } from '../messages.ts';
import { ownViewMessages } from './own-view-messages.ts';
import { receiptPath } from './view-path.ts';

const most = 100;

// Of a memorandum only the subjects that answer this view.
const answering = sql<Subject[]>`jsonb_path_query_array(
  content, '$.subjects[*] ? (@.points[*].from.view == $view)', jsonb_build_object('view', consultation_view.number)
)`;

/** The formal views that this person gave with their account, newest first, with the answers as they were published. */
export async function ownViews({ db }: Pick<Deps, 'db'>, whose: Whose, locale: Locale): Promise<OwnPart[]> {
  // Others may use the same browser: without an account the receipt is the way to a view.
  if (!('personId' in whose)) return [];
  const views = await db
    .selectFrom('consultationView')
    .innerJoin('consultation', 'consultation.stepId', 'consultationView.stepId')
    .innerJoin('step', 'step.id', 'consultationView.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['consultationView.number', 'draftTitle', 'receivedAt', 'receipt', 'withdrawnAt', 'late'])
    .select(['step.id', 'step.settings', 'project.slug as projectSlug'])
    .select((eb) =>
      eb
        .selectFrom('consultationMemorandum')
        .select(answering.as('subjects'))
        .whereRef('consultationMemorandum.stepId', '=', 'step.id')
        .orderBy('version', 'desc')
        .limit(1)
        .as('subjects'),
    )
    .where('consultationView.personId', '=', whose.personId)
    .orderBy('receivedAt', 'desc')
    .limit(most)
    .execute();
  const t = ownViewMessages(locale);
  return views.map(({ number, draftTitle, receivedAt, receipt, withdrawnAt, late, subjects, ...step }) => {
    const answered = withdrawnAt ? [] : (subjects ?? []);
    const state = withdrawnAt ? 'withdrawn' : subjects !== null ? 'answered' : late ? 'late' : 'received';
    return {
      titleBy: 'site',
      title: consultationMessages(locale).view(number),
      about: draftTitle,
      at: receivedAt,
      href: receiptPath(receipt),
      text: t.states[state],
      answers: answered.map(({ title, answer, outcome }) => ({ subject: title, answer, outcome })),
      ...(state === 'answered' ? { answerHref: viewInMemorandum(step, number) } : {}),
    };
  });
}
