import type { Db } from '../../../platform/db/db.ts';
import { type Round, rounds } from '../rounds.ts';
import type { Scan, Value } from '../scan.ts';
import { type Change, changeOf, type Finding, findingOf, type RoleWorth } from './finding.ts';
import {
  type CellOfPeople,
  type CellOfWorth,
  countedOf,
  loadPeople,
  loadTwice,
  loadWorth,
  peopleIn,
  type Twice,
} from './load-worth.ts';
import { leastInRole, leastPeople } from './privacy-thresholds.ts';
import { type RoleGroups, roleGroups } from './role-groups.ts';
import { nothing, together, type Worth } from './worth.ts';

/** What came of one value in one round: what all say, the roles that may be told apart, and what can be said of it. */
export type RoundFigures = { round: Round; all: Worth; roles: RoleWorth[]; finding: Finding };
/** What came of one value: nothing of a round in which too few people scored it. */
export type ValueFigures = { value: Value; rounds: RoundFigures[]; change: Change | null };
/** What came of a value scan. */
export type Figures = {
  scored: Record<Round, number>;
  /** How many of those the figures are of. */
  counted: Record<Round, number>;
  values: ValueFigures[];
};

/** All figures of a value scan; of fewer scores in the round that is `open`, and of no roles in it. */
export async function loadFigures(db: Db, scan: Scan, open: Round | null, others: string): Promise<Figures> {
  const people = await loadPeople(db, scan.stepId);
  const scored = peopleIn(people);
  const counted = open === null ? scored : { ...scored, [open]: countedOf(scored[open]) };
  const shown = rounds.filter((round) => counted[round] >= leastPeople);
  if (shown.length === 0) return { scored, counted, values: [] };
  const until = open === null ? null : { round: open, count: counted[open] };
  const cells = await loadWorth(db, scan.stepId, until);
  const twice = shown.length === 2 && open === null ? await loadTwice(db, scan.stepId) : [];
  const apart = shown.filter((round) => round !== open);
  const groups = groupsOf(scan, people, apart);
  const values = scan.values.map((value): ValueFigures => {
    const own = cells.filter(({ valueId }) => valueId === value.id);
    const figures = shown.flatMap((round): RoundFigures[] => {
      const mine = own.filter((cell) => cell.round === round);
      const all = sumOf(mine);
      if (all.people < leastPeople) return [];
      const roles = apart.includes(round) ? rolesOf(scan, mine, groups, others) : [];
      return [{ round, all, roles, finding: findingOf(all, roles) }];
    });
    return { value, rounds: figures, change: changeIn(value, figures, twice) };
  });
  return { scored, counted, values };
}

function groupsOf({ roles }: Scan, people: readonly CellOfPeople[], shown: readonly Round[]): RoleGroups {
  const of = (roleId: number, round: Round) =>
    people.find((cell) => cell.roleId === roleId && cell.round === round)?.people ?? 0;
  return roleGroups(roles.map(({ id }) => ({ roleId: id, people: shown.map((round) => of(id, round)) })));
}

function sumOf(cells: readonly Worth[]): Worth {
  return cells.reduce<Worth>(together, nothing);
}

/**
 * What each group says of a value, those without anybody left out. Somebody may know nothing of this value: where a group
 * has one to four people who do, none is told apart, for the last follows from the others.
 */
function rolesOf(scan: Scan, cells: readonly CellOfWorth[], { own, joined }: RoleGroups, others: string): RoleWorth[] {
  const of = (ids: readonly number[]) => sumOf(cells.filter(({ roleId }) => ids.includes(roleId)));
  const nameOf = (roleId: number) => scan.roles.find(({ id }) => id === roleId)?.name ?? '';
  const groups = [
    ...own.map((id) => ({ name: nameOf(id), worth: of([id]) })),
    { name: others, worth: of(joined) },
  ].filter(({ worth }) => worth.people > 0);
  const told = groups.length > 1 && groups.every(({ worth }) => worth.people >= leastInRole);
  return told ? groups : [];
}

/** Before against after, where neither who scored twice nor who did not are one to four people. */
function changeIn(value: Value, figures: readonly RoundFigures[], twice: readonly Twice[]): Change | null {
  const both = twice.find(({ valueId }) => valueId === value.id);
  if (!both || both.people < leastPeople || figures.length < 2) return null;
  const rest = figures.map(({ all }) => all.people - both.people);
  return rest.every((people) => people === 0 || people >= leastInRole) ? changeOf(both) : null;
}
