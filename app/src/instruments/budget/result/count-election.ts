import {
  type Election,
  equalShares,
  explain,
  explanationSentence,
  formatPabulib,
  greedy,
  metrics,
  type Result,
  resultJson,
  verify,
} from '@stadmakers/budgeting';

/** What decides a count beside the ballots; `lot` are project ids in the order drawn before the vote. */
export type CountRule = { rule: 'greedy' | 'equal-shares'; minVotes: number; lot: string[] };
/** A project as it came out of the count; `cost` in cents, `byOther` whether it wins by the other rule. */
export type CountedProject = {
  id: number;
  title: string;
  cost: number;
  votes: number;
  score: number;
  won: boolean;
  byOther: boolean;
  conflicts: readonly string[];
  sentence: { nl: string; en: string };
};
/** A count as JSON, and the file that everybody can count again. */
export type Count = { json: string; file: string };

// Everybody is one of at least so many who share wijk, age and way of voting.
const redaction = { k: 5 };

/** Counts by the rule of the budget, and by the other one to show beside it; a second counter checks the first. */
export function countElection(election: Election, rule: CountRule): Count {
  const result = countBy(election, rule, rule.rule);
  const other = countBy(election, rule, rule.rule === 'greedy' ? 'equal-shares' : 'greedy');
  const file = formatPabulib(election, result, redaction);
  // Who has at least one winner on the ballot: what people ask first of two rules.
  const served = (winners: readonly string[]) => election.voters - metrics(election, winners).votersWithout;
  const cents = (money: bigint) => Number(money) * 10 ** (2 - election.scale);
  const { ok, failures } = verify(election, result);
  const projects = election.projects.map(({ id, name, cost, conflicts = [] }): CountedProject => {
    const why = explain(election, result, id);
    const { votes, score, won } = why;
    const sentence = {
      nl: explanationSentence(election, why, 'nl'),
      en: explanationSentence(election, why, 'en'),
    };
    const byOther = other.winners.includes(id);
    return { id: Number(id), title: name ?? id, cost: cents(cost), votes, score, won, byOther, conflicts, sentence };
  });
  const manifest = {
    result: resultJson(election, result),
    cost: cents(result.cost),
    served: served(result.winners),
    other: {
      rule: other.rule,
      winners: other.winners,
      cost: cents(other.cost),
      served: served(other.winners),
      digest: other.digest,
    },
    projects,
    secondCounter: { ok, failures },
  };
  return { json: JSON.stringify(manifest), file };
}

/** The result by one of the two rules, with all that is published about how it counts. */
function countBy(election: Election, { minVotes, lot }: CountRule, name: CountRule['rule']): Result {
  const settings = { threshold: minVotes, ties: [{ lot }] };
  return name === 'greedy' ? greedy(election, settings) : equalShares(election, { ...settings, completion: 'add1u' });
}
