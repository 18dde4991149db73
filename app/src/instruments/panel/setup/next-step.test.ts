import { expect, test } from 'vitest';
import type { PanelFacts } from './checklist.ts';
import { nextStep } from './next-step.ts';

const start: PanelFacts = {
  stage: 'setting-up',
  dated: false,
  officers: 1,
  grouped: false,
  invited: 0,
  sent: 0,
  pool: 0,
  answering: false,
  solved: false,
  openSeats: 0,
  advice: 'none',
  unanswered: 0,
};

test('from the first date to the last answer an officer is told one thing to do, each on its own page', () => {
  const way: [Partial<PanelFacts>, string | undefined, string?][] = [
    [{}, 'dates', 'overview'],
    [{ dated: true, answering: true }, 'groups', 'groups'],
    [{ grouped: true }, 'list', 'invitations'],
    [{ stage: 'answering', invited: 60 }, 'send', 'invitations'],
    [{ sent: 60, pool: 20 }, 'wait', 'pool'],
    [{ answering: false }, 'solve', 'pool'],
    [{ solved: true }, 'fix', 'draw'],
    [{ stage: 'committed' }, 'draw', 'draw'],
    [{ stage: 'drawn', openSeats: 3 }, 'seats', 'seats'],
    [{ openSeats: 0 }, 'advice', 'advice'],
    [{ advice: 'draft' }, 'publish', 'advice'],
    [{ advice: 'published', unanswered: 2 }, 'answers', 'advice'],
    [{ unanswered: 0 }, undefined],
  ];
  let facts = start;
  for (const [change, key, part] of way) {
    facts = { ...facts, ...change };
    expect(nextStep(facts), JSON.stringify(change)).toEqual(key && { key, part });
  }
});

test('who has no second officer yet is not kept from what comes next', () => {
  expect(nextStep({ ...start, officers: 1, dated: true })?.key).toBe('groups');
});
