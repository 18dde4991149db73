import type { Problem } from '../problem.ts';
import { issueLines } from '../table.ts';
import { householdName, type PeopleColumns, readPeople, readQuotas } from '../tables.ts';
import { type Issue, validate } from '../validate.ts';
import type { Given, Options } from './command.ts';
import { readList } from './list-file.ts';
import { readTextFile } from './read-file.ts';
import { Refused, UsageError } from './usage.ts';

export const problemOptions: Options = {
  people: { value: 'FILE', help: 'CSV with a column id and one for each category' },
  quotas: { value: 'FILE', help: 'CSV with category,feature,min,max and perhaps min_flex,max_flex' },
  size: { value: 'NUMBER', help: 'how many people the panel has' },
  'one-per-household': { help: 'at most one person of each household' },
  'exempt-households': { value: 'FILE', help: 'households to which that does not apply, one a line' },
  'must-include': { value: 'FILE', help: 'ids of people who are in every panel, one a line' },
  exclude: { value: 'FILE', help: 'ids of people who are in no panel, one a line' },
  'id-column': { value: 'NAME', help: 'column of the ids, otherwise id or nationbuilder_id' },
  'household-columns': { value: 'A,B', help: 'columns that make a household, otherwise household' },
};

/** A problem, what its files are called, and what is odd about it without being wrong. */
export type GivenProblem = { problem: Problem; peopleText: string; idColumn: string; warnings: string[] };

/** Reads the files of a problem. Every mistake in them is in the one error that this throws. */
export async function problemFromFiles(options: Given): Promise<GivenProblem> {
  const [peopleFile, quotasFile] = [options.needed('people'), options.needed('quotas')];
  options.needed('size');
  const size =
    options.number('size', (value) => Number.isInteger(value) && value > 0, 'a whole number of at least 1') ?? 0;
  const columns = columnsOf(options);
  if (options.text('exempt-households') !== undefined && !options.flag('one-per-household'))
    throw new UsageError('--exempt-households says nothing without --one-per-household.');
  const quotas = readQuotas(await readTextFile(quotasFile));
  const peopleText = await readTextFile(peopleFile);
  const people = readPeople(peopleText, quotas.quotas, columns);
  const mistakes = [
    ...issueLines(quotasFile, quotas.issues),
    ...(quotas.issues.length > 0 ? [] : issueLines(peopleFile, people.issues)),
  ];
  if (mistakes.length > 0) throw new Refused(mistakes);
  const homes = new Set(people.people.flatMap(({ household }) => household ?? []));
  const idList = (name: string) =>
    readList(options.text(name), ([id = '']) => (people.rows.has(id) ? id : undefined), ['id', people.idColumn]);
  const [mustInclude, exclude, exemptHouseholds] = [
    await idList('must-include'),
    await idList('exclude'),
    await readList(
      options.text('exempt-households'),
      (cells) =>
        [householdName(cells), householdName(cells.slice(0, 1))].find((home) => home !== undefined && homes.has(home)),
      ['household', ...(columns.household ?? [])],
    ),
  ];
  const problem: Problem = {
    people: people.people,
    quotas: quotas.quotas,
    size,
    onePerHousehold: options.flag('one-per-household'),
    mustInclude,
    exclude,
    exemptHouseholds,
  };
  if (problem.onePerHousehold && homes.size === 0)
    throw new Refused([`${peopleFile}: There is no household in it for --one-per-household.`]);
  const placed = ({ code, text, quota }: Issue) => {
    const row = quota && quotas.rows.get(quota);
    if (row !== undefined) return `${quotasFile}, row ${row}, column "min": ${text}`;
    return code === 'category-total' ? `${quotasFile}: ${text}` : text;
  };
  const issues = validate(problem);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Refused(errors.map(placed));
  return { problem, peopleText, idColumn: people.idColumn, warnings: issues.map(placed) };
}

function columnsOf(options: Given): PeopleColumns {
  const columns: PeopleColumns = {};
  const id = options.text('id-column');
  const household = options
    .text('household-columns')
    ?.split(',')
    .map((name) => name.trim());
  if (id !== undefined) columns.id = id;
  if (household) columns.household = household;
  return columns;
}
