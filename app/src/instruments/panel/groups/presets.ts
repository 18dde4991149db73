import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { CategoryInput } from './groups-form.ts';
import { proposeSeats } from './seats.ts';

/** Categories that many panels use. */
export const presetKeys = ['sex', 'age', 'area', 'education'] as const;
export type PresetKey = (typeof presetKeys)[number];

// Rounded shares of people of 16 and older in the Netherlands, to start from: a town fills in its own.
const national: Record<
  Exclude<PresetKey, 'area'>,
  { name: string; question: string; shares: Record<string, number> }
> = {
  sex: { name: 'Geslacht', question: 'Wat bent u?', shares: { vrouw: 50, man: 49.5, anders: 0.5 } },
  age: {
    name: 'Leeftijd',
    question: 'Hoe oud bent u?',
    shares: {
      '16 tot en met 29 jaar': 21,
      '30 tot en met 44 jaar': 23,
      '45 tot en met 64 jaar': 32,
      '65 jaar en ouder': 24,
    },
  },
  education: {
    name: 'Opleiding',
    question: 'Wat is de hoogste opleiding die u afmaakte?',
    shares: { 'basisschool, vmbo of mbo 1': 26, 'havo, vwo of mbo 2, 3 of 4': 37, 'hbo of universiteit': 37 },
  },
};

/** A category to start from, with proposed seats; the areas are those of this town, by their population where known. */
export async function presetCategory(db: Db | Tx, key: PresetKey, size: number): Promise<CategoryInput> {
  const { name, question, shares } = key === 'area' ? await areas(db) : national[key];
  const groups = Object.entries(shares).map(([group, share]) => ({
    id: null,
    name: group,
    population: share,
    ...(share === null ? { min: 0, max: size } : proposeSeats(size, share, 'one')),
  }));
  return { id: null, name, question, groups };
}

async function areas(db: Db | Tx): Promise<{ name: string; question: string; shares: Record<string, number | null> }> {
  const rows = await db
    .selectFrom('area')
    .select(['name', sql<number | null>`round(100.0 * population / sum(population) over (), 2)::float8`.as('share')])
    .where('kind', '=', 'wijk')
    .orderBy('name')
    .execute();
  return {
    name: 'Wijk',
    question: 'In welke wijk woont u?',
    shares: Object.fromEntries(rows.map(({ name, share }) => [name, share])),
  };
}
