import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accounts, type Balance, ceilingOf, emptyBalance, type Move, move, toCeiling } from '../ledger/money.ts';
import { movesOf, movesOfReturn } from '../ledger/moves-of.ts';
import {
  challengeSteps,
  hasEnded,
  type State,
  type SubsidyStep,
  states,
  stepsFrom,
  subsidySteps,
  takeStep,
} from './steps.ts';

const after = (state: State, to: State | 'same') => (to === 'same' ? state : to);

const names = [...new Set(subsidySteps.map(({ step }) => step))];
type Case = {
  state: State;
  /** Orders for the bank: the first, and what an objection added. */
  waiting: number[];
  paidCents: number;
  reclaimCents: number;
  returnedCents: number;
  objection: 'none' | 'open' | 'over';
};

const untouched = { waiting: [], paidCents: 0, reclaimCents: 0, returnedCents: 0, objection: 'none' } as const;
const grants: readonly SubsidyStep[] = ['grant', 'partly', 'grant-anew', 'partly-anew'];
const answers: readonly SubsidyStep[] = ['uphold', 'take-up', 'grant-anew', 'partly-anew'];

const sum = (amounts: readonly number[]) => amounts.reduce((total, cents) => total + cents, 0);

/** Half of the tries are any step, the others one that leads on from here: who may give up at any moment never gets far. */
function chosen(
  { allowed, choice }: { allowed: boolean; choice: number },
  state: State,
  council: boolean,
): SubsidyStep {
  const from = stepsFrom(subsidySteps, state, { council }).map(({ step }) => step);
  const onward = from.filter((step) => step !== 'withdraw');
  const among = allowed && onward.length > 0 ? onward : names;
  return among[choice % among.length] ?? 'submit';
}

/** What commands look at beside the table: one objection at a time, and nothing is settled while something runs. */
function mayTry({ objection, waiting }: Case, step: SubsidyStep): boolean {
  if (step === 'object') return objection === 'none';
  if (answers.includes(step)) return objection === 'open';
  if (step === 'pay') return waiting.length > 0;
  return step !== 'settle' || (objection !== 'open' && waiting.length === 0);
}

/** The application after a step that is booked; an application that is given up drops what was waiting. */
function stepped(one: Case, step: SubsidyStep, to: State, { cents, spent }: { cents: number; spent: number }): Case {
  const [first = 0, ...rest] = one.waiting;
  const next = { ...one, state: to };
  if (answers.includes(step)) next.objection = 'over';
  if (grants.includes(step)) next.waiting = [...one.waiting, cents];
  if (step === 'object') next.objection = 'open';
  if (step === 'pay') return { ...next, waiting: rest, paidCents: one.paidCents + first };
  if (step === 'withdraw') return { ...next, waiting: [], objection: 'over' };
  if (step === 'settle') next.reclaimCents = Math.max(0, one.paidCents - spent);
  return next;
}

// Somebody tries a step on any of four applications, with any amount: mostly one that the table allows, for by chance alone
// no application would ever get as far as the money. Now and then it is any step, or the ceiling is changed.
const attempts = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        who: fc.nat({ max: 3 }),
        allowed: fc.boolean(),
        choice: fc.nat({ max: 1000 }),
        cents: fc.integer({ min: 1, max: 60_000 }),
        spent: fc.integer({ min: 0, max: 60_000 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        from: fc.nat({ max: 3 }),
        back: fc.integer({ min: 1, max: 60_000 }),
        sameYear: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ ceiling: fc.integer({ min: 0, max: 100_000 }) }) },
  ),
  { minLength: 60, maxLength: 120, size: 'max' },
);

/** Books all moves, or none where one of them does not go. */
function bookAll(balance: Balance, all: readonly Move[]): Balance | undefined {
  let next = balance;
  for (const one of all) {
    const moved = move(next, one);
    if (!moved.ok) return undefined;
    next = moved.value;
  }
  return next;
}

test.each([true, false])(
  'whatever is tried, no ceiling is passed, no step skipped and no cent lost (%s)',
  (council) => {
    const taken = new Set<SubsidyStep>();
    fc.assert(
      fc.property(attempts, (tries) => {
        let fund = bookAll(emptyBalance, [{ kind: 'ceiling', cents: 50_000 }]) ?? emptyBalance;
        const cases: Case[] = Array.from({ length: 4 }, () => ({ state: 'draft', ...untouched, waiting: [] }));
        const entries: Move[] = [{ kind: 'ceiling', cents: 50_000 }];
        for (const attempt of tries) {
          if ('ceiling' in attempt) {
            const change = toCeiling(fund, attempt.ceiling);
            fund = (change && bookAll(fund, [change])) ?? fund;
            if (change) entries.push(change);
          } else if ('back' in attempt) {
            const one = cases[attempt.from] as Case;
            const cents = Math.min(attempt.back, one.reclaimCents - one.returnedCents);
            const booked = movesOfReturn(cents, attempt);
            const after = bookAll(fund, booked);
            expect(after).toBeDefined();
            fund = after ?? fund;
            entries.push(...booked);
            one.returnedCents += cents;
          } else {
            const { who, cents, spent } = attempt;
            const one = cases[who] as Case;
            const before = one.state;
            const step = chosen(attempt, before, council);
            if (!mayTry(one, step)) continue;
            const next = takeStep(subsidySteps, before, step, { council });
            if (!next.ok) {
              expect(stepsFrom(subsidySteps, before, { council }).some((allowed) => allowed.step === step)).toBe(false);
              continue;
            }
            const moved = step === 'pay' ? (one.waiting[0] ?? 0) : step === 'withdraw' ? sum(one.waiting) : cents;
            const booked = movesOf(step, { state: before, grantedCents: moved });
            const after = bookAll(fund, booked);
            if (!after) {
              expect(grants).toContain(step);
              continue;
            }
            fund = after;
            entries.push(...booked);
            cases[who] = stepped(one, step, next.value, { cents, spent });
            taken.add(step);
          }
          for (const account of accounts) if (account !== 'ceiling') expect(fund[account]).toBeGreaterThanOrEqual(0);
          expect(fund.reserved + fund.paid + fund.returned).toBeLessThanOrEqual(ceilingOf(fund));
          expect(accounts.reduce((sum, account) => sum + fund[account], 0)).toBe(0);
          expect(bookAll(emptyBalance, entries)).toEqual(fund);
          // What is reserved is exactly what was promised and not paid yet.
          expect(fund.reserved).toBe(sum(cases.flatMap(({ waiting }) => waiting)));
          expect(fund.paid).toBe(sum(cases.map(({ paidCents, returnedCents }) => paidCents - returnedCents)));
          for (const { state, waiting, paidCents } of cases) {
            const stage: State[] = ['granted', 'partly', 'paid', 'reported', 'settled'];
            if (!stage.includes(state)) expect([state, ...waiting, paidCents]).toEqual([state, 0]);
            if (state === 'settled') expect(waiting).toEqual([]);
          }
        }
      }),
      // Walks this long take minutes to make shorter.
      { numRuns: 150, endOnFailure: true },
    );
    // Else it would have shown nothing of the steps that were never taken.
    const never = names.filter((name) => !taken.has(name));
    expect(never).toEqual(council ? [] : ['send-to-council', 'advise']);
  },
);

// Only an objection brings an application back that has ended.
const aboutObjections: readonly string[] = ['object', ...answers];

test('from every state there is a way on or it has ended, and every state can be reached', () => {
  for (const council of [true, false]) {
    const reached = new Set<State>(['draft']);
    for (let round = 0; round < states.length; round += 1)
      for (const state of [...reached])
        for (const { to } of stepsFrom(subsidySteps, state, { council })) reached.add(after(state, to));
    const ofSubsidies = states.filter((state) => subsidySteps.some(({ to }) => to === state));
    const never = ofSubsidies.filter((state) => !reached.has(state));
    expect(never).toEqual(council ? [] : ['in_advice', 'advised']);
    for (const state of reached) {
      const onward = stepsFrom(subsidySteps, state, { council }).filter(({ step }) => !aboutObjections.includes(step));
      expect([state, onward.length === 0]).toEqual([state, hasEnded(state)]);
    }
  }
});

test('the council is never passed over where there is one', () => {
  const decide: SubsidyStep[] = ['grant', 'partly', 'refuse'];
  for (const step of decide) expect(takeStep(subsidySteps, 'complete', step, { council: true }).ok).toBe(false);
  for (const step of decide) expect(takeStep(subsidySteps, 'complete', step, { council: false }).ok).toBe(true);
});

test('from every state of a challenge there is a way on or it has ended, and every state can be reached', () => {
  const reached = new Set<State>(['draft']);
  for (let round = 0; round < states.length; round += 1)
    for (const state of [...reached])
      for (const { to } of stepsFrom(challengeSteps, state, { council: false })) reached.add(after(state, to));
  expect(challengeSteps.filter(({ from }) => !from.some((state) => reached.has(state)))).toEqual([]);
  for (const state of reached)
    expect(stepsFrom(challengeSteps, state, { council: false }).length === 0).toBe(hasEnded(state));
});

test('whatever is tried, nobody carries out a task that was not admitted, compared, granted and signed for', () => {
  const anySteps = fc.array(fc.constantFrom(...challengeSteps.map(({ step }) => step)), { maxLength: 60 });
  fc.assert(
    fc.property(anySteps, (tries) => {
      let state: State = 'draft';
      const been: State[] = [];
      for (const step of tries) {
        const next: ReturnType<typeof takeStep> = takeStep(challengeSteps, state, step, { council: false });
        if (!next.ok) continue;
        state = next.value;
        been.push(state);
        if (state === 'agreed')
          expect(been).toEqual(expect.arrayContaining(['admitted', 'talking', 'compared', 'granted']));
      }
    }),
    { numRuns: 500 },
  );
});
