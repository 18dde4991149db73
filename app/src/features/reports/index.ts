export type { ReportVersion } from './load-report.ts';
export { reportRoutes } from './routes.tsx';
