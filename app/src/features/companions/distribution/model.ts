import type { LinearModel, ModelRow } from '@stadmakers/sortition';
import { type DistributionTask, type Placed, roomOf, strainOf, worthOf } from './problem.ts';

/** A column of the model says whether this officer is proposed for this initiative. */
type Pair = { waiting: number; officer: number; worth: number };

/** The columns of a task: first its pairs, then one for every place that an officer has left. */
export type Columns = { pairs: readonly Pair[]; places: readonly { officer: number; strain: number }[] };

/** Which pairs and places there are. Who passed an initiative on is no pair with it. */
export function columnsOf({ waiting, officers, hoursEach }: DistributionTask): Columns {
  const free = officers.flatMap((officer, index) => {
    const room = Math.min(roomOf(officer, hoursEach), waiting.length);
    return room > 0 ? [{ officer, index, room }] : [];
  });
  return {
    pairs: waiting.flatMap((one, index) =>
      free
        .filter(({ officer }) => !one.not.includes(officer.personId))
        .map(({ officer, index: place }) => ({ waiting: index, officer: place, worth: worthOf(one, officer) })),
    ),
    places: free.flatMap(({ officer, index, room }) =>
      Array.from({ length: room }, (_, more) => ({
        officer: index,
        strain: strainOf(officer, officer.now + more, hoursEach),
      })),
    ),
  };
}

/** The distribution that is worth most. */
export function worthModel({ pairs, places }: Columns): LinearModel {
  const cost = [...pairs.map(({ worth }) => worth), ...places.map(() => 0)];
  return { sense: 'maximise', ...bounds(cost.length), cost, rows: rowsOf({ pairs, places }) };
}

/**
 * Among those that are worth as much, the one that spreads the load best. A later place costs more than an earlier one,
 * so the cheapest are filled first.
 */
export function balanceModel({ pairs, places }: Columns, worth: number): LinearModel {
  const cost = [...pairs.map(() => 0), ...places.map(({ strain }) => strain)];
  const kept = {
    ...{ lower: worth, upper: Number.POSITIVE_INFINITY },
    columns: pairs.map((_, column) => column),
    values: pairs.map((pair) => pair.worth),
  };
  return { sense: 'minimise', ...bounds(cost.length), cost, rows: [...rowsOf({ pairs, places }), kept] };
}

/** The distribution in the columns of a solution. */
export function placedIn(task: DistributionTask, { pairs }: Columns, columns: ArrayLike<number>): Placed[] {
  return pairs.flatMap((pair, column) => {
    const [waiting, officer] = [task.waiting[pair.waiting], task.officers[pair.officer]];
    if (columns[column] !== 1 || !waiting || !officer) return [];
    return [{ requestId: waiting.requestId, personId: officer.personId }];
  });
}

function bounds(columns: number): { lower: number[]; upper: number[] } {
  return { lower: new Array<number>(columns).fill(0), upper: new Array<number>(columns).fill(1) };
}

/** An initiative gets one companion at most; an officer gets as many as places are taken. */
function rowsOf({ pairs, places }: Columns): ModelRow[] {
  const ofInitiative = Map.groupBy(
    pairs.map(({ waiting }, column) => ({ waiting, column })),
    ({ waiting }) => waiting,
  );
  const once = [...ofInitiative.values()].map((own) => ({
    ...{ lower: 0, upper: 1 },
    columns: own.map(({ column }) => column),
    values: own.map(() => 1),
  }));
  const ofOfficer = Map.groupBy(
    [
      ...pairs.map(({ officer }, column) => ({ officer, column, value: 1 })),
      ...places.map(({ officer }, index) => ({ officer, column: pairs.length + index, value: -1 })),
    ],
    ({ officer }) => officer,
  );
  const asManyAsPlaces = [...ofOfficer.values()].map((own) => ({
    ...{ lower: 0, upper: 0 },
    columns: own.map(({ column }) => column),
    values: own.map(({ value }) => value),
  }));
  return [...once, ...asManyAsPlaces];
}
