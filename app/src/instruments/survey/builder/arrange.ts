import { sql } from 'kysely';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { conditionsFollow, type Direction, moveQuestion, moveSection } from '../questions/order.ts';
import { questionsOf, type Section } from '../questions/question.ts';
import { changeSurvey } from '../staff/change-survey.ts';

export type ArrangeError = { kind: 'fixed' } | { kind: 'condition-too-late' } | { kind: 'second-place' };

/** What is moved, and which way. */
export type Move = { stepId: number; what: 'question' | 'section'; id: number; direction: Direction };

/** Moves a question or a page one place, as long as there are no answers and every condition still points backwards. */
export function arrange(
  deps: Deps,
  actor: Actor,
  { stepId, what, id, direction }: Move,
): Promise<Result<null, ArrangeError | ChangeError>> {
  return changeSurvey<null, ArrangeError>(deps, actor, stepId, async (tx, { fixedAt, sections }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    const moved = what === 'question' ? moveQuestion(sections, id, direction) : moveSection(sections, id, direction);
    if (!conditionsFollow(moved)) return fail({ kind: 'condition-too-late' });
    if (moved.some(hasTwoMaps)) return fail({ kind: 'second-place' });
    await writeOrder(tx, moved);
    const detail = { what, id };
    await record(tx, { actor, at: deps.now(), act: 'survey.arranged', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

function hasTwoMaps({ questions }: Section): boolean {
  return questions.filter(({ design }) => design.kind === 'place').length > 1;
}

async function writeOrder(tx: Tx, sections: readonly Section[]): Promise<void> {
  const ids = sections.map(({ id }) => id);
  await sql`update survey_section set ordinal = place from unnest(${ids}::bigint[]) with ordinality as one (id, place)
    where survey_section.id = one.id`.execute(tx);
  const questions = questionsOf(sections).map(({ id }) => id);
  const pages = sections.flatMap(({ id, questions: own }) => own.map(() => id));
  await sql`update survey_question set section_id = page, ordinal = place
    from unnest(${questions}::bigint[], ${pages}::bigint[]) with ordinality as one (id, page, place)
    where survey_question.id = one.id`.execute(tx);
}
