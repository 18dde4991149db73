import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frame, type FrameUnit, type InvitationDesign, unitOpeningOf } from './invitation-frame.ts';
import { commitInvitations, invitationChecksum, sampleInvitations } from './invitations.ts';
import { salt } from './testing/small-draw.ts';
import { myInvitation, verifyInvitations } from './verify-invitations.ts';

const areas = ['Centrum', 'Noord', 'Schalkwijk'];

/** 30 addresses in the centre, 20 in the north and 10 in Schalkwijk. */
const units: FrameUnit[] = Array.from({ length: 60 }, (_, index) => ({
  id: `Straat ${index}`,
  area: areas[index < 30 ? 0 : index < 50 ? 1 : 2] ?? '',
  ...(index % 5 === 0 ? {} : { adults: 1 + (index % 3) }),
}));
const frame: Frame = { kind: 'addresses', units };
const design: InvitationDesign = { count: 12, reserve: 6, weights: { Schalkwijk: 2.5 } };

const anyFrame = fc
  .uniqueArray(
    fc.record({ id: fc.string(), area: fc.constantFrom(...areas), adults: fc.integer({ min: 1, max: 4 }) }),
    {
      minLength: 3,
      maxLength: 40,
      selector: ({ id }) => id,
    },
  )
  .chain((units) =>
    fc.record({
      units: fc.constant(units),
      reordered: fc.shuffledSubarray(units, { minLength: units.length }),
      count: fc.integer({ min: 1, max: units.length - 1 }),
      reserve: fc.integer({ min: 0, max: 1 }),
    }),
  );

test('no address gets two letters, the totals are exact, and the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(anyFrame, fc.nat(), ({ units, reordered, count, reserve }, seed) => {
      const sample = sampleInvitations({ kind: 'addresses', units }, { count, reserve }, `seed ${seed}`, salt);
      const ids = sample.invitations.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(sample.invitations.filter(({ wave }) => wave === 'first')).toHaveLength(count);
      expect(sample.invitations.filter(({ wave }) => wave === 'reserve')).toHaveLength(reserve);
      expect(
        sampleInvitations({ kind: 'addresses', units: reordered }, { count, reserve }, `seed ${seed}`, salt),
      ).toEqual(sample);
    }),
    { numRuns: 60 },
  );
});

test('over many seeds every address is invited as often as its chance says, in its own area', () => {
  const rounds = 1500;
  const times = new Map<string, { first: number; either: number }>();
  const chances = new Map<string, { unit: number; unitInEither: number }>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, wave, chance } of sampleInvitations(frame, design, `drand ${round}`, salt).invitations) {
      const { first, either } = times.get(id) ?? { first: 0, either: 0 };
      times.set(id, { first: first + (wave === 'first' ? 1 : 0), either: either + 1 });
      chances.set(id, chance);
    }
  }
  expect(times.size).toBe(60);
  for (const [id, { first, either }] of times) {
    const { unit = 0, unitInEither = 0 } = chances.get(id) ?? {};
    for (const [own, chance] of [
      [first, unit],
      [either, unitInEither],
    ] as const) {
      expect(Math.abs(own / rounds - chance), id).toBeLessThan(4.5 * Math.sqrt((chance * (1 - chance)) / rounds));
    }
  }
});

test('people of an area with few answers get more letters: its weight counts', () => {
  const { content } = commitInvitations(frame, design, salt);
  // 30, 20 and 10 times 2.5, of 75: 4.8, 3.2 and 4 of twelve, and half of that of six.
  expect(content.strata.map(({ invited }) => invited)).toEqual([5, 3, 4]);
  expect(content.strata.map(({ reserve }) => reserve)).toEqual([2, 2, 2]);
});

test('where one adult of an address is invited, those of a large household each have a smaller chance', () => {
  const { invitations } = sampleInvitations(frame, design, 'seed', salt);
  for (const { id, chance } of invitations) {
    const { adults } = units.find((unit) => unit.id === id) ?? {};
    expect(chance.person).toBe(adults === undefined ? null : chance.unit / adults);
  }
  const persons = sampleInvitations({ ...frame, kind: 'persons' }, design, 'seed', salt);
  for (const { chance } of persons.invitations) expect(chance.person).toBe(chance.unit);
});

test('everybody can check the draw, and each lie is seen', () => {
  const { transcript } = sampleInvitations(frame, design, '  Lotto 3 4 ', salt);
  const failed = (one: unknown) => verifyInvitations(one).checks.flatMap(({ name, passed }) => (passed ? [] : [name]));
  expect(failed(transcript)).toEqual([]);
  expect(JSON.stringify(transcript)).not.toContain('Straat');
  const forged = (cheat: (one: typeof transcript) => void) => {
    const copy = structuredClone(transcript);
    cheat(copy);
    copy.checksum = invitationChecksum(copy);
    return failed(copy);
  };
  expect(failed({ ...transcript, seed: 'Lotto 3 5' })).toEqual(['checksum', 'seed']);
  expect(
    forged((one) => {
      one.seed = 'Lotto  3 4';
    }),
  ).toEqual(['seed']);
  expect(
    forged((one) => {
      one.drawn[0]?.invited.reverse();
    }),
  ).toEqual(['seed']);
  expect(
    forged((one) => {
      one.drawn.reverse();
    }),
  ).toEqual(['seed']);
  expect(
    forged((one) => {
      for (const area of one.commitment.content.strata) area.weight = 1;
    }),
  ).toEqual(['digest', 'numbers', 'seed']);
  expect(
    forged((one) => {
      one.commitment.content.count += 1;
    }),
  ).toEqual(['digest', 'numbers', 'seed']);
  expect(
    forged((one) => {
      one.commitment.content.about.code = '';
    }),
  ).toEqual(['digest']);
  expect(failed({ ...transcript, more: 1 })).toEqual(['form']);
  const huge = structuredClone(transcript);
  for (const area of huge.commitment.content.strata) area.units = Number.MAX_SAFE_INTEGER;
  expect(failed(huge)).toContain('numbers');
});

test('the people of an address see that it was drawn, and nobody can pass for another address', () => {
  const { invitations, transcript } = sampleInvitations(frame, design, 'seed', salt);
  for (const { opening, wave, chance } of invitations) {
    expect(myInvitation(transcript, opening)).toEqual({ kind: 'in-frame', wave, chance });
    expect(unitOpeningOf(frame, salt, opening.id)).toEqual(opening);
    expect(myInvitation(transcript, { ...opening, id: 'Straat 99' })).toEqual({ kind: 'not-in-frame' });
    expect(myInvitation(transcript, { ...opening, adults: 9 })).toEqual({ kind: 'not-in-frame' });
    for (let size = 1; size < 40; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const found = myInvitation(transcript, { ...opening, proof: { ...opening.proof, index, size } });
        const own = index === opening.proof.index && size === opening.proof.size;
        expect(found.kind).toBe(own ? 'in-frame' : 'not-in-frame');
      }
    }
  }
});

test('who was not drawn can see that the address was in the lot all the same', () => {
  const { invitations, transcript } = sampleInvitations(frame, design, 'seed', salt);
  const drawn = new Set(invitations.map(({ id }) => id));
  const { id = '' } = units.find((unit) => !drawn.has(unit.id)) ?? {};
  expect(myInvitation(transcript, unitOpeningOf(frame, salt, id))).toMatchObject({ kind: 'in-frame', wave: null });
});

test('a frame or a design that cannot be is refused with the reason', () => {
  const draw = (units: FrameUnit[], change: Partial<InvitationDesign>) =>
    sampleInvitations({ kind: 'addresses', units }, { ...design, weights: {}, ...change }, 'seed', salt);
  expect(() => draw([...units, units[3] as FrameUnit], {})).toThrow('Rows 4 and 61 have the same id.');
  expect(() => draw([{ id: 'a', adults: 0 }], {})).toThrow('Row 1 has 0 adults.');
  expect(() => draw(units, { count: 61, reserve: 0 })).toThrow('no room');
  expect(() => draw(units, { count: 50, reserve: 11 })).toThrow('no room');
  expect(() => draw(units, { count: 1.5 })).toThrow('1.5 is no number');
  expect(() => draw(units, { weights: { Zuid: 2 } })).toThrow('no such area');
  expect(() => draw(units, { weights: { Noord: -1 } })).toThrow('The weight -1');
  expect(() => draw(units, { weights: { Noord: 1.0005 } })).toThrow('three decimals');
  expect(() => sampleInvitations(frame, design, ' ', salt)).toThrow('The seed is empty.');
});
