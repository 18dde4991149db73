import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, findingOf, levelOf } from './finding.ts';
import { roleGroups } from './role-groups.ts';
import { meanOf, nothing, together, varianceOf, type Worth } from './worth.ts';

const marks = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 5, maxLength: 40 });
const worthOf = (all: readonly number[]): Worth =>
  all
    .map((mark) => ({
      people: 1,
      sum: mark,
      squares: mark * mark,
      bands: [1, 2, 3, 4, 5].map((band) => Number(Math.floor(mark + 0.5) === band)),
    }))
    .reduce<Worth>(together, nothing);

test('groups that are put together say the same as their people would', () => {
  fc.assert(
    fc.property(marks, marks, (one, other) => {
      const [joint, all] = [together(worthOf(one), worthOf(other)), worthOf([...one, ...other])];
      expect(joint.people).toBe(all.people);
      expect(meanOf(joint)).toBeCloseTo(meanOf(all), 9);
      expect(varianceOf(joint)).toBeCloseTo(varianceOf(all), 6);
      expect(joint.bands).toEqual(all.bands);
    }),
  );
});

test('nobody reads in any round what one to four people think, and nobody is left out', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(counts, (people) => {
      const roles = people.map((one, index) => ({ roleId: index + 1, people: one }));
      const { own, joined } = roleGroups(roles);
      const somebody = roles.filter(({ people: all }) => all.some((count) => count > 0)).map(({ roleId }) => roleId);
      expect([...own, ...joined].sort()).toEqual(somebody.sort());
      const large = (ids: readonly number[], round: 0 | 1) =>
        roles.filter(({ roleId }) => ids.includes(roleId)).reduce((sum, { people: all }) => sum + all[round], 0);
      // Fewer than five people scored in all: no figures are shown at all then.
      for (const round of [0, 1] as const) {
        if (own.length > 0) expect([0, ...range(5, 200)]).toContain(large(joined, round));
        for (const id of own) expect([0, ...range(5, 14)]).toContain(large([id], round));
      }
      // Whoever saw the groups of the first round finds nobody by the groups of both.
      const before = roleGroups(roles.map(({ roleId, people: [first] }) => ({ roleId, people: [first] })));
      const moved = joined.filter((id) => before.own.includes(id)).map((id) => large([id], 0));
      expect(before.joined.every((id) => joined.includes(id))).toBe(true);
      expect(moved.every((count) => count === 0 || count >= 5)).toBe(true);
    }),
  );
});

test('two roles are said to differ only where they do, and always the one that sees more first', () => {
  fc.assert(
    fc.property(marks, marks, (one, other) => {
      const roles = [
        { name: 'Omwonende', worth: worthOf(one) },
        { name: 'Ondernemer', worth: worthOf(other) },
      ];
      const finding = findingOf(worthOf([...one, ...other]), roles);
      const by = Math.abs(meanOf(worthOf(one)) - meanOf(worthOf(other)));
      if (by < 0.8) expect(finding.kind).not.toBe('roles-differ');
      if (finding.kind === 'roles-differ') expect(finding.most).toBeGreaterThan(finding.least);
    }),
  );
});

test('what is said of a value fits what people say', () => {
  const of = (name: string, ...all: number[]) => ({ name, worth: worthOf(all) });
  const [high, low] = [of('Omwonende', 4, 5, 4, 5, 4, 4), of('Ondernemer', 2, 1, 2, 2, 3, 2)];
  const all = together(high.worth, low.worth);
  expect(findingOf(all, [low, high])).toMatchObject({ kind: 'roles-differ', more: 'Omwonende', less: 'Ondernemer' });
  expect(findingOf(all, [])).toEqual({ kind: 'divided' });
  expect(findingOf(high.worth, []).kind).toBe('agreed');
  expect(findingOf(worthOf([2, 3, 4, 3, 2, 4, 5, 3, 3, 4]), []).kind).toBe('mixed');
  expect([4.2, 3, 1.4].map(levelOf)).toEqual(['much', 'some', 'little']);
  expect(changeOf({ people: 10, before: 30, after: 36 })).toEqual({
    people: 10,
    before: 3,
    after: 3.6,
    direction: 'up',
  });
  expect(changeOf({ people: 10, before: 30, after: 28 }).direction).toBe('same');
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
