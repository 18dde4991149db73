import { expect, test } from 'vitest';
import { myChance } from './my-chance.ts';
import { openingOf } from './opening.ts';
import { fourOfTen, salt, transcriptOf } from './testing/small-draw.ts';

const { problem, tickets } = fourOfTen;
const transcript = transcriptOf(problem, tickets, 'a public seed');

test('everybody finds her own tickets with her own opening, and sees whether she was drawn', () => {
  let chosen = 0;
  for (const { id } of problem.people) {
    const mine = myChance(transcript, openingOf(problem, salt, id));
    if (mine.kind === 'not-in-pool') throw new Error(`${id} is not found`);
    expect(mine.tickets).toHaveLength(tickets.filter((ticket) => ticket.includes(id)).length);
    expect(mine).toMatchObject({ of: 100, valuesAreMine: true, proven: true });
    expect(mine.drawn?.chosen).toBe(mine.tickets.includes(transcript.ticket));
    expect(mine.drawn?.counted).toBe(mine.drawn?.chosen);
    chosen += mine.drawn?.chosen ? 1 : 0;
  }
  expect(chosen).toBe(problem.size);
});

test('before the draw somebody sees her chance and no result', () => {
  const mine = myChance({ commitment: transcript.commitment }, openingOf(problem, salt, problem.people[0]?.id ?? ''));
  expect(mine).toMatchObject({ kind: 'in-pool', proven: true });
  expect(mine).not.toHaveProperty('drawn');
});

test('with a wrong key, or the key of somebody else, nobody finds anything', () => {
  const [anna, bert] = problem.people.slice(0, 2).map(({ id }) => openingOf(problem, salt, id));
  if (!anna || !bert) throw new Error('There are no people.');
  expect(myChance(transcript, { ...anna, key: bert.key })).toEqual({ kind: 'not-in-pool' });
  expect(myChance(transcript, { ...anna, id: bert.id })).toEqual({ kind: 'not-in-pool' });
});

test('somebody whose values were written down wrongly sees it', () => {
  const anna = openingOf(problem, salt, problem.people[0]?.id ?? '');
  expect(myChance(transcript, { ...anna, values: { ...anna.values, age: 'young' } })).toMatchObject({
    valuesAreMine: false,
  });
});

test('somebody whose row was tampered with sees that it does not lead to the root', () => {
  const forged = structuredClone(transcript);
  for (const row of forged.commitment.content.people) row.tickets += 1;
  expect(myChance(forged, openingOf(problem, salt, problem.people[0]?.id ?? ''))).toMatchObject({ proven: false });
});
