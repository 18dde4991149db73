import { TieRefused } from '../ties.ts';
import { type Command, given, helpOf } from './command.ts';
import { Refused, UsageError } from './usage.ts';

// Loaded when they are asked for: a count should not wait for what writes and explains.
const commands: Record<string, () => Promise<Command>> = {
  count: async () => (await import('./count.ts')).count,
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('./verify.ts')).verify,
  explain: async () => (await import('./explain.ts')).explain,
  compare: async () => (await import('./compare.ts')).compare,
  export: async () => (await import('./export.ts')).exportFile,
};

/** Runs the command line and gives its exit code: 0, 1 (a check failed, or the file is no use), 2 (tie refused), 64 (usage). */
export async function main([name, ...words]: readonly string[]): Promise<number> {
  // Who reads us may stop reading, as `head` does.
  process.stdout.on('error', () => process.exit(0));
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(await overview());
    return name === undefined ? 64 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!load) throw new UsageError(`There is no command "${name}".`);
    const command = await load();
    if (words.includes('--help')) {
      process.stdout.write(helpOf(name, command));
      return 0;
    }
    return await command.run(given(command, words));
  } catch (error) {
    return failed(error, load ? `budgeting ${name} --help` : 'budgeting --help');
  }
}

function failed(error: unknown, help: string): number {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (error instanceof UsageError) {
    say(`budgeting: ${error.message}\nSee: ${help}`);
    return 64;
  }
  if (error instanceof TieRefused) {
    say(`budgeting: ${error.message}`);
    return 2;
  }
  if (error instanceof Refused) say(error.message);
  else say(`budgeting: something went wrong: ${String(error).split('\n')[0]?.slice(0, 200)}`);
  return 1;
}

async function overview(): Promise<string> {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length)) + 2;
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  budgeting ${name.padEnd(width)}${(await load()).summary}`),
  );
  return [
    'Participatory budgets, counted exactly, explained, and open to a recount by anyone.',
    '',
    ...lines,
    '',
    'Each has --help. Exit codes: 0, 1 (a check failed, or the file is no use), 2 (a tie refused), 64 (usage).',
    '',
  ].join('\n');
}
