import { agreement } from '../src/groups/agreement.ts';
import { analyse } from '../src/index.ts';
import { knownGroups, type Planted, plantedDialogue } from '../src/testing/planted-dialogue.ts';

/** How often planted groups were found in so many dialogues. */
export type Found = {
  readonly dialogues: number;
  /** In how many their number was right. */
  readonly number: number;
  /** In how many the people were in them too (adjusted Rand of 0.9 at least). */
  readonly people: number;
  /** In how many those would be who knows what the groups think: few votes do not tell more. */
  readonly knowable: number;
};

const seeds = 10;
const statements = [40, 50, 60];
const missing = [0.5, 0.6, 0.7];

/** Plants groups in ten dialogues of forty to sixty statements, half to seven tenths of the votes not given, and looks for them. */
export function foundOf(planted: Pick<Planted, 'people' | 'groups' | 'agreement'>): Found {
  const found = { dialogues: seeds, number: 0, people: 0, knowable: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const dialogue = plantedDialogue({
      ...planted,
      statements: statements[seed % 3] as number,
      missing: missing[Math.floor(seed / 3) % 3] as number,
      seed,
    });
    const { participants, quality } = analyse(dialogue.votes, { samples: 0 });
    const own = participants.map(({ id }) => Number(id) % planted.groups);
    const isFound = (groups: ArrayLike<number>) => agreement(groups, own) >= 0.9;
    const right = quality.k === planted.groups;
    const known = knownGroups(dialogue, planted.people);
    found.number += Number(right);
    found.people += Number(right && isFound(participants.map(({ group }) => group ?? -1)));
    found.knowable += Number(isFound(participants.map(({ id }) => known[Number(id)] as number)));
  }
  return found;
}
