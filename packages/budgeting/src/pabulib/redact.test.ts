import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalShares } from '../equal-shares/equal-shares.ts';
import { formatPabulib } from './format.ts';
import { type ParseOptions, parsePabulib } from './parse.ts';

const head = [
  'META',
  'key;value',
  'budget;100',
  'vote_type;approval',
  'PROJECTS',
  'project_id;cost',
  'a;60',
  'b;70',
  'VOTES',
  'voter_id;vote;age;sex;neighborhood;phone',
];
const reading: ParseOptions = { voterRows: true };

function electionOf(voters: readonly (readonly string[])[]) {
  const rows = voters.map((cells, at) => [`secret-${at}`, ...cells].join(';'));
  const parsed = parsePabulib([...head, ...rows].join('\n'), reading);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.election;
}

const voter = fc.tuple(
  fc.constantFrom('a', 'b', '"b,a"', '"a,b"'),
  fc.integer({ min: 12, max: 99 }).map(String),
  fc.constantFrom('F', 'M', 'O'),
  fc.constantFrom('North', 'South', 'Harbour'),
  fc.constantFrom('0612345678', '0687654321'),
);

test('in a public file nobody is alone with an age, sex and neighbourhood, and the count is the same', () => {
  fc.assert(
    fc.property(fc.array(voter, { minLength: 5, maxLength: 60 }), fc.integer({ min: 2, max: 5 }), (voters, k) => {
      const election = electionOf(voters);
      const text = formatPabulib(election, undefined, { k });
      expect(text).not.toMatch(/secret|phone|06\d{8}/);
      const again = parsePabulib(text, reading);
      if (!again.ok) throw new Error(JSON.stringify(again.issues));
      const counts = new Map<string, number>();
      for (const row of again.election.voterRows?.rows ?? []) {
        const attributes = row.slice(2).join(';');
        counts.set(attributes, (counts.get(attributes) ?? 0) + 1);
      }
      expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(k);
      const [one, other] = [election, again.election].map((own) => equalShares(own, { ties: ['id'] }));
      expect(other?.digest).toBe(one?.digest);
    }),
  );
});

test('the order of the rows and of the projects on them tells nothing', () => {
  const voters = [
    ['a,b', '30', 'F', 'North', '1'],
    ['b,a', '31', 'F', 'North', '2'],
    ['b', '32', 'F', 'North', '3'],
  ];
  const one = formatPabulib(electionOf(voters), undefined, { k: 2 });
  expect(formatPabulib(electionOf(voters.toReversed()), undefined, { k: 2 })).toBe(one);
  expect(one).toContain('1;a,b;20-39;F;North\n2;a,b;20-39;F;North\n3;b;20-39;F;North\n');
});

test('an election without rows of voters is published too', () => {
  const { voterRows: _, ...election } = electionOf([['b,a', '30', 'F', 'North', '1']]);
  expect(formatPabulib(election, undefined, { k: 5 })).toContain('voter_id;vote\n1;a,b\n');
});

test('a way of voting that few chose takes its column along, so that the file stays clean', () => {
  const rows = ['1;a;internet', '2;a;internet', '3;b;internet', '4;b;paper'];
  const lines = [...head.slice(0, -1), 'voter_id;vote;voting_method'];
  const read = (own: readonly string[]) => {
    const parsed = parsePabulib([...lines, ...own].join('\n'), reading);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return formatPabulib(parsed.election, undefined, { k: 2 });
  };
  expect(read(rows)).toContain('voter_id;vote\n1;a\n');
  expect(read(rows.slice(0, 3))).toContain('voter_id;vote;voting_method\n1;a;internet\n');
});
