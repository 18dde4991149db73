import { z } from 'zod';
import type { OwnPart, Whose } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { viewInMemorandum } from '../memorandum/memorandum-path.ts';
import { consultationMessages } from '../messages.ts';
import { ownViewMessages } from './own-view-messages.ts';
import { receiptPath } from './view-path.ts';

const most = 100;

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
        .select('content')
        .whereRef('consultationMemorandum.stepId', '=', 'step.id')
        .orderBy('version', 'desc')
        .limit(1)
        .as('memorandum'),
    )
    .where('consultationView.personId', '=', whose.personId)
    .orderBy('receivedAt', 'desc')
    .limit(most)
    .execute();
  const t = ownViewMessages(locale);
  return views.map(({ number, draftTitle, receivedAt, receipt, withdrawnAt, late, memorandum, ...step }) => {
    const answers = withdrawnAt || memorandum === null ? [] : answersTo(number, memorandum);
    const state = withdrawnAt ? 'withdrawn' : memorandum !== null ? 'answered' : late ? 'late' : 'received';
    return {
      titleBy: 'site',
      title: consultationMessages(locale).view(number),
      about: draftTitle,
      at: receivedAt,
      href: receiptPath(receipt),
      text: t.states[state],
      answers,
      ...(state === 'answered' ? { answerHref: viewInMemorandum(step, number) } : {}),
    };
  });
}

// What a memorandum as it was published says, as far as it is needed here.
const published = z.object({
  subjects: z.array(
    z.object({
      title: z.string(),
      answer: z.string(),
      outcome: z.enum(['adopted', 'partly', 'not_adopted']),
      points: z.array(z.object({ from: z.looseObject({ view: z.number().optional() }) })),
    }),
  ),
});

function answersTo(number: number, memorandum: unknown): OwnPart['answers'] {
  return published
    .parse(memorandum)
    .subjects.filter(({ points }) => points.some(({ from }) => from.view === number))
    .map(({ title, answer, outcome }) => ({ subject: title, answer, outcome }));
}
