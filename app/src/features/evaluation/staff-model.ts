import type { Deps } from '../../platform/deps.ts';
import { lessonsOfEvaluation } from '../lessons/index.ts';
import type { Instruments } from '../steps/index.ts';
import { loadFigures } from './figures/load-figures.ts';
import type { Evaluation } from './load-evaluation.ts';
import type { StaffModel } from './staff-evaluation-page.tsx';
import { loadVoices } from './voices/load-voices.ts';

const mostRemarks = 60;

/** What the officer sees of an evaluation: the figures as they are now, until they are fixed. */
export async function loadStaffModel(
  { db }: Deps,
  instruments: Instruments,
  evaluation: Evaluation,
): Promise<StaffModel> {
  const { id, stepId, instrument, projectId, reached } = evaluation;
  const step =
    stepId === null || instrument === null ? null : { id: stepId, instrument: instruments.of({ instrument }) };
  const [figures, remarks, voices, lessons] = await Promise.all([
    evaluation.figures ?? (projectId === null ? null : loadFigures(db, { evaluationId: id, projectId, step, reached })),
    db
      .selectFrom('evaluationMark')
      .select('remark')
      .where('evaluationId', '=', id)
      .where('remark', '<>', '')
      .orderBy('givenAt', 'desc')
      .limit(mostRemarks)
      .execute(),
    loadVoices(db, id),
    lessonsOfEvaluation(db, id),
  ]);
  return { evaluation, figures, remarks: remarks.map(({ remark }) => remark), voices, lessons };
}
