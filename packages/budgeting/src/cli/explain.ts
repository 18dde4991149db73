import { explain as explainProject } from '../explain/explain.ts';
import { explanationSentence } from '../explain/sentence.ts';
import type { Command } from './command.ts';
import { print } from './output.ts';
import { readElection } from './read-file.ts';
import { countBy, ruleOptions } from './rule-options.ts';
import { UsageError } from './usage.ts';

/** `budgeting explain`: says of a project, or of each, why it won or not. */
export const explain: Command = {
  summary: 'say in one sentence why a project won or not',
  example: 'FILE --rule equal-shares --completion add1 --ties id --project 21',
  files: ['FILE'],
  options: {
    ...ruleOptions,
    project: { value: 'ID', help: 'the project; without it every project' },
    language: { value: 'L', help: 'en or nl' },
    help: { help: 'show this' },
  },
  async run(options) {
    const election = await readElection(options.files[0] as string);
    const project = options.text('project');
    if (project !== undefined && !election.projects.some(({ id }) => id === project))
      throw new UsageError(`There is no project "${project}" in the file.`);
    const result = await countBy(election, options);
    const language = options.oneOf('language', ['en', 'nl']);
    for (const { id } of election.projects) {
      if (project !== undefined && id !== project) continue;
      const explanation = explainProject(election, result, id);
      print(`${id}: ${explanationSentence(election, explanation, language)}`);
      if (explanation.effectiveSupport !== undefined && !explanation.won)
        print(`${id}: effective support ${explanation.effectiveSupport.toFixed(1)} %.`);
    }
    return 0;
  },
};
