import { type Command, given, helpOf } from './command.ts';
import { Refused, UsageError } from './usage.ts';

// Loaded when they are asked for: an analysis should not wait for what writes and explains.
const commands: Record<string, () => Promise<Command>> = {
  analyse: async () => (await import('./analyse.ts')).analyseFolder,
  explain: async () => (await import('./explain.ts')).explainFolder,
  next: async () => (await import('./next.ts')).next,
  replay: async () => (await import('./replay.ts')).replayFolder,
  verify: async () => (await import('./verify.ts')).verifyResult,
  export: async () => (await import('./export.ts')).exportFolder,
  bench: async () => (await import('./bench.ts')).bench,
};

/** Runs the command line and gives its exit code: 0, 1 (a check failed, or the files are no use), 64 (usage). */
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
    return failed(error, load ? `dialogue ${name} --help` : 'dialogue --help');
  }
}

function failed(error: unknown, help: string): number {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (error instanceof UsageError || error instanceof RangeError) {
    say(`dialogue: ${error.message}\nSee: ${help}`);
    return 64;
  }
  if (error instanceof Refused) say(error.message);
  else say(`dialogue: something went wrong: ${String(error).split('\n')[0]?.slice(0, 200)}`);
  return 1;
}

async function overview(): Promise<string> {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length)) + 2;
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  dialogue ${name.padEnd(width)}${(await load()).summary}`),
  );
  return [
    'What people share and where they differ, from their votes on statements.',
    '',
    ...lines,
    '',
    'DIR has the files of Polis: votes.csv or else participants-votes.csv, and comments.csv.',
    'Each has --help. Exit codes: 0, 1 (a check failed, or the files are no use), 64 (usage).',
    '',
  ].join('\n');
}
