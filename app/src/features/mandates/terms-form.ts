import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../platform/db/db.ts';
import type { FormState } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { type AreaOption, listAreas } from '../areas/index.ts';
import { centsFrom, optionalDay, optionalText, textField, typedFrom } from '../staff/index.ts';
import { bodyKinds, handed, type Terms } from './mandate.ts';
import { staffMandateMessages } from './staff-messages.ts';

export type Choice = { id: number; name: string };
/** What a mandate can belong to. */
export type Choices = { areas: AreaOption[]; projects: Choice[]; steps: Choice[]; schemes: Choice[] };

// Steps in which a body sits, a budget is spent or an agenda is made.
const stepsToLink = ['panel', 'budget', 'agenda'];

/** What can be chosen in the form, on a day of the town: the newest 300 projects and steps, and schemes by their name. */
export async function loadChoices(db: Db, today: string): Promise<Choices> {
  const [areas, projects, steps, schemes] = await Promise.all([
    listAreas(db),
    db
      .selectFrom('project')
      .select(['id', 'question as name'])
      .where('status', '<>', 'draft')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('initiative')
              .select('projectId')
              .whereRef('projectId', '=', 'project.id')
              .where('hiddenAt', 'is not', null),
          ),
        ),
      )
      .orderBy('id', 'desc')
      .limit(300)
      .execute(),
    db
      .selectFrom('step')
      .innerJoin('project', 'project.id', 'step.projectId')
      .select(['step.id', 'step.title', 'project.question'])
      .where('step.instrument', 'in', stepsToLink)
      .where('step.status', '=', 'published')
      .where('project.status', '<>', 'draft')
      .orderBy('step.id', 'desc')
      .limit(300)
      .execute(),
    // Their names alone: features/schemes stands above the steps that a mandate is shown on, so it is not asked.
    db
      .selectFrom('scheme')
      .innerJoin('schemeVersion', 'schemeVersion.schemeId', 'scheme.id')
      .distinctOn('scheme.id')
      .select(['scheme.id', sql<string>`rules ->> 'name'`.as('name')])
      .where('scheme.kind', '=', 'subsidy')
      .where('schemeVersion.fromDay', '<=', today)
      .orderBy('scheme.id')
      .orderBy('schemeVersion.fromDay', 'desc')
      .orderBy('schemeVersion.version', 'desc')
      .execute(),
  ]);
  return {
    areas,
    projects,
    steps: steps.map(({ id, title, question }) => ({ id, name: `${title} (${question})` })),
    schemes,
  };
}

const one = (among: readonly { id: number }[], wrong: string) =>
  z
    .string()
    .default('')
    .transform((typed, context) => {
      if (typed === '') return null;
      const id = Number(typed);
      if (among.some((option) => option.id === id)) return id;
      context.addIssue({ code: 'custom', message: wrong });
      return null;
    });

/** Reads the terms; only the name, what kind and who are needed, the rest may follow before it is proposed. */
export function termsForm(locale: Locale, choices: Choices) {
  const t = staffMandateMessages(locale);
  return z.object({
    title: textField(120, t.titleMissing, t.tooLong),
    hands: z.enum(handed, t.choose),
    what: optionalText(3000, t.tooLong),
    bodyKind: z.enum(bodyKinds, t.choose),
    bodyName: optionalText(160, t.tooLong),
    areaId: one(choices.areas, t.choose),
    projectId: one(choices.projects, t.choose),
    stepId: one(choices.steps, t.choose),
    schemeId: one(choices.schemes, t.choose),
    frame: optionalText(3000, t.tooLong),
    stays: optionalText(3000, t.tooLong),
    watchedBy: optionalText(1000, t.tooLong),
    takeBack: optionalText(2000, t.tooLong),
    startsOn: optionalDay(t.dayWrong),
    endsOn: optionalDay(t.dayWrong),
    reviewOn: optionalDay(t.dayWrong),
    budgetCents: z
      .string()
      .default('')
      .transform((typed, context) => {
        const cents = typed.trim() === '' ? null : centsFrom(typed);
        if (typed.trim() !== '' && !cents) context.addIssue({ code: 'custom', message: t.amountWrong });
        return cents;
      }),
    changeNote: optionalText(2000, t.tooLong),
    submissionKey: z.uuid().optional(),
    seen: z.coerce.number().int().optional(),
  });
}

/** The terms as they stand in the form. */
export function typedTerms(terms: Terms): FormState['values'] {
  const { areaId, projectId, stepId, schemeId, startsOn, endsOn, reviewOn, budgetCents, ...texts } = terms;
  const { title, hands, what, bodyKind, bodyName, frame, stays, watchedBy, takeBack, changeNote } = texts;
  const id = (value: number | null) => String(value ?? '');
  return {
    ...{ title, hands, what, bodyKind, bodyName, frame, stays, watchedBy, takeBack, changeNote },
    ...{ areaId: id(areaId), projectId: id(projectId), stepId: id(stepId), schemeId: id(schemeId) },
    ...{ startsOn: startsOn ?? '', endsOn: endsOn ?? '', reviewOn: reviewOn ?? '' },
    budgetCents: budgetCents === null ? '' : typedFrom(budgetCents),
  };
}
