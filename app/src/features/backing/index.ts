export { backingPart, backingTeamLink } from './backing-part.tsx';
export { loadFigures } from './load-figures.ts';
export { ownBackings } from './own-backings.ts';
export type { ReportContent } from './report/report-content.ts';
export { backingRoutes } from './routes.ts';
