import { BrokenTicket } from '../commit.ts';
import { InfeasibleProblem, InvalidProblem, StoppedTooSoon } from '../optimise.ts';
import { SeedError } from '../seed.ts';
import { alternates } from './alternates.ts';
import { check } from './check.ts';
import { type Command, given, helpOf } from './command.ts';
import { commit } from './commit.ts';
import { draw } from './draw.ts';
import { invite } from './invite.ts';
import { replace } from './replace.ts';
import { report } from './report.ts';
import { solve } from './solve.ts';
import { Refused, UsageError } from './usage.ts';
import { verify } from './verify.ts';

const expected = [Refused, InvalidProblem, InfeasibleProblem, StoppedTooSoon, BrokenTicket];
const commands: Record<string, Command> = { invite, check, solve, report, commit, draw, verify, alternates, replace };

/** Runs the command line and gives its exit code: 0, 1 (infeasible, refused or failed), 64 (usage). */
export async function main([name, ...words]: readonly string[]): Promise<number> {
  // Who reads us may stop reading, as `head` does.
  process.stdout.on('error', () => process.exit(0));
  process.on('uncaughtException', (error) => process.exit(failed(error)));
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(overview());
    return name === undefined ? 64 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(`There is no command "${name}".`);
    if (words.includes('--help')) {
      process.stdout.write(helpOf(name, command));
      return 0;
    }
    return await command.run(given(command.options, words));
  } catch (error) {
    const help = command ? `sortition ${name} --help` : 'sortition --help';
    return failed(error, help);
  }
}

function failed(error: unknown, help = 'sortition --help'): number {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (error instanceof UsageError || error instanceof SeedError) {
    say(`sortition: ${error.message}\nSee: ${help}`);
    return 64;
  }
  if (expected.some((kind) => error instanceof kind)) say((error as Error).message);
  // One line: the message of the solver can be its whole program.
  else say(`sortition: something went wrong: ${String(error).split('\n')[0]?.slice(0, 200)}`);
  return 1;
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length)) + 2;
  return [
    'Panels by lot: the fairest draw there is, and anyone can check it.',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  sortition ${name.padEnd(width)}${summary}`),
    '',
    'Each has --help. Exit codes: 0, 1 (infeasible, or a check failed), 64 (usage).',
    '',
  ].join('\n');
}
