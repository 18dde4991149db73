export { initiativeHref, teamHref } from './initiative-href.ts';
export type { InitiativePartsOf, InitiativeSection, TeamLink } from './initiative-parts.ts';
export { type Initiative, listTeam, loadInitiative, type Member } from './load-initiative.ts';
export { type LockedInitiative, lockInitiative, lockTeam, type TeamError, teamStatus } from './lock-team.ts';
export { onInitiative, onTeam } from './on-initiative.ts';
export { initiativeRoutes } from './routes.tsx';
export { isOver, type Stage, stages } from './stage.ts';
export { InitiativePart, TeamPage } from './team-page.tsx';
