import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayReplace } from './hold-back.ts';
import { type PeopleCounts, type PeopleFigures, peopleFigures, shareOf } from './people-figures.ts';

const areas = ['area:1', 'area:2', 'area:3', 'area:0'];
const ages = ['age:0-17', 'age:18-29', 'age:65+', 'age:'];

// Everybody has one area, one age and is new or not, so that the three lists are of the same people.
const person = fc.record({
  area: fc.constantFrom(...areas),
  age: fc.constantFrom(...ages),
  isNew: fc.boolean(),
  mark: fc.option(fc.integer({ min: 1, max: 5 })),
});
type Person = { area: string; age: string; isNew: boolean; mark: number | null };
const town = fc.array(person, { maxLength: 60 });

function countsOf(people: readonly Person[]): PeopleCounts {
  const count = (keys: readonly string[], of: (one: Person) => string) =>
    keys.map((key) => ({ key, count: people.filter((one) => of(one) === key).length }));
  const marks = people.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  return {
    areas: count(areas, ({ area }) => area),
    ages: count(ages, ({ age }) => age),
    first: people.filter(({ isNew }) => isNew).length,
    again: people.filter(({ isNew }) => !isNew).length,
    marks: { count: marks.length, sum: marks.reduce((sum, mark) => sum + mark, 0) },
  };
}

/** Every number that a reader has: what is shown, what is left, the whole. */
function told(figures: PeopleFigures): Map<string, number> {
  const all = new Map<string, number>();
  for (const name of ['areas', 'ages', 'newcomers'] as const) {
    const { shown, others, total } = figures[name];
    for (const cell of shown) all.set(`${name} ${cell.key}`, cell.count);
    if (others !== null) all.set(`${name} others`, others);
    if (total !== null) all.set(`${name} total`, total);
  }
  if (figures.participants !== null) all.set('participants', figures.participants);
  if (figures.marks) all.set('marks', figures.marks.count);
  return all;
}

test('no figure tells of one to four people, and none can be worked out by taking the shown from the whole', () => {
  fc.assert(
    fc.property(town, (people) => {
      const figures = peopleFigures(countsOf(people));
      for (const count of told(figures).values()) expect(count === 0 || count >= 5).toBe(true);
      for (const list of [figures.areas, figures.ages, figures.newcomers]) {
        const left = (list.total ?? 0) - list.shown.reduce((sum, { count }) => sum + count, 0);
        expect(left === 0 || left >= 5).toBe(true);
      }
    }),
  );
});

test('between two publications of the same year no figure differs by one to four people', () => {
  fc.assert(
    fc.property(town, fc.array(person, { maxLength: 20 }), fc.integer({ min: 0, max: 10 }), (people, joined, left) => {
      const before = peopleFigures(countsOf(people));
      const after = peopleFigures(countsOf([...people.slice(left), ...joined]));
      if (!mayReplace(before, after)) return;
      const [old, now] = [told(before), told(after)];
      for (const [name, count] of now) {
        // What is left over is another group where other groups are shown; that case is judged as a whole by mayReplace.
        if (name.endsWith('others')) continue;
        const was = old.get(name);
        if (was !== undefined) expect(was === count || Math.abs(count - was) >= 5).toBe(true);
      }
    }),
  );
});

test('the same figures may always be published again, and one more participant never is', () => {
  fc.assert(
    fc.property(town, person, (people, one) => {
      const before = peopleFigures(countsOf(people));
      expect(mayReplace(before, before)).toBe(true);
      if (people.length >= 5) expect(mayReplace(before, peopleFigures(countsOf([...people, one])))).toBe(false);
    }),
  );
});

test('a share comes only from groups that are shown', () => {
  fc.assert(
    fc.property(town, (people) => {
      const { ages: list } = peopleFigures(countsOf(people));
      const youth = shareOf(list, 'age:0-17', 'age:');
      if (youth === null) return;
      expect(list.shown.some(({ key }) => key === 'age:0-17')).toBe(true);
      expect(youth.base).toBeGreaterThanOrEqual(5);
    }),
  );
});
