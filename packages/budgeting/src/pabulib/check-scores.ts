import { type Election, hasPoints } from '../election.ts';
import type { Issues } from './issue.ts';

/** Whether the counts in the file are those of its own ballots. */
export function checkScores(election: Election, issues: Issues): void {
  const { meta, projects, voters, voteType } = election;
  compareCount(meta, 'num_projects', projects.length, 'different number of projects', issues);
  compareCount(meta, 'num_votes', voters, 'different number of votes', issues);
  const columns = Object.keys(projects[0]?.fields ?? {});
  if (!columns.includes('votes') && !columns.includes('score'))
    issues.error('no votes or scores in projects', 'The projects have no column votes or score.');
  const { votes, score } = countedOnBallots(election);
  for (const [at, { id, fields }] of projects.entries()) {
    if (columns.includes('votes') && fields.votes !== String(votes[at]))
      issues.error('different values in votes', `Project ${id}: the file says ${fields.votes}, counted ${votes[at]}.`);
    if (columns.includes('score') && hasPoints(voteType) && fields.score !== String(score[at]))
      issues.error('different values in scores', `Project ${id}: the file says ${fields.score}, counted ${score[at]}.`);
  }
}

function compareCount(meta: Election['meta'], field: string, counted: number, name: string, issues: Issues): void {
  const said = meta.get(field);
  if (said !== undefined && said !== String(counted))
    issues.error(name, `${field} in META is ${said}, counted from the file ${counted}.`);
}

/** The field counts a ballot with 0 points for a project among its votes. */
function countedOnBallots({ projects, ballots }: Election) {
  const votes = projects.map(() => 0);
  const score = projects.map(() => 0);
  for (const { projects: chosen, points, weight } of ballots) {
    for (const [at, project] of chosen.entries()) {
      votes[project] = (votes[project] as number) + weight;
      score[project] = (score[project] as number) + weight * (points?.[at] ?? 1);
    }
  }
  return { votes, score };
}
