export type { Method, PointState } from './agenda.ts';
export type { Stage } from './stages.ts';
