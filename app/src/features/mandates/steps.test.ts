import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedBy, holds, isOver, isWritten, mandateSteps, type State, states, stepsFrom, takeStep } from './steps.ts';

const anyStep = fc.constantFrom(...mandateSteps.map(({ step }) => step));
const anyState = fc.constantFrom(...states);

/** The states through which these steps lead from a draft; a step that is not allowed changes nothing. */
function walk(steps: readonly (typeof mandateSteps)[number]['step'][]): { step: string; state: State }[] {
  const taken: { step: string; state: State }[] = [];
  let state: State = 'draft';
  for (const step of steps) {
    const next = takeStep(state, step);
    if (!next.ok) continue;
    state = next.value;
    taken.push({ step, state });
  }
  return taken;
}

test('nobody has control that was not decided on', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const taken = walk(steps);
      const first = taken.findIndex(({ state }) => holds(state));
      if (first >= 0) expect(taken.slice(0, first).map(({ step }) => step)).toContain('decide');
    }),
  );
});

test('what ended, was taken back or was rejected stays so, and everything else goes on', () => {
  fc.assert(
    fc.property(anyState, anyStep, (state, step) => {
      const over = state === 'ended' || state === 'taken_back' || state === 'rejected';
      expect(isOver(state)).toBe(over);
      if (over) expect(takeStep(state, step).ok).toBe(false);
    }),
  );
});

test('from wherever control is held, it can be taken back, and never without a ground and who decided', () => {
  for (const state of states.filter(holds))
    expect(takeStep(state, 'take-back')).toEqual({ ok: true, value: 'taken_back' });
  expect(askedBy('take-back').needs).toEqual(['byWhom', 'note']);
});

test('a change needs a review before it and a decision after it', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      const names = walk(steps).map(({ step }) => step);
      names.forEach((step, index) => {
        if (step === 'change') expect(names.slice(0, index)).toContain('open-review');
        if (step === 'decide-change') expect(names[names.slice(0, index).lastIndexOf('change')]).toBe('change');
      });
    }),
  );
});

test('every step is found from where it starts, and what holds is not written in but for a change', () => {
  for (const { step, from } of mandateSteps)
    for (const state of from) expect(stepsFrom(state).map((one) => one.step)).toContain(step);
  expect(states.filter(isWritten)).toEqual(['draft', 'changing']);
});
