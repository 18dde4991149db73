import { formMark, voterKey } from '../../app/src/instruments/budget/ballots/voter-key.ts';
import type { SeededBudget } from './seed.ts';

/** The form that each of these people sends, as it left the page of the ballot; `turn` makes other choices. */
export function votesOf(
  { stepId, path, projects, secret }: SeededBudget,
  people: readonly string[],
  cookies: readonly string[],
  address: string,
  turn = 0,
) {
  return people.map((personId, index) => {
    const body = new URLSearchParams({ mark: formMark(voterKey(secret, stepId, { kind: 'person', personId })) });
    for (let pick = 0; pick < 4; pick++)
      body.append('project', String(projects[(index + turn + pick * 5) % projects.length]));
    return {
      method: 'POST' as const,
      path: `${path}/stemmen`,
      headers: {
        origin: address,
        cookie: cookies[index] ?? '',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: body.toString(),
    };
  });
}
