import fc from 'fast-check';
import { expect, test } from 'vitest';
import { haarlem } from '../../../../config/haarlem.ts';
import { addDays } from '../../platform/calendar/days.ts';
import { townDay } from '../../platform/i18n/day.ts';
import {
  calling,
  daysLeft,
  isCalledBy,
  mayJudge,
  mayPlan,
  mayWithdraw,
  opening,
  stageOf,
  toTell,
} from './conversation.ts';

const rules = haarlem.conversations;
const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

test('it is open for the promised number of whole days, over every change of the clock', () => {
  fc.assert(
    fc.property(moments, (now) => {
      const { closesAt } = opening(rules, 'wijk', now);
      const last = new Date(closesAt.getTime() - 1);
      expect(townDay(last)).toBe(addDays(townDay(now), rules.supportDays));
      expect(stageOf({ state: 'open', closesAt }, last)).toBe('open');
      expect(stageOf({ state: 'open', closesAt }, closesAt)).toBe('expired');
    }),
  );
});

test('the number of the area calls it and one fewer does not, and nothing calls it after its time', () => {
  fc.assert(
    fc.property(fc.constantFrom('gemeente', 'gebied', 'wijk', 'buurt', null), fc.nat(400), (about, supporters) => {
      const { needed } = opening(rules, about, new Date());
      expect(isCalledBy(supporters, { stage: 'open', needed })).toBe(
        supporters >= rules.supporters[about ?? 'gemeente'],
      );
      for (const stage of ['waiting', 'expired', 'called', 'planned', 'refused', 'withdrawn'] as const)
        expect(isCalledBy(supporters, { stage, needed })).toBe(false);
    }),
  );
});

test('no stage lets the town refuse what residents called, nor the caller take it back', () => {
  for (const stage of ['called', 'planned'] as const) {
    expect(mayJudge(stage).ok).toBe(false);
    expect(mayWithdraw(stage).ok).toBe(false);
  }
  expect(mayPlan('called').ok).toBe(true);
  expect(mayPlan('open').ok).toBe(false);
});

test('who looks after it hears first, and the team only when it is late', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -60, max: 60 }), (now, later) => {
      const { planBefore } = calling(rules, now);
      const today = addDays(planBefore, later);
      expect(daysLeft(planBefore, today)).toBe(later === 0 ? 0 : -later);
      expect(toTell(planBefore, today)).toBe(later > 0 ? 'team' : later >= -7 ? 'handler' : 'nobody');
    }),
  );
});
