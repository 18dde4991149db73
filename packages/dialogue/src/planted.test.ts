import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { agreement } from './groups/agreement.ts';
import { knownGroups, type Planted, plantedDialogue } from './testing/planted-dialogue.ts';

/** The number of groups that is found, and how alike they and the best that can be told are to those planted. */
function found(planted: Planted) {
  const dialogue = plantedDialogue(planted);
  const { participants, quality } = analyse(dialogue.votes, { samples: 0 });
  const own = Array.from({ length: planted.people }, (_, person) => person % planted.groups);
  const groups = new Map(participants.map(({ id, group }) => [id, group ?? -1]));
  return {
    k: quality.k,
    likeness: agreement(
      own.map((_, person) => groups.get(person) ?? -1),
      own,
    ),
    best: agreement(knownGroups(dialogue, planted.people), own),
  };
}

test.each([2, 3, 4, 5])(
  '%i groups that are mostly of one mind are found, of a hundred people and of three hundred',
  (groups) => {
    for (const people of [100, 300]) {
      const { k, likeness } = found({ people, statements: 50, groups, agreement: 0.9, missing: 0.5, seed: groups });
      expect(k).toBe(groups);
      expect(likeness).toBeGreaterThan(0.9);
    }
  },
);

test.each([2, 3, 4, 5])(
  '%i groups that are less of one mind are found among three hundred people, almost as well as can be told',
  (groups) => {
    const { k, likeness, best } = found({ people: 300, statements: 60, groups, agreement: 0.8, missing: 0.5, seed: 1 });
    expect(k).toBe(groups);
    expect(likeness).toBeGreaterThan(0.9 * best);
  },
);

test('where nobody is of a group none is found', () => {
  for (const seed of [1, 2]) {
    const planted = { people: 100 * seed, statements: 50, groups: 1, missing: 0.6, seed };
    expect(analyse(plantedDialogue({ ...planted, agreement: 0.5 }).votes, { samples: 0 }).quality.k).toBe(1);
    expect(analyse(plantedDialogue({ ...planted, agreement: 0.75 }).votes, { samples: 0 }).quality.k).toBe(1);
  }
});
