export type { Outcome } from './answer.ts';
export type { AnswerContributionsError } from './answer-contributions.ts';
export { type AnswerFigures, answerFigures } from './answer-figures.ts';
export { AnswerRate, AnswerStrip, type AnswerStripModel, AnswerTeaser } from './answer-strip.tsx';
export { type LatestAnswer, latestAnswers } from './latest-answers.ts';
export { answerMessages } from './messages.ts';
export { outcomeShares } from './outcome-share.ts';
export { percentage } from './percentage.ts';
export { answerRoutes } from './routes.tsx';
