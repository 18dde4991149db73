/** The command was not given as it should be; the process ends with 64. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What was given cannot be used, each reason on a line of its own; the process ends with 1. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
