export { answersFrom, type Side } from './arrangement.ts';
export { arrangementPart } from './initiative-part.tsx';
export { arrangementEndsJob } from './remind-of-end.ts';
export { arrangementRoutes } from './routes.tsx';
