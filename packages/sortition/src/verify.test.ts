import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckName } from './check.ts';
import { digestOf } from './commit.ts';
import { checksumOf, type Transcript } from './draw.ts';
import { sealOfOpened } from './seal.ts';
import { fourOfTen, smallLottery, transcriptOf } from './testing/small-draw.ts';
import { transcriptShape } from './transcript-shape.ts';
import { verify } from './verify.ts';

const failed = (transcript: unknown) => verify(transcript).checks.flatMap(({ name, passed }) => (passed ? [] : [name]));

test('everybody finds that an honest draw passes every check', () => {
  fc.assert(
    fc.property(smallLottery, fc.string({ minLength: 1 }), ({ problem, tickets }, seed) => {
      const transcript = transcriptOf(problem, tickets, `seed ${seed}`);
      expect(failed(transcript)).toEqual([]);
      expect(failed(JSON.parse(JSON.stringify(transcript)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Every place in a transcript, as the keys that lead to it. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, own]) => places(own, [...path, key]))];
}

/** A copy in which one place is changed, added to, left out or doubled. */
function changed(value: unknown, path: readonly string[], how: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other(value, how);
  if (Array.isArray(value)) {
    const index = Number(key);
    if (rest.length > 0 || how % 4 > 1) return value.with(index, changed(value[index], rest, how));
    return how % 2 ? value.toSpliced(index, 1) : value.toSpliced(index, 0, value[index]);
  }
  const fields = value as Record<string, unknown>;
  if (rest.length === 0 && how % 4 === 0)
    return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  return { ...fields, [key]: changed(fields[key], rest, how) };
}

function other(value: unknown, how: number): unknown {
  if (typeof value === 'number') return [value + 1, value - 1, String(value), 0.5, null][how % 5];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') {
    const at = how % (value.length + 1);
    return [
      `${value.slice(0, at)}0${value.slice(at)}`,
      `${value.slice(0, at)}${value.slice(at + 1)}`,
      ` ${value}`,
      value.toUpperCase(),
      null,
      '\ud800',
    ][how % 6];
  }
  if (Array.isArray(value)) return [[...value].reverse(), [...value, 0], null, {}][how % 4];
  return [{ ...(value as object), more: 1 }, null, []][how % 3];
}

test('nobody can change anything in a transcript without being seen', () => {
  const { problem, tickets } = fourOfTen;
  const transcript = transcriptOf(problem, tickets.slice(0, 10), 'a public seed');
  const everywhere = places(transcript);
  expect(failed(transcript)).toEqual([]);
  let changes = 0;
  fc.assert(
    fc.property(fc.constantFrom(...everywhere), fc.nat(1000), (path, how) => {
      const copy = changed(transcript, path, how);
      if (JSON.stringify(copy) === JSON.stringify(transcript)) return;
      changes += 1;
      expect(verify(copy).passed, `${path.join('.')} ${how}`).toBe(false);
      // Another seed that draws the same ticket would be true as well, so without the checksum only the rest must hold.
      if (path[0] === 'seed' || path[0] === 'checksum' || !transcriptShape(copy)) return;
      expect(verify({ ...copy, checksum: checksumOf(copy) }).passed, `${path.join('.')} ${how}`).toBe(false);
    }),
    { numRuns: 1500 },
  );
  expect(changes).toBeGreaterThan(1000);
});

/** What a cheat does who makes all hashes fit again. */
function forged(cheat: (transcript: Transcript) => void): CheckName[] {
  const { problem, tickets } = fourOfTen;
  const transcript = structuredClone(transcriptOf(problem, tickets, 'd10:4,2'));
  cheat(transcript);
  transcript.checksum = checksumOf(transcript);
  return failed(transcript);
}

test('each lie is found by the check that is meant for it, also where the checksum is made again', () => {
  expect(forged(() => {})).toEqual([]);
  expect(
    forged((one) => {
      one.commitment.content.about.title = 'Other';
    }),
  ).toEqual(['digest']);
  expect(
    forged((one) => {
      one.commitment.content.people.reverse();
    }),
  ).toContain('people');
  expect(
    forged((one) => {
      one.commitment.content.peopleRoot = one.checksum;
    }),
  ).toEqual(['digest', 'root']);
  expect(
    forged((one) => {
      one.commitment.content.tickets[7]?.pop();
    }),
  ).toEqual(['digest', 'tickets', 'chances']);
  expect(
    forged((one) => {
      one.commitment.content.mustInclude.push(0);
    }),
  ).toEqual(['digest', 'tickets']);
  expect(
    forged((one) => {
      for (const row of one.commitment.content.people) row.tickets += 1;
    }),
  ).toEqual(['digest', 'root', 'chances']);
  expect(
    forged((one) => {
      one.seed = 'd10:4,3';
    }),
  ).toEqual(['seed']);
  expect(
    forged((one) => {
      one.seed = 'd10:4';
    }),
  ).toEqual(['seed']);
  expect(
    forged((one) => {
      one.seed = 'D10: 4 2';
    }),
  ).toEqual(['seed']);
  expect(
    forged((one) => {
      one.panel.reverse();
    }),
  ).toEqual(['panel']);
  expect(
    forged((one) => {
      one.opened[0]?.values.reverse();
    }),
  ).toEqual(['seal']);
  expect(
    forged((one) => {
      for (const value of one.opened[0]?.values ?? []) value.value = 'old';
    }),
  ).toEqual(['seal', 'quotas']);
  expect(
    forged((one) => {
      one.opened.pop();
    }),
  ).toEqual(['seal', 'quotas']);
  expect(
    forged((one) => {
      for (const value of one.opened.at(-1)?.values ?? []) value.value = 'home';
    }),
  ).toEqual(['seal', 'households']);
});

test('everybody reads what was said of the seed beforehand, also where that is nothing', () => {
  const { problem, tickets } = fourOfTen;
  const transcript = transcriptOf(problem, tickets, 'd10:4,2');
  const sentence = (one: Transcript) => verify(one).checks.find(({ name }) => name === 'seed')?.text;
  expect(sentence(transcript)).toBe('The seed "d10:4,2" draws ticket 42. Beforehand was said: "Dice".');
  const { content } = transcript.commitment;
  const silent = { ...content, about: { ...content.about, seedSource: '' } };
  const commitment = { content: silent, digest: digestOf(silent) };
  expect(sentence({ ...transcript, commitment })).toBe(
    'The seed "d10:4,2" draws ticket 42. Beforehand nothing was said of the seed.',
  );
});

test('somebody who opens any file gets an answer and not a crash', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(verify(anything)).toMatchObject({ passed: false });
    }),
  );
});

test('a broken rule is seen by all, even where it was committed to', () => {
  const { commitment } = transcriptOf(fourOfTen.problem, fourOfTen.tickets, 'd10:4,2');
  const quotas = commitment.content.quotas.map((quota) => ({ ...quota, max: 1 }));
  const recommit = (one: Transcript, content: Transcript['commitment']['content']) => {
    one.commitment = { content, digest: digestOf(content) };
  };
  expect(forged((one) => recommit(one, { ...one.commitment.content, quotas }))).toEqual(['quotas']);
  const { seals, tickets, people } = commitment.content;
  expect(forged((one) => recommit(one, { ...one.commitment.content, seals: seals.slice(0, -1) }))).toEqual(['tickets']);
  const stranger = tickets.with(-1, [...(tickets.at(-1) ?? []).slice(0, -1), people.length]);
  expect(forged((one) => recommit(one, { ...one.commitment.content, tickets: stranger }))).toEqual([
    'tickets',
    'chances',
  ]);
  expect(
    forged((one) => {
      const homes = one.opened.at(-1)?.values ?? [];
      for (const home of homes) home.value = homes[0]?.value ?? '';
      const seals = one.commitment.content.seals.with(one.ticket, sealOfOpened(one.opened));
      recommit(one, { ...one.commitment.content, seals });
    }),
  ).toEqual(['households']);
});
