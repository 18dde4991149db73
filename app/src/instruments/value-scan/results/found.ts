import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { openRound } from '../rounds.ts';
import { loadScan } from '../scan.ts';
import { loadFigures } from './figures.ts';
import { asText } from './filled-in.ts';
import { resultsMessages } from './results-messages.ts';
import { changeSentence, findingSentence } from './sentences.ts';

/** What came of a value scan, in sentences for the report; none while people score, or where too few did. */
export async function foundIn({ db, now }: Pick<Deps, 'db' | 'now'>, step: Step): Promise<string[]> {
  const scan = await loadScan(db, step.id);
  if (!scan || openRound(step, scan, now()) !== null) return [];
  const t = resultsMessages('nl');
  const { scored, values } = await loadFigures(db, scan, null, t.others);
  if (values.length === 0) return [];
  const [first, second] = [String(scored[1]), String(scored[2])];
  return [
    scored[2] === 0 ? t.found.scoredFirst(first) : t.found.scored(first, second),
    ...values.flatMap(({ value, rounds, change }) => {
      const last = rounds.at(-1);
      return [
        ...(last ? [asText(findingSentence(value.name, last.finding, 'nl'))] : []),
        ...(change ? [asText(changeSentence(value.name, change, 'nl'))] : []),
      ];
    }),
  ];
}
