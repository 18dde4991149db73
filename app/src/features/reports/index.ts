export { loadPopulation, loadReach, type ReachFigures } from './load-reach.ts';
export type { ReportVersion } from './load-report.ts';
export type { Population } from './reach.ts';
export { reachMessages } from './reach-messages.ts';
export { ReachView } from './reach-view.tsx';
export { reportFigures } from './report-figures.ts';
export { reportRoutes } from './routes.tsx';
export { type Cell, type Suppressed, smallestShown, suppressSmall } from './suppress.ts';
