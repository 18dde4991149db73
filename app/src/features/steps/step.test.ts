import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, assuranceLevels } from '../../platform/actor.ts';
import { mayAct, mayContribute, openness, type StepRules } from './step.ts';

const visitor: Actor = { kind: 'visitor', visitorId: null };
const person = (assurance: (typeof assuranceLevels)[number]): Actor => ({
  kind: 'person',
  personId: '0190a000-0000-7000-8000-000000000001',
  name: 'Joke',
  email: null,
  roles: [],
  assurance,
  strong: false,
});
const open: StepRules = {
  status: 'published',
  projectStatus: 'published',
  opensAt: new Date('2026-11-01T09:00:00Z'),
  closesAt: new Date('2026-12-01T09:00:00Z'),
  assurance: 'anonymous',
  limitPerPerson: null,
  actsToday: null,
};
const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

describe('whether a step is open', () => {
  test('a published step is open exactly from its opening up to, not including, its closing', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const inside = now >= (open.opensAt as Date) && now < (open.closesAt as Date);
        expect(openness(open, now) === 'open').toBe(inside);
      }),
    );
  });
  test('nobody sees a step of a trajectory that is still a draft', () => {
    fc.assert(
      fc.property(moments, (now) => {
        expect(openness({ ...open, projectStatus: 'draft' }, now)).toBe('draft');
        expect(openness({ ...open, status: 'draft' }, now)).toBe('draft');
      }),
    );
  });
  test('a step without an end stays open', () => {
    expect(openness({ ...open, closesAt: null }, new Date('2099-01-01'))).toBe('open');
  });
});

describe('whether somebody may act', () => {
  const now = new Date('2026-11-15T12:00:00Z');
  test('whoever proved less than the step asks is told what is needed, whoever proved enough may go on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...assuranceLevels), fc.constantFrom(...assuranceLevels), (proven, needed) => {
        const result = mayAct({ ...open, assurance: needed }, 'support', person(proven), now);
        expect(result.ok).toBe(assuranceLevels.indexOf(proven) >= assuranceLevels.indexOf(needed));
        if (!result.ok) expect(result.error).toEqual({ kind: 'assurance-too-low', needed });
      }),
    );
  });
  test('in a phase for choosing nobody can add an idea, but everybody can support one', () => {
    const choosing = { ...open, actsToday: ['support'] as const };
    expect(mayAct(choosing, 'contribute', visitor, now)).toEqual({
      ok: false,
      error: { kind: 'act-not-allowed-now', act: 'contribute' },
    });
    expect(mayAct(choosing, 'support', visitor, now).ok).toBe(true);
  });
  test('the limit is the number of contributions that a person can make, not one less or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(12), (limit, already) => {
        const result = mayContribute({ ...open, limitPerPerson: limit, areaIds: [] }, visitor, already, [], now);
        expect(result.ok).toBe(already < limit);
      }),
    );
  });
  test('a step for one wijk takes contributions about its buurten and about no place, not about another wijk', () => {
    const step = { ...open, areaIds: [20] };
    expect(mayContribute(step, visitor, 0, [201, 20, 1], now).ok).toBe(true);
    expect(mayContribute(step, visitor, 0, [], now).ok).toBe(true);
    expect(mayContribute(step, visitor, 0, [301, 30, 1], now)).toEqual({ ok: false, error: { kind: 'outside-area' } });
  });
});
