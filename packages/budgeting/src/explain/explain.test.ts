import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalShares } from '../equal-shares/equal-shares.ts';
import { compare } from '../fairness/compare.ts';
import { greedy } from '../greedy.ts';
import { makeElection } from '../make-election.ts';
import { present, realElection, smallElections } from '../testing/elections.ts';
import { everyRule } from '../testing/rules.ts';
import { explain } from './explain.ts';
import { explanationSentence } from './sentence.ts';

const ties = ['id'] as const;
const voters = (count: number, ...projects: string[]) => Array.from({ length: count }, () => ({ projects }));
const election = makeElection({
  meta: { currency: 'EUR' },
  voteType: 'approval',
  budget: 100_000n,
  scale: 2,
  projects: [
    { id: 'trees', name: 'Bomen', cost: 50_000n, area: 'Noord' },
    { id: 'bench', name: 'Bank', cost: 30_000n, area: 'Noord', conflicts: ['swing'] },
    { id: 'swing', name: 'Schommel', cost: 31_000n, area: 'Zuid' },
    { id: 'pool', name: 'Zwembad', cost: 90_000n, area: 'Zuid' },
    { id: 'palace', name: 'Paleis', cost: 200_000n },
    { id: 'nothing', name: 'Niets', cost: 100n },
  ],
  ballots: [...voters(6, 'trees', 'bench', 'pool'), ...voters(3, 'swing'), ...voters(1, 'palace')],
});
const sentence = (id: string, rule = equalShares(election, { ties: ['max-cost'] }), locale: 'nl' | 'en' = 'nl') =>
  explanationSentence(election, explain(election, rule, id), locale).replaceAll('\u00a0', ' ');

test('each project has one sentence with the figures that decided', () => {
  expect(sentence('trees')).toBe('“Bomen” wint: de 6 kiezers betaalden de € 500 samen: ieder € 83,33.');
  expect(sentence('pool')).toBe('“Zwembad” wint niet: de 6 kiezers hadden samen € 600, en het kost € 900.');
  expect(sentence('bench')).toBe(
    '“Bank” wint niet: de 6 kiezers hadden samen € 600, gaven daarvan € 500 aan “Bomen” uit, en kwamen zo € 200 tekort van de € 300 die het kost.',
  );
  expect(sentence('palace')).toBe('“Paleis” wint niet: het kost € 2.000, meer dan het hele budget van € 1.000.');
  expect(sentence('nothing')).toBe('“Niets” wint niet: niemand koos het.');
  expect(sentence('bench', undefined, 'en')).toBe(
    '“Bank” does not win: the 6 supporters had €600 together, spent €500 on “Bomen”, and so fell €200 short of the €300 that it costs.',
  );
});

test('of a single supporter is spoken as of one person', () => {
  const { budget, scale, projects } = election;
  const ballots = [...voters(1, 'trees'), ...voters(1, 'pool')];
  const meta = { currency: 'EUR' };
  const small = makeElection({ meta, voteType: 'approval', budget, scale, projects, ballots });
  const said = (id: string, locale: 'nl' | 'en') =>
    explanationSentence(small, explain(small, equalShares(small, { ties: ['max-cost'] }), id), locale);
  expect(said('trees', 'nl').replaceAll('\u00a0', ' ')).toBe('“Bomen” wint: de ene kiezer betaalde de € 500 alleen.');
  expect(said('pool', 'nl').replaceAll('\u00a0', ' ')).toBe(
    '“Zwembad” wint niet: de ene kiezer had € 500, en het kost € 900.',
  );
  expect(said('pool', 'en')).toBe('“Zwembad” does not win: the one supporter had €500, and it costs €900.');
});

test('plain counting is explained by votes, turns, thresholds and conflicts', () => {
  const plain = greedy(election, { ties: ['min-cost'] });
  expect(plain.winners).toEqual(['bench', 'trees']);
  expect(sentence('bench', plain)).toBe('“Bank” wint: het kreeg 6 stemmen en paste in het budget.');
  expect(sentence('swing', plain)).toBe('“Schommel” wint niet: het kan niet samen met “Bank”, dat won.');
  expect(sentence('pool', plain)).toBe(
    '“Zwembad” wint niet: met 6 stemmen kwam het pas aan de beurt toen er nog € 200 over was, en het kost € 900.',
  );
  const high = greedy(election, { threshold: 4, ties: ['min-cost'] });
  expect(sentence('swing', high)).toBe('“Schommel” wint niet: het kreeg 3 stemmen en had er 4 nodig.');
});

test('every project of every result has a sentence in both languages, and who won is said to have won', () => {
  const rules = Object.values(everyRule(ties));
  fc.assert(
    fc.property(smallElections(), (small) => {
      for (const rule of rules) {
        const result = rule(small);
        for (const { id } of small.projects) {
          const explanation = explain(small, result, id);
          expect(explanation.won).toBe(result.winners.includes(id));
          for (const locale of ['nl', 'en'] as const)
            expect(explanationSentence(small, explanation, locale)).toMatch(/^“p\d” [^<>{}]+\.$/);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('rules stand side by side: winners, areas, and who has more of them', () => {
  const cheaper = election.projects.map((project) =>
    project.id === 'swing' ? { ...project, cost: 30_000n } : project,
  );
  const other = { ...election, projects: cheaper };
  const { results, projects, happier } = compare(other, [
    greedy(other, { ties: ['id'] }),
    equalShares(other, { ties: ['max-cost'] }),
  ]);
  expect(results.map(({ votersWithout }) => votersWithout)).toEqual([4, 1]);
  expect(results[1]?.areas).toMatchObject([
    { label: 'Noord', winners: 1 },
    { label: 'Zuid', winners: 1 },
  ]);
  expect(projects[1]).toEqual({ project: 'bench', wins: [true, false] });
  expect(happier).toEqual([
    [0, 6],
    [3, 0],
  ]);
});

test.skipIf(present)('skipped: shared/data/budgeting is not beside the checkout', () => {});

test.runIf(present)('the figures are those that Wieliczka published about its projects', () => {
  const town = realElection('Poland_Wieliczka_2023_Green_Budget.pb');
  const result = equalShares(town, { completion: 'add1', ties });
  const spent = (id: string, on: string) => {
    const { reason } = explain(town, result, id);
    if (reason.kind !== 'support-spent') throw new Error(reason.kind);
    return Number(reason.money.spentOn.find(({ project }) => project === on)?.amount);
  };
  // Published in round figures: 40,000, 38,700 and 11,800 zlotys.
  expect(Math.abs(spent('21', '6') - 40_000)).toBeLessThan(100);
  expect(Math.abs(spent('16', '6') - 38_700)).toBeLessThan(100);
  expect(Math.abs(spent('16', '70') - 11_800)).toBeLessThan(100);
  const { results } = compare(town, [result, greedy(town, { ties })]);
  expect(results.map(({ exclusionRatio }) => Math.round(100 * exclusionRatio))).toEqual([18, 28]);
  expect(results.map(({ averageWinners }) => averageWinners.toFixed(1))).toEqual(['1.6', '1.5']);
});
