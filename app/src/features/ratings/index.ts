export { type RatingFigures, type Score, scores } from './rating.ts';
export { RatingBlock } from './rating-block.tsx';
export { type RatingModel, ratingFigures, ratingModel, ratingRemarks } from './rating-figures.ts';
export { type RateError, rateProject } from './rate-project.ts';
export { ratingRoutes } from './routes.tsx';
