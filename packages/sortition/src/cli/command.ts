import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** An option of a command; with `value` something follows it, named so in the help. */
export type Option = { help: string; value?: string };
export type Options = Record<string, Option>;

/** One command of the command line; `run` gives the exit code. */
export type Command = { summary: string; example: string; options: Options; run(given: Given): Promise<number> };

/** What was given on the command line. */
export type Given = {
  flag(name: string): boolean;
  text(name: string): string | undefined;
  /** A usage error where it is missing. */
  needed(name: string): string;
  /** A number that `allowed` holds for; `what` says in the error what it should have been. */
  number(name: string, allowed: (value: number) => boolean, what: string): number | undefined;
};

/** Reads the words after the name of a command. */
export function given(options: Options, words: readonly string[]): Given {
  const values = parsed(options, words);
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    flag: (name) => values[name] === true,
    text,
    needed(name) {
      const value = text(name);
      if (value === undefined) throw new UsageError(`--${name} ${options[name]?.value ?? ''} is missing.`);
      return value;
    },
    number(name, allowed, what) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^\d+(\.\d+)?$/.test(value) || !allowed(Number(value)))
        throw new UsageError(`--${name} must be ${what}, not "${value}".`);
      return Number(value);
    },
  };
}

function parsed(options: Options, words: readonly string[]) {
  const config = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value ? ('string' as const) : ('boolean' as const) }] as const,
  );
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(config), strict: true, allowPositionals: false })
      .values;
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
    `  sortition ${name} ${example}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    '',
  ].join('\n');
}
