/** How sure the town is of who somebody is; a step names the lowest level that it accepts. */
export const assuranceLevels = ['anonymous', 'email', 'post_code', 'resident'] as const;
export type Assurance = (typeof assuranceLevels)[number];

/** Whether `proven` is at least as strong as `needed`. */
export function meetsAssurance(proven: Assurance, needed: Assurance): boolean {
  return assuranceLevels.indexOf(proven) >= assuranceLevels.indexOf(needed);
}

/** What somebody may do as staff. A grant without a project holds for the whole town. */
export const roles = [
  'process_manager',
  'desk',
  'moderator',
  'administrator',
  'secretary',
  'decider',
  'finance',
  'companion',
  'programme_team',
] as const;
export type Role = (typeof roles)[number];
/** Those that administrators give. Into the pool of companions an officer comes by its coordinators. */
export const rolesToGive = roles.filter((role) => role !== 'companion');
/** Initiators manage the initiative that is theirs, and are no staff. */
export type RoleGrant = { role: Role | 'initiator'; projectId: number | null };

/** Who acts: a person with an account, or a visitor known only by a random cookie that is set at the first act. */
export type Actor =
  | { kind: 'visitor'; visitorId: string | null }
  | {
      kind: 'person';
      personId: string;
      name: string;
      email: string | null;
      roles: readonly RoleGrant[];
      assurance: Assurance;
      /** True after a second factor or passkey in this session; staff pages ask for it. */
      strong: boolean;
    };

/** The highest assurance that the actor has proven. */
export function assuranceOf(actor: Actor): Assurance {
  return actor.kind === 'person' ? actor.assurance : 'anonymous';
}

/** Whether the actor holds the role, for the whole town or for the given project. */
export function hasRole(actor: Actor, role: Role, projectId?: number): boolean {
  if (actor.kind !== 'person') return false;
  return actor.roles.some(
    (grant) =>
      (grant.role === role || grant.role === 'administrator') &&
      (grant.projectId === null || grant.projectId === projectId),
  );
}

/** Whether the actor was given this very role for the town: for what an administrator may not do by being one. */
export function holdsRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'person' && actor.roles.some((grant) => grant.role === role && grant.projectId === null);
}

/** Whether this residents' initiative is the actor's own. */
export function isInitiator(actor: Actor, projectId: number): boolean {
  if (actor.kind !== 'person') return false;
  return actor.roles.some((grant) => grant.role === 'initiator' && grant.projectId === projectId);
}

/** Whether the actor manages the project: as its process manager, or as an initiator where it is an initiative. */
export function manages(actor: Actor, projectId: number): boolean {
  return hasRole(actor, 'process_manager', projectId) || isInitiator(actor, projectId);
}

/** Whether the actor holds any staff role anywhere; decides whether staff links are shown. */
export function isStaff(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some(({ role }) => role !== 'initiator');
}
