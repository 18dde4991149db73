import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closesRequest, isLive, type ProposalState, type ProposalStep, stepTo } from './proposal-state.ts';

const anyStep = fc.constantFrom<ProposalStep>('accept', 'pass_on', 'hand_over', 'leave', 'finish', 'withdraw');

test('whatever is tried, a proposal is answered once, and what has ended never begins again', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (tried) => {
      let state: ProposalState = 'proposed';
      const taken: ProposalStep[] = [];
      for (const step of tried) {
        const before: ProposalState = state;
        const next = stepTo(state, step);
        if (!next.ok) continue;
        expect(isLive(before)).toBe(true);
        taken.push(step);
        state = next.value;
      }
      expect(taken.filter((step) => step === 'accept' || step === 'pass_on').length).toBeLessThanOrEqual(1);
      expect(taken.length).toBeLessThanOrEqual(2);
      if (taken.some((step) => closesRequest(step))) expect(state).toBe('ended');
      // Nobody hands over or finishes what was never accepted.
      if (taken.includes('hand_over') || taken.includes('finish')) expect(taken[0]).toBe('accept');
    }),
  );
});
