import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concernedAreas, itemsFor, reaches } from './reach.ts';

// A town: 1, districts 2 and 3, neighbourhoods 4 and 5 in 2, 6 in 3.
const town = [
  { id: 1, parentId: null },
  { id: 2, parentId: 1 },
  { id: 3, parentId: 1 },
  { id: 4, parentId: 2 },
  { id: 5, parentId: 2 },
  { id: 6, parentId: 3 },
];
const concerned = concernedAreas(town);
const some = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 });
const subject = fc.record({ themeIds: some, areaIds: some });
const nothing = { themeIds: [], areaIds: [] };

test('who chose nothing gets everything, and what is for everybody reaches everybody', () => {
  fc.assert(fc.property(subject, (about) => reaches(about, nothing, concerned)));
  fc.assert(fc.property(subject, (wish) => reaches(nothing, wish, concerned)));
});

test('wishing for more never takes a piece away, unless the wish was for everything', () => {
  fc.assert(
    fc.property(subject, subject, subject, (about, wish, more) => {
      fc.pre(wish.themeIds.length + wish.areaIds.length > 0);
      const wider = { themeIds: [...wish.themeIds, ...more.themeIds], areaIds: [...wish.areaIds, ...more.areaIds] };
      if (reaches(about, wish, concerned)) expect(reaches(about, wider, concerned)).toBe(true);
    }),
  );
});

test('a piece that reaches somebody shares a theme or a place with the wish', () => {
  fc.assert(
    fc.property(subject, subject, (about, wish) => {
      fc.pre(about.themeIds.length + about.areaIds.length > 0 && wish.themeIds.length + wish.areaIds.length > 0);
      const theme = about.themeIds.some((id) => wish.themeIds.includes(id));
      const place = about.areaIds.some((id) => wish.areaIds.some((own) => isWithin(id, own) || isWithin(own, id)));
      expect(reaches(about, wish, concerned)).toBe(theme || place);
    }),
  );
});

test('pieces keep the order of the issue', () => {
  fc.assert(
    fc.property(fc.array(subject, { maxLength: 8 }), subject, (items, wish) => {
      const own = itemsFor(items, wish, concerned);
      expect(own).toEqual(items.filter((item) => own.includes(item)));
    }),
  );
});

test('news of a district reaches its neighbourhoods and not those of another', () => {
  const district = { themeIds: [], areaIds: [2] };
  expect(reaches(district, { themeIds: [], areaIds: [5] }, concerned)).toBe(true);
  expect(reaches(district, { themeIds: [], areaIds: [6] }, concerned)).toBe(false);
  expect(reaches({ themeIds: [], areaIds: [4] }, { themeIds: [], areaIds: [5] }, concerned)).toBe(false);
});

function isWithin(id: number, other: number): boolean {
  for (let at: number | null = id; at !== null; at = town.find((area) => area.id === at)?.parentId ?? null) {
    if (at === other) return true;
  }
  return false;
}
