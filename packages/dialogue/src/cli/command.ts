import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** An option of a command; with `value` something follows it, named so in the help. */
export type Option = { help: string; value?: string };
export type Options = Record<string, Option>;

/** One command of the command line; `files` names what must be given without a flag; `run` gives the exit code. */
export type Command = {
  summary: string;
  example: string;
  files: readonly string[];
  options: Options;
  run(given: Given): Promise<number>;
};

/** What was given on the command line. */
export type Given = {
  /** The files, in the order of `files`. */
  files: readonly string[];
  flag(name: string): boolean;
  text(name: string): string | undefined;
  /** A usage error where it is missing. */
  needed(name: string): string;
  /** One of these words; without the option the first of them. */
  oneOf<const Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word;
  /** A whole number of 0 or more. */
  count(name: string): number | undefined;
};

/** Reads the words after the name of a command. */
export function given({ options, files }: Command, words: readonly string[]): Given {
  const { values, positionals } = parsed(options, words);
  if (positionals.length < files.length) throw new UsageError(`${files[positionals.length]} is missing.`);
  if (positionals.length > files.length) throw new UsageError(`"${positionals[files.length]}" is one file too many.`);
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    files: positionals,
    flag: (name) => values[name] === true,
    text,
    needed(name) {
      const value = text(name);
      if (value === undefined) throw new UsageError(`--${name} ${options[name]?.value ?? ''} is missing.`);
      return value;
    },
    oneOf(name, words) {
      const value = text(name) ?? words[0];
      const found = words.find((word) => word === value);
      if (found === undefined) throw new UsageError(`--${name} must be ${words.join(', ')}, not "${value}".`);
      return found;
    },
    count(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^\d{1,15}$/.test(value)) throw new UsageError(`--${name} must be a whole number, not "${value}".`);
      return Number(value);
    },
  };
}

function parsed(options: Options, words: readonly string[]) {
  const config = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value ? ('string' as const) : ('boolean' as const) }] as const,
  );
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(config), strict: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]?.replace(/\.?$/, '.'));
  }
}

/** The help of one command. */
export function helpOf(name: string, { summary, example, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [`--${option}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    summary,
    '',
    `  dialogue ${name} ${example}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    '',
  ].join('\n');
}
