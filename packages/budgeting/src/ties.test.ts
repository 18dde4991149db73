import { expect, test } from 'vitest';
import { equalShares } from './equal-shares/equal-shares.ts';
import { greedy } from './greedy.ts';
import { makeElection } from './make-election.ts';
import { type Tie, TieRefused } from './ties.ts';

const election = makeElection({
  voteType: 'approval',
  budget: 10n,
  scale: 0,
  projects: [
    { id: '9', cost: 8n },
    { id: '10', cost: 8n },
    { id: 'cheap', cost: 7n },
  ],
  ballots: [{ projects: ['9', '10', 'cheap'] }, { projects: ['9', '10', 'cheap'] }],
});
const won = (...ties: Tie[]) => greedy(election, { ties });

test('a tie is settled by the first way of the list that says something', () => {
  expect(won('min-cost').winners).toEqual(['cheap']);
  expect(won('max-cost', 'id').winners).toEqual(['10']);
  expect(won('max-votes', 'file-order').winners).toEqual(['9']);
  expect(won('id').ties).toEqual([{ tied: ['10', '9', 'cheap'], chosen: '10', by: 'id' }]);
});

test('a lot that was drawn before the count settles a tie', () => {
  const { winners, ties } = won({ lot: ['cheap', '9', '10'] });
  expect(winners).toEqual(['cheap']);
  expect(ties[0]?.by).toBe('lot');
});

test.each([
  ['an empty list', []],
  ['the word refuse', ['refuse']],
  ['a list that does not say', ['max-votes']],
  ['a lot without the two', [{ lot: ['other'] }]],
] as [string, Tie[]][])('%s refuses a tie instead of picking', (_, ties) => {
  expect(() => greedy(election, { ties })).toThrow(TieRefused);
  expect(() => equalShares(election, { utility: 'cardinality', ties: ['max-votes', ...ties] })).not.toThrow();
});

test('two that win both are no tie', () => {
  const roomy = { ...election, budget: 30n };
  expect(greedy(roomy, { ties: [] }).ties).toEqual([]);
});
