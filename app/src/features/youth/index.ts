export { classesToJudge } from './judging/to-judge.ts';
export { youthRoutes } from './routes.ts';
