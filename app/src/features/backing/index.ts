export { backingPart, backingTeamLink } from './backing-part.tsx';
export { ownBackings } from './own-backings.ts';
export { backingRoutes } from './routes.ts';
