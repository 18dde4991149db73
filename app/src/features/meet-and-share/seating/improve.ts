import type { LinearModel, Solver } from '@stadmakers/sortition';

/** A round while it is made: the table of each guest who is there, and who sits at each table. */
export type Seats = { table: Map<number, number>; at: Set<number>[] };

export function seatsOf(table: ReadonlyMap<number, number>, tables: number): Seats {
  const at = Array.from({ length: tables }, () => new Set<number>());
  for (const [guest, place] of table) at[place]?.add(guest);
  return { table: new Map(table), at };
}

/** What it costs that a guest sits among these: how often they met already. */
function costAmong(guest: number, among: ReadonlySet<number>, met: readonly Uint8Array[], without: number): number {
  let cost = 0;
  for (const other of among) if (other !== guest && other !== without) cost += met[guest]?.[other] ?? 0;
  return cost;
}

/** What a whole round costs. */
export function costOf({ table, at }: Seats, met: readonly Uint8Array[]): number {
  let cost = 0;
  for (const [guest, place] of table) cost += costAmong(guest, at[place] ?? new Set(), met, guest);
  return cost / 2;
}

/** Lets two guests of one group change places as long as that brings more new people together. Tables keep their mix. */
export function swapWhileBetter(seats: Seats, groups: readonly number[], met: readonly Uint8Array[]): void {
  const guests = [...seats.table.keys()];
  for (let better = true; better; ) {
    better = false;
    for (const one of guests) {
      for (const other of guests) {
        if (groups[one] !== groups[other] || !swapIfBetter(seats, one, other, met)) continue;
        better = true;
      }
    }
  }
}

function swapIfBetter(seats: Seats, one: number, other: number, met: readonly Uint8Array[]): boolean {
  const [from, to] = [seats.table.get(one) ?? 0, seats.table.get(other) ?? 0];
  const [here, there] = [seats.at[from], seats.at[to]];
  if (from === to || !here || !there) return false;
  const now = costAmong(one, here, met, other) + costAmong(other, there, met, one);
  const then = costAmong(one, there, met, other) + costAmong(other, here, met, one);
  if (then >= now) return false;
  move(seats, one, to);
  move(seats, other, from);
  return true;
}

function move({ table, at }: Seats, guest: number, to: number): void {
  at[table.get(guest) ?? 0]?.delete(guest);
  at[to]?.add(guest);
  table.set(guest, to);
}

/**
 * Takes one guest of a group from each table and gives them all a table at once, in the best way there is: they share no
 * table, so what each costs at each table is a number, and the whole is an assignment that the solver solves exactly.
 * It finds rings of three and more that changing places two by two does not.
 */
export function reassign(
  seats: Seats,
  movers: readonly number[],
  met: readonly Uint8Array[],
  solver: Pick<Solver, 'ilp'>,
): void {
  const places = movers.map((mover) => seats.table.get(mover) ?? 0);
  const cost = movers.flatMap((mover) =>
    places.map((place, index) => costAmong(mover, seats.at[place] ?? new Set(), met, movers[index] ?? mover)),
  );
  const before = movers.reduce((sum, _, index) => sum + (cost[index * movers.length + index] ?? 0), 0);
  if (before === 0) return;
  const best = solver.ilp(assignment(movers.length, cost));
  if (best.status === 'infeasible') throw new Error('Everybody can stay where they are.');
  if (Math.round(best.objective) >= before) return;
  for (const [index, mover] of movers.entries()) {
    const chosen = places.findIndex((_, place) => best.columns[index * movers.length + place] === 1);
    move(seats, mover, places[chosen] ?? 0);
  }
}

/** Each mover one place, each place one mover. */
function assignment(size: number, cost: number[]): LinearModel {
  const ones = new Array<number>(size).fill(1);
  const range = Array.from({ length: size }, (_, index) => index);
  const row = (columns: number[]) => ({ lower: 1, upper: 1, columns, values: ones });
  return {
    ...{ sense: 'minimise' as const, cost },
    lower: new Array<number>(cost.length).fill(0),
    upper: new Array<number>(cost.length).fill(1),
    rows: [
      ...range.map((mover) => row(range.map((place) => mover * size + place))),
      ...range.map((place) => row(range.map((mover) => mover * size + place))),
    ],
  };
}
