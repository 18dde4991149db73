export { evaluationsJob } from './due-job.ts';
export { type Again, againAnswers } from './evaluation.ts';
export type { EvaluationFigures } from './figures/evaluation-figures.ts';
export { type Evaluation, listEvaluations, titleOf } from './load-evaluation.ts';
export { openEvaluation } from './open-evaluation.ts';
export { evaluationRoutes } from './routes.tsx';
export { saveEvaluation } from './save-evaluation.ts';
export { evaluatingPart } from './waiting-part.tsx';
