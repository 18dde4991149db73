import { expect, test } from 'vitest';
import { panelTables } from './panel-tables.ts';
import { readPopulation } from './population-table.ts';
import { issueLines } from './table.ts';
import { readPeople, readQuotas } from './tables.ts';

const quotaText = 'category,feature,min,max\ngender,Female,1,2\ngender,Male,1,2\n';
const { quotas } = readQuotas(quotaText);

test('the three headers for quotas that are in use mean the same', () => {
  const rows = '\ngender,Female,1,2,0,3\n';
  const expected = [{ category: 'gender', value: 'Female', min: 1, max: 2, minFlex: 0, maxFlex: 3 }];
  for (const names of ['category,feature', 'category,name', 'feature,value', ' category , feature']) {
    expect(readQuotas(`${names},min,max,min_flex,max_flex${rows}`)).toMatchObject({ quotas: expected, issues: [] });
  }
});

test('every mistake in the quotas is pointed out with row and column, all at once', () => {
  const text =
    'category,feature,min,max,min_flex\ngender,Female,3,2,\ngender,,1,x,\ngender,Male,1.5,,\ngender,Other,1,2,2\ngender,Female,0,-1,\ngender,Last,1\n';
  expect(issueLines('q.csv', readQuotas(text).issues)).toEqual([
    'q.csv, row 2, column "min": The minimum of 3 is above the maximum of 2.',
    'q.csv, row 3, column "feature": The cell is empty.',
    'q.csv, row 3, column "max": "x" is not a whole number of 0 or more.',
    'q.csv, row 4, column "min": "1.5" is not a whole number of 0 or more.',
    'q.csv, row 4, column "max": The cell is empty.',
    'q.csv, row 5, column "min_flex": 2 is above the minimum of 1.',
    'q.csv, row 6, column "feature": gender Female already stands in row 2.',
    'q.csv, row 6, column "max": "-1" is not a whole number of 0 or more.',
    'q.csv, row 7, column "min_flex": The row has 3 cells, the header 5.',
    'q.csv, row 7, column "max": The cell is empty.',
  ]);
});

test('tables that are empty or lack columns say so in one line each', () => {
  expect(issueLines('q.csv', readQuotas('').issues)).toEqual(['q.csv: The table is empty.']);
  expect(issueLines('q.csv', readQuotas('category,feature,min,max\n').issues)).toEqual([
    'q.csv: The table has a header and no rows.',
  ]);
  expect(issueLines('q.csv', readQuotas('category,min\na,1\n').issues)).toEqual([
    'q.csv, row 1, column "feature": There is no such column.',
    'q.csv, row 1, column "max": There is no such column.',
  ]);
  expect(issueLines('p.csv', readPeople('', quotas).issues)).toEqual(['p.csv: The table is empty.']);
  expect(issueLines('p.csv', readPeople('name,Gender\nJan,Male\n', quotas).issues)).toEqual([
    'p.csv, row 1, column "id": There is no such column.',
    'p.csv, row 1, column "gender": There is no such column. Do you mean "Gender"?',
  ]);
});

test('every mistake in the people is pointed out with row and column', () => {
  const { issues } = readPeople('id,gender\na,Female\na,Male\n,Male\nb,\nc,female\nd,X\n', quotas);
  expect(issueLines('p.csv', issues)).toEqual([
    'p.csv, row 3, column "id": "a" already stands in row 2.',
    'p.csv, row 4, column "id": The cell is empty.',
    'p.csv, row 5, column "gender": The cell is empty.',
    'p.csv, row 6, column "gender": There is no quota for "female". Do you mean "Female"?',
    'p.csv, row 7, column "gender": There is no quota for "X".',
  ]);
});

test('of thousands of mistakes the first twenty are shown and the others counted', () => {
  const lines = issueLines(
    'p.csv',
    readPeople(`id,gender\n${Array.from({ length: 25 }, (_, index) => `p${index},X\n`).join('')}`, quotas).issues,
  );
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('p.csv: and 5 more.');
});

test('people come with the values that count and never with their names', () => {
  const text =
    'nationbuilder_id,first_name,gender,address,zip\na,Jan,Male,Kerkstraat 1,2011 AB\nb,An,Female,kerkstraat  1,2011 ab\nc,Jo,Male,,\n';
  expect(readPeople(text, quotas).people).toEqual([
    { id: 'a', values: { gender: 'Male' } },
    { id: 'b', values: { gender: 'Female' } },
    { id: 'c', values: { gender: 'Male' } },
  ]);
  expect(readPeople(text, quotas, { household: ['address', 'zip'] }).people.map(({ household }) => household)).toEqual([
    'kerkstraat 1|2011 ab',
    'kerkstraat 1|2011 ab',
    undefined,
  ]);
  expect(readPeople(text, quotas, { id: 'first_name' }).people.map(({ id }) => id)).toEqual(['Jan', 'An', 'Jo']);
});

test('whoever shares an address with a selected person does not remain for replacement', () => {
  const text = 'id;name;gender;household\na;Jan;Male;h1\nb;=An;Female;h1\nc;Jo;Male;\n';
  const { people } = readPeople(text, quotas);
  expect(panelTables(text, 'id', people, ['a'])).toEqual({
    selected: 'id;name;gender;household\r\na;Jan;Male;h1\r\n',
    remaining: "id;name;gender;household\r\nb;'=An;Female;h1\r\nc;Jo;Male;\r\n",
  });
  expect(panelTables(text, 'id', people, ['a'], { onePerHousehold: true }).remaining).not.toContain('An');
  expect(
    panelTables(text, 'id', people, ['a'], { onePerHousehold: true, exemptHouseholds: ['h1'] }).remaining,
  ).toContain('An');
});

test('a population may be given in people, in shares and in pairs, each in its own total', () => {
  expect(readPopulation('category,feature,people,invited\ngender,F,30,3\ngender,M,10,\nage,old,5,0\n')).toEqual({
    shares: [
      { group: { gender: 'F' }, share: 0.75 },
      { group: { gender: 'M' }, share: 0.25 },
      { group: { age: 'old' }, share: 1 },
    ],
    invitations: [{ group: { gender: 'F' }, people: 30, invited: 3 }],
    issues: [],
  });
  const pairs = readPopulation(
    'category 1,feature 1,category 2,feature 2,population share\na,a1,b,b1,"25 %"\na,a1,b,b2,75\n',
  );
  expect(pairs.shares).toEqual([
    { group: { a: 'a1', b: 'b1' }, share: 0.25 },
    { group: { a: 'a1', b: 'b2' }, share: 0.75 },
  ]);
  const wrong = readPopulation('category,feature,people,invited\ngender,F,30,31\ngender,,x,\n');
  expect(issueLines('p.csv', wrong.issues)).toEqual([
    'p.csv, row 2, column "invited": 31 invited are more than the 30 people.',
    'p.csv, row 3, column "feature": The cell is empty.',
    'p.csv, row 3, column "people": "x" is not a whole number of 0 or more.',
  ]);
});
