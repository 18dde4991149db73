import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { changeTo, distanceOf, mayGive, metresBetween, stances } from './backing.ts';

const visitor: Actor = { kind: 'visitor', visitorId: 'v' };
const neighbour: Actor = {
  ...{ kind: 'person', personId: 'p', name: '', email: null, roles: [] },
  ...{ assurance: 'email', strong: false },
};
const stance = fc.constantFrom(...stances);
const words = fc.constantFrom('', 'Ik slaap slecht.', 'Het wordt te druk.');

test('who says something is on nobody’s team, is as well known as was asked, and gives words with a worry', () => {
  fc.assert(
    fc.property(
      fc.record({ open: fc.boolean(), assurance: fc.constantFrom('anonymous', 'email') }),
      fc.record({ stance, words }),
      fc.record({
        actor: fc.constantFrom(visitor, neighbour),
        channel: fc.constantFrom('web', 'desk'),
        onTeam: fc.boolean(),
        reachable: fc.boolean(),
      }),
      (rules, draft, by) => {
        const known = by.actor === neighbour || by.channel === 'desk' || rules.assurance === 'anonymous';
        const reachable = draft.stance !== 'help' || by.reachable;
        const reasoned = draft.stance !== 'worry' || draft.words !== '';
        expect(mayGive(rules, draft, by).ok).toBe(rules.open && !by.onTeam && known && reachable && reasoned);
      },
    ),
  );
});

test('an answer never comes to stand under other words than those that were answered', () => {
  fc.assert(
    fc.property(fc.record({ stance, words, answered: fc.boolean() }), fc.record({ stance, words }), (before, draft) => {
      const change = changeTo(before, draft);
      if (change === 'change' && before.answered) expect(draft).toEqual({ stance: before.stance, words: before.words });
      if (change === 'replace') expect(draft).not.toEqual({ stance: before.stance, words: before.words });
      expect(change).not.toBe('add');
      expect(changeTo(undefined, draft)).toBe('add');
    }),
  );
});

test('a place two streets away is near, one at the other side of the district is not', () => {
  const market = { longitude: 4.6368, latitude: 52.3813 };
  // A degree of latitude is 111.2 km everywhere.
  const north = (metres: number) => ({ ...market, latitude: market.latitude + metres / 111_195 });
  expect(distanceOf(metresBetween(market, market))).toBe('near');
  expect(distanceOf(metresBetween(market, north(240)))).toBe('near');
  expect(distanceOf(metresBetween(market, north(260)))).toBe('walk');
  expect(distanceOf(metresBetween(market, north(1010)))).toBe('far');
  expect(metresBetween(market, north(500))).toBeCloseTo(500, 0);
});
