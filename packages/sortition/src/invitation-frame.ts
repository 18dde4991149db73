import { type About, wholeAbout } from './about.ts';
import { allocate, type Part } from './allocation.ts';
import { type Canonical, canonical } from './canonical.ts';
import { type MerkleProof, type MerkleTree, merkleTree } from './merkle.ts';
import { pseudonymOf, secretsFrom } from './opening.ts';
import { byCodePoint } from './problem.ts';
import { taggedHash } from './tagged-hash.ts';

/** An address, or a person, that can be invited; of an address, how many adults live there where that is known. */
export type FrameUnit = { id: string; area?: string; adults?: number };

/** All who can be invited. Of an address one adult is invited, so of persons the adults do not count. */
export type Frame = { kind: 'addresses' | 'persons'; units: readonly FrameUnit[] };

/** How many to invite. */
export type InvitationDesign = {
  count: number;
  /** How many more are drawn for a second wave, to be used when too few answer. */
  reserve?: number;
  /** How many times the chance of others a unit of this area has; 1 where nothing is said, 0 for nobody. */
  weights?: Readonly<Record<string, number>>;
  about?: About;
};

/** An area with its numbers; `root` binds its units in their order. The weight is in thousandths, to be whole. */
export type Stratum = { area: string; units: number; weight: number; invited: number; reserve: number; root: string };

/** What is fixed before invitations are drawn; it names no address and nobody. */
export type FrameContent = {
  format: 'sortition-frame/1';
  about: Required<About>;
  kind: Frame['kind'];
  count: number;
  reserve: number;
  strata: Stratum[];
};

/** The content is published before the draw, its digest as well. */
export type FrameCommitment = { content: FrameContent; digest: string };

/** A unit under its pseudonym. */
export type HiddenUnit = FrameUnit & { key: string; pseudonym: string };

/** What an invited address or person gets, to prove its place in the frame and so whether it was drawn. */
export type UnitOpening = { id: string; key: string; adults: number | null; area: string; proof: MerkleProof };

/** The units of each area in the order of their pseudonyms, which is the order in which they are numbered. */
export type ArrangedFrame = { area: string; units: HiddenUnit[]; tree: MerkleTree }[];

/**
 * Arranges a frame under a secret salt of at least 16 random bytes; the order of its rows changes nothing. Throws
 * `RangeError` for an id that stands in it twice and for a number of adults that is none.
 */
export function arrange({ units }: Frame, salt: Uint8Array): ArrangedFrame {
  const secret = secretsFrom(salt);
  const rows = new Map<string, number>();
  for (const [row, { id, adults }] of units.entries()) {
    const earlier = rows.get(id);
    if (earlier !== undefined) throw new RangeError(`Rows ${earlier + 1} and ${row + 1} have the same id.`);
    if (adults !== undefined && !(Number.isSafeInteger(adults) && adults > 0))
      throw new RangeError(`Row ${row + 1} has ${adults} adults.`);
    rows.set(id, row);
  }
  const hidden = units.map((unit) => {
    const key = secret('unit', unit.id);
    return { ...unit, key, pseudonym: pseudonymOf({ id: unit.id, key }) };
  });
  return [...Map.groupBy(hidden, ({ area = '' }) => area)]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([area, own]) => {
      own.sort((a, b) => byCodePoint(a.pseudonym, b.pseudonym));
      return { area, units: own, tree: merkleTree(own.map(leafOf)) };
    });
}

/** Fixes an arranged frame and a design. Throws `RangeError` where there are fewer units than are asked for. */
export function commitFrame(kind: Frame['kind'], frame: ArrangedFrame, design: InvitationDesign): FrameCommitment {
  const { count, reserve = 0, weights = {} } = design;
  for (const area of Object.keys(weights)) {
    if (!frame.some((one) => one.area === area))
      throw new RangeError(`There is a weight for "${area}", and no such area.`);
  }
  const areas = frame.map(({ area, units, tree }) => ({
    area,
    units: units.length,
    weight: thousandths(Object.hasOwn(weights, area) ? (weights[area] ?? 1) : 1),
    root: tree.root,
  }));
  const numbers = numbersOf(count, reserve, areas);
  const strata = areas.map((area, index) => ({ ...area, ...(numbers[index] ?? { invited: 0, reserve: 0 }) }));
  const content: FrameContent = {
    format: 'sortition-frame/1',
    about: wholeAbout(design.about),
    kind,
    count,
    reserve,
    strata,
  };
  return { content, digest: frameDigest(content) };
}

/** How many of each area: in proportion to its units times its weight, first the invitations and then the reserve. */
export function numbersOf(count: number, reserve: number, areas: readonly Pick<Stratum, 'units' | 'weight'>[]) {
  for (const number of [count, reserve]) {
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} is no number of invitations.`);
  }
  const parts = (taken: readonly number[]): Part[] =>
    areas.map(({ units, weight }, index) => ({
      measure: BigInt(units) * BigInt(weight),
      capacity: units - (taken[index] ?? 0),
    }));
  const first = allocate(count, parts([]));
  const second = allocate(reserve, parts(first));
  return areas.map((_, index) => ({ invited: first[index] ?? 0, reserve: second[index] ?? 0 }));
}

/** The SHA-256 of a frame that is fixed. */
export function frameDigest(content: FrameContent): string {
  return taggedHash('frame', content);
}

/** The text of a unit in the tree of its area. */
export function leafOf({ pseudonym, adults }: { pseudonym: string; adults?: number | null }): string {
  const leaf: Canonical = [pseudonym, adults ?? null];
  return canonical(leaf);
}

/** The opening of the unit at a place of an area. */
export function openingAt({ area, units, tree }: ArrangedFrame[number], place: number): UnitOpening {
  const proof = tree.proofOf(place);
  const { id, key, adults = null } = units[place] as HiddenUnit;
  return { id, key, adults, area, proof };
}

/** The opening of one unit, drawn or not, for whoever asks; throws `RangeError` where it is not in the frame. */
export function unitOpeningOf(frame: Frame, salt: Uint8Array, id: string): UnitOpening {
  for (const area of arrange(frame, salt)) {
    const place = area.units.findIndex((unit) => unit.id === id);
    if (place >= 0) return openingAt(area, place);
  }
  throw new RangeError('This unit is not in the frame.');
}

function thousandths(weight: number): number {
  const whole = Math.round(weight * 1000);
  if (!(weight >= 0 && weight <= 1_000_000) || Math.abs(weight * 1000 - whole) > 1e-6) {
    throw new RangeError(`The weight ${weight} must be at least 0 and have three decimals at most.`);
  }
  return whole;
}
