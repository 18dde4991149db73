import type { Election } from '../election.ts';
import { metaFields, obligatoryMeta, projectFields, voteFields } from './fields.ts';
import type { Issues } from './issue.ts';

const wholeNumbers = ['num_projects', 'num_votes', 'min_length', 'max_length', 'min_points', 'max_points'];

/** Fields that are missing, unknown, in another order or filled with something else. */
export function checkFields(election: Election, issues: Issues): void {
  checkMeta(election.meta, issues);
  const columns = Object.keys(election.projects[0]?.fields ?? {});
  checkNames('projects', columns, projectFields, issues);
  checkProjects(election, issues);
  if (election.voterRows) {
    checkNames('votes', election.voterRows.columns, voteFields, issues);
    checkVoters(election.voterRows, issues);
  }
}

function checkMeta(meta: ReadonlyMap<string, string>, issues: Issues): void {
  for (const name of obligatoryMeta)
    if (!meta.get(name)) issues.error('missing meta field value', `${name} is missing.`);
  if (meta.get('vote_type') === 'cumulative' && !meta.get('max_sum_points'))
    issues.error('missing meta field value', 'max_sum_points is missing, which cumulative votes must have.');
  checkNames('meta', [...meta.keys()], metaFields, issues);
  const invalid = (name: string, what: string) =>
    issues.error('invalid meta field value', `${name} is "${meta.get(name)}"; ${what}.`);
  for (const name of wholeNumbers)
    if (meta.has(name) && !/^\d+$/.test(meta.get(name) as string))
      issues.error('incorrect meta field datatype', `${name} is "${meta.get(name)}"; it must be a whole number.`);
  for (const name of ['fully_funded', 'experimental'])
    if (meta.has(name) && meta.get(name) !== '1') invalid(name, 'it can only be 1');
  checkComment(meta.get('comment'), issues);
  if (meta.has('language') && !/^[a-z]{2}$/.test(meta.get('language') as string)) invalid('language', 'two letters');
  if (meta.has('currency') && !/^[A-Z]{3}$/.test(meta.get('currency') as string)) invalid('currency', 'three letters');
  const [begin, end] = ['date_begin', 'date_end'].map((name) => dayOf(meta.get(name) ?? ''));
  if (meta.has('date_begin') && begin === undefined) invalid('date_begin', 'it must be YYYY or DD.MM.YYYY');
  if (meta.has('date_end') && end === undefined) invalid('date_end', 'it must be YYYY or DD.MM.YYYY');
  if (begin !== undefined && end !== undefined && begin > end)
    issues.error('date range missmatch', `date_end ${meta.get('date_end')} is before ${meta.get('date_begin')}.`);
}

function checkComment(comment: string | undefined, issues: Issues): void {
  if (!comment) return;
  const numbers = [...comment.matchAll(/#(\d+):/g)].map(([, number]) => Number(number));
  if (numbers.length === 0) issues.error('invalid comment numbering', 'The comment must start with "#1: ".');
  else if (numbers.some((number, at) => number !== at + 1))
    issues.warning('non-sequential comment numbering', `The remarks are numbered ${numbers.join(', ')}.`);
}

function dayOf(written: string): string | undefined {
  if (/^\d{4}$/.test(written)) return `${written}-01-01`;
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(written) ?? [];
  return day === undefined || Number(day) > 31 || Number(month) > 12 ? undefined : `${year}-${month}-${day}`;
}

function checkNames(section: string, names: readonly string[], known: readonly string[], issues: Issues): void {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) issues.error(`not known ${section} fields`, `${unknown.join(', ')}.`);
  const places = names.filter((name) => known.includes(name)).map((name) => known.indexOf(name));
  if (places.some((place, at) => at > 0 && place < (places[at - 1] as number)))
    issues.warning(`wrong ${section} fields order`, `The order is ${names.join(', ')}.`);
}

function checkProjects({ projects }: Election, issues: Issues): void {
  for (const { id, fields } of projects) {
    const wrong = (text: string) => issues.error('invalid projects field value', `Project ${id}: ${text}.`);
    if (fields.selected !== undefined && !/^[0-3]$/.test(fields.selected)) wrong(`selected is "${fields.selected}"`);
    const { latitude = '', longitude = '' } = fields;
    if ((latitude === '') !== (longitude === '')) wrong('latitude and longitude go together');
    else if (latitude !== '' && !(Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180))
      wrong(`${latitude}, ${longitude} is no place on earth`);
  }
}

const allowed: Record<string, RegExp> = {
  age: /^(\d{1,3}(-\d{1,3})?)?$/,
  sex: /^[MFO]?$/,
  voting_method: /^(internet|paper)$/,
};

function checkVoters({ columns, rows }: NonNullable<Election['voterRows']>, issues: Issues): void {
  for (const [name, form] of Object.entries(allowed)) {
    const at = columns.indexOf(name);
    if (at < 0) continue;
    for (const row of rows)
      if (!form.test(row[at] as string))
        issues.error('invalid votes field value', `Voter ${row[0]}: ${name} is "${row[at]}".`);
  }
}
