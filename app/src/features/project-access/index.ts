export { isOnTeam } from './is-on-team.ts';
export { lockManaged, type ManageError } from './lock-managed.ts';
export { type Addressed, manageHref, projectHref, projectHrefInSql, projectListHref } from './project-href.ts';
