import { sql } from 'kysely';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { changeSurvey } from '../staff/change-survey.ts';

export type SectionInput = { title: string; intro: string };
export type SectionError =
  | { kind: 'fixed' }
  | { kind: 'section-not-found' }
  | { kind: 'section-not-empty' }
  | { kind: 'only-section' }
  | { kind: 'too-many-sections' };

const mostSections = 30;

/** Adds a page at the end. The same title once more in a double submit is the same page. */
export function addSection(
  deps: Deps,
  actor: Actor,
  stepId: number,
  title: string,
): Promise<Result<null, SectionError | ChangeError>> {
  return changeSurvey<null, SectionError>(deps, actor, stepId, async (tx, { fixedAt, sections }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    if (sections.at(-1)?.title === title) return ok(null);
    if (sections.length >= mostSections) return fail({ kind: 'too-many-sections' });
    // Pages that went left holes in the numbers.
    const ordinal = sql<number>`(select coalesce(max(ordinal), 0) + 1 from survey_section where step_id = ${stepId})`;
    await tx.insertInto('surveySection').values({ stepId, ordinal, title }).execute();
    await record(tx, { actor, at: deps.now(), act: 'survey.page-added', subject: `step:${stepId}` });
    return ok(null);
  });
}

/** Changes the words of a page, also once there are answers. */
export function saveSection(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
  input: SectionInput,
): Promise<Result<null, SectionError | ChangeError>> {
  return changeSurvey<null, SectionError>(deps, actor, stepId, async (tx, { sections }) => {
    if (!sections.some((section) => section.id === id)) return fail({ kind: 'section-not-found' });
    await tx.updateTable('surveySection').set(input).where('id', '=', id).execute();
    await record(tx, { actor, at: deps.now(), act: 'survey.page-saved', subject: `survey-section:${id}` });
    return ok(null);
  });
}

/** Takes an empty page away. */
export function removeSection(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
): Promise<Result<null, SectionError | ChangeError>> {
  return changeSurvey<null, SectionError>(deps, actor, stepId, async (tx, { fixedAt, sections }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    const section = sections.find((one) => one.id === id);
    if (!section) return fail({ kind: 'section-not-found' });
    if (section.questions.length > 0) return fail({ kind: 'section-not-empty' });
    if (sections.length === 1) return fail({ kind: 'only-section' });
    await tx.deleteFrom('surveySection').where('id', '=', id).execute();
    await record(tx, { actor, at: deps.now(), act: 'survey.page-removed', subject: `survey-section:${id}` });
    return ok(null);
  });
}
