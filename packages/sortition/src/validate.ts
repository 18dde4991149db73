import type { Problem, Quota } from './problem.ts';

/** Something about a problem that its makers should know; an error keeps it from being drawn. */
export type Issue = { severity: 'error' | 'warning'; code: IssueCode; text: string; ids?: string[]; quota?: Quota };
export type IssueCode =
  | 'size'
  | 'no-people'
  | 'no-quotas'
  | 'duplicate-id'
  | 'unknown-id'
  | 'duplicate-quota'
  | 'quota-bounds'
  | 'category-total'
  | 'too-few-people'
  | 'missing-value'
  | 'unknown-value'
  | 'look-alike-value'
  | 'both-in-and-out'
  | 'household-of-musts';

/** Everything that is wrong or odd about a problem, without a solver; errors first. */
export function validate(problem: Problem): Issue[] {
  const found = [...ofSize(problem), ...ofQuotas(problem), ...ofPeople(problem), ...ofLists(problem)];
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
}

function error(code: IssueCode, text: string, more: Pick<Issue, 'ids' | 'quota'> = {}): Issue {
  return { severity: 'error', code, text, ...more };
}

function ofSize({ people, quotas, size, exclude = [] }: Problem): Issue[] {
  const issues: Issue[] = [];
  if (people.length === 0) issues.push(error('no-people', 'There are no people in the pool.'));
  if (quotas.length === 0)
    issues.push({
      severity: 'warning',
      code: 'no-quotas',
      text: 'There are no quotas: everybody has the same chance.',
    });
  if (!Number.isInteger(size) || size < 1)
    issues.push(error('size', `The size of the panel must be a whole number of at least 1, not ${size}.`));
  else if (people.length > 0 && size > people.length - exclude.length)
    issues.push(error('size', `A panel of ${size} cannot come from a pool of ${people.length - exclude.length}.`));
  return issues;
}

function ofQuotas({ quotas, size, people, exclude = [] }: Problem): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const totals = new Map<string, { min: number; max: number }>();
  const out = new Set(exclude);
  for (const quota of quotas) {
    const { category, value, min, max } = quota;
    const name = `${category} ${value}`;
    const key = JSON.stringify([category, value]);
    if (seen.has(key)) issues.push(error('duplicate-quota', `${name} stands in the quotas twice.`, { quota }));
    seen.add(key);
    if (!Number.isInteger(min) || !Number.isInteger(max) || min < 0 || max < min) {
      issues.push(
        error(
          'quota-bounds',
          `${name}: the minimum ${min} and the maximum ${max} must be whole numbers, the minimum not above the maximum.`,
          { quota },
        ),
      );
      continue;
    }
    const total = totals.get(category) ?? { min: 0, max: 0 };
    totals.set(category, { min: total.min + min, max: total.max + max });
    const available = people.filter(({ id, values }) => !out.has(id) && values[category] === value).length;
    if (available < min)
      issues.push({
        severity: 'warning',
        code: 'too-few-people',
        text: `${name}: at least ${min} are asked for and the pool has ${available}.`,
        quota,
      });
  }
  for (const [category, { min, max }] of totals) {
    if (min > size)
      issues.push({
        severity: 'warning',
        code: 'category-total',
        text: `${category}: the minimums add up to ${min}, more than the ${size} of the panel.`,
      });
    if (max < size)
      issues.push({
        severity: 'warning',
        code: 'category-total',
        text: `${category}: the maximums add up to ${max}, fewer than the ${size} of the panel.`,
      });
  }
  return issues;
}

function ofPeople({ people, quotas }: Problem): Issue[] {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const known = new Map<string, Set<string>>();
  for (const { category, value } of quotas) known.set(category, (known.get(category) ?? new Set()).add(value));
  for (const { id, values } of people) {
    if (ids.has(id)) issues.push(error('duplicate-id', `${id} stands in the pool twice.`, { ids: [id] }));
    ids.add(id);
    for (const [category, allowed] of known) {
      const value = values[category];
      if (value === undefined || value === '')
        issues.push(error('missing-value', `${id} has no ${category}.`, { ids: [id] }));
      else if (!allowed.has(value)) {
        const alike = [...allowed].find((one) => folded(one) === folded(value));
        const hint = alike === undefined ? '' : ` Do you mean "${alike}"?`;
        issues.push(
          error('unknown-value', `${id}: there is no quota for ${category} "${value}".${hint}`, { ids: [id] }),
        );
      }
    }
  }
  for (const [category, allowed] of known) {
    const byShape = Map.groupBy(allowed, folded);
    for (const [, alike] of byShape)
      if (alike.length > 1)
        issues.push({
          severity: 'warning',
          code: 'look-alike-value',
          text: `${category}: "${alike.join('" and "')}" differ in capitals, spaces or accents only.`,
        });
  }
  return issues;
}

function ofLists({ people, mustInclude = [], exclude = [], onePerHousehold, exemptHouseholds = [] }: Problem): Issue[] {
  const ids = new Set(people.map(({ id }) => id));
  const out = new Set(exclude);
  const issues = [...new Set([...mustInclude, ...exclude])]
    .filter((id) => !ids.has(id))
    .map((id) => error('unknown-id', `${id} is not in the pool.`, { ids: [id] }));
  for (const id of mustInclude)
    if (out.has(id)) issues.push(error('both-in-and-out', `${id} must be in and must be left out.`, { ids: [id] }));
  if (onePerHousehold) {
    const musts = people.filter(
      ({ id, household }) =>
        mustInclude.includes(id) && household !== undefined && !exemptHouseholds.includes(household),
    );
    for (const [, together] of Map.groupBy(musts, ({ household }) => household))
      if (together.length > 1)
        issues.push(
          error(
            'household-of-musts',
            `${together.map(({ id }) => id).join(' and ')} must be in and share a household.`,
            { ids: together.map(({ id }) => id) },
          ),
        );
  }
  return issues;
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
