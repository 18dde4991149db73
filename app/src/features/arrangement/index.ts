export { answersFrom, type Side } from './arrangement.ts';
export { arrangementPart } from './initiative-part.tsx';
export { arrangementRoutes } from './routes.tsx';
