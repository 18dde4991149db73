import type { RuleSpec } from '@stadmakers/budgeting';

/** Of the published count, what is needed to do it again. */
export type PublishedCount = {
  result: { rule: RuleSpec; winners: string[] };
  projects: { id: number; conflicts: readonly string[] }[];
};

/** Counts the published file of ballots again: the code of the result that comes out, or undefined if it cannot be read. */
export async function recount(file: string, count: PublishedCount): Promise<string | undefined> {
  const { equalShares, greedy, parsePabulib } = await import('@stadmakers/budgeting');
  const parsed = parsePabulib(file);
  if (!parsed.ok) return undefined;
  // The format of the file does not know which projects exclude one another.
  const conflicts = new Map(count.projects.map((project) => [String(project.id), project.conflicts]));
  const projects = parsed.election.projects.map((one) => ({ ...one, conflicts: conflicts.get(one.id) ?? [] }));
  const election = { ...parsed.election, projects };
  const { rule } = count.result;
  switch (rule.name) {
    case 'greedy':
      return greedy(election, rule).digest;
    case 'equal-shares': {
      const { threshold, ties, completion } = rule;
      return equalShares(election, { threshold, ties, completion }).digest;
    }
    case 'phragmen':
    case 'bos':
      // No town counts by these here.
      return undefined;
  }
}
