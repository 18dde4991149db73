export { ratingMessages } from './messages.ts';
export type { RateError } from './rate-project.ts';
export { figuresOf, type RatingFigures, remarkMaxLength, type Score, scores } from './rating.ts';
export { RatingBlock, RatingOutcome } from './rating-block.tsx';
export { type RatingModel, ratingFigures, ratingModel, ratingRemarks } from './rating-figures.ts';
export { ratingRoutes } from './routes.tsx';
