import { readId } from '../id.ts';
import { type Options as AnalysisOptions, engines } from '../options.ts';
import type { Given, Options } from './command.ts';
import { readOptions } from './read-folder.ts';
import { UsageError } from './usage.ts';

/** The engine and all that belongs to it. */
export const analysisOptions: Options = {
  engine: { value: 'ENGINE', help: 'robust (the default) or polis' },
  seed: { value: 'N', help: 'the seed of what goes by chance; without it 1' },
  'min-votes': { value: 'N', help: 'who voted on fewer statements is not put into a group; without it 7' },
  'max-groups': { value: 'N', help: 'at most so many groups; without it 5' },
  'force-k': { value: 'N', help: 'so many groups, whether they say something or not' },
  keep: { value: 'IDS', help: 'put these people into groups however little they voted; with commas' },
  'min-share': { value: 'PERCENT', help: 'robust: no group with a smaller part of the people; without it 5' },
  samples: { value: 'N', help: 'robust: how many samples the certainty is taken from; 0 for none' },
  ...readOptions,
};

/** The options as they were given; the others are as usual. */
export function analysisOptionsIn(options: Given): Partial<AnalysisOptions> {
  const share = options.count('min-share');
  if (share !== undefined && share > 50)
    throw new UsageError(`--min-share is a percentage from 0 to 50, not ${share}.`);
  return {
    engine: options.oneOf('engine', engines),
    ...counted('seed', options.count('seed')),
    ...counted('minVotes', options.count('min-votes')),
    ...counted('maxGroups', options.count('max-groups')),
    ...counted('forceK', options.count('force-k')),
    keepParticipants: (options.text('keep') ?? '').split(',').flatMap((id) => (id === '' ? [] : [readId(id.trim())])),
    ...counted('minGroupShare', share === undefined ? undefined : share / 100),
    ...counted('samples', options.count('samples')),
  };
}

function counted(name: keyof AnalysisOptions, value: number | undefined): Partial<AnalysisOptions> {
  return value === undefined ? {} : { [name]: value };
}
