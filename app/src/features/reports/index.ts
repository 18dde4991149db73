export { publishedReports, type ReportVersion } from './load-report.ts';
export { publishReport } from './publish-report.ts';
export { reportRoutes } from './routes.tsx';
export { saveReport } from './save-report.ts';
