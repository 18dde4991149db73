export type { RateError } from './rate-project.ts';
export type { RatingFigures, Score } from './rating.ts';
export { RatingBlock, RatingOutcome } from './rating-block.tsx';
export { type RatingModel, ratingFigures, ratingModel, ratingRemarks } from './rating-figures.ts';
export { ratingRoutes } from './routes.tsx';
