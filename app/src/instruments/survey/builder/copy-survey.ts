import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { questionsOf, type Section } from '../questions/question.ts';
import { loadSurvey, type Survey } from '../questions/survey.ts';
import { changeSurvey } from '../staff/change-survey.ts';
import { copyableSurveys } from './copyable-surveys.ts';

export type CopyError = { kind: 'fixed' } | { kind: 'not-empty' } | { kind: 'source-not-found' };

/**
 * Takes over pages, questions and conditions of another questionnaire into an empty one; not what is said afterwards, for
 * that is a promise of its own. Sent twice it is done once.
 */
export function copySurvey(
  deps: Deps,
  actor: Actor,
  { stepId, from }: { stepId: number; from: number },
): Promise<Result<null, CopyError | ChangeError>> {
  return changeSurvey<null, CopyError>(deps, actor, stepId, async (tx, survey) => {
    if (survey.fixedAt) return fail({ kind: 'fixed' });
    const allowed = await copyableSurveys(tx, actor, stepId);
    const source = allowed.some((one) => one.stepId === from) ? await loadSurvey(tx, from) : undefined;
    if (!source) return fail({ kind: 'source-not-found' });
    if (questionsOf(survey.sections).length > 0)
      return textsOf(survey) === textsOf(source) ? ok(null) : fail({ kind: 'not-empty' });
    await tx.deleteFrom('surveySection').where('stepId', '=', stepId).execute();
    await writeSections(tx, stepId, source.sections);
    const detail = { from };
    await record(tx, { actor, at: deps.now(), act: 'survey.copied', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

function textsOf({ sections }: Survey): string {
  return JSON.stringify(questionsOf(sections).map(({ text, design }) => [text, design]));
}

async function writeSections(tx: Tx, stepId: number, sections: readonly Section[]): Promise<void> {
  // Conditions point backwards, so what they point at has its new id already.
  const newIds = new Map<number, number>();
  for (const { number, title, intro, questions } of sections) {
    const { id: sectionId } = await tx
      .insertInto('surveySection')
      .values({ stepId, ordinal: number, title, intro })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const [index, { id, text, help, required, design, onlyIf }] of questions.entries()) {
      const { kind, ...rest } = design;
      const made = await tx
        .insertInto('surveyQuestion')
        .values({
          ...{ sectionId, ordinal: index + 1, kind, text, help, required, design: JSON.stringify(rest) },
          onlyIfId: onlyIf === null ? null : newIds.get(onlyIf.questionId),
          onlyIfOption: onlyIf === null ? null : onlyIf.option,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      newIds.set(id, made.id);
    }
  }
}
