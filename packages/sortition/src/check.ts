/** One thing that was checked, with a sentence on what was found. */
export type Check = { name: CheckName; passed: boolean; text: string };
export type CheckName =
  | 'form'
  | 'checksum'
  | 'digest'
  | 'people'
  | 'root'
  | 'tickets'
  | 'chances'
  | 'seed'
  | 'panel'
  | 'seal'
  | 'quotas'
  | 'households'
  | 'numbers';

/** What everybody can find out about a draw; `passed` only where every check passed. */
export type VerifyReport = { passed: boolean; checks: Check[] };

/** A check with the sentence for either outcome. */
export function check(name: CheckName, passed: boolean, yes: string, no: string): Check {
  return { name, passed, text: passed ? yes : no };
}

/** Whether a transcript is as it was made, and what was fixed before the draw has the digest that stands with it. */
export function unchangedChecks(found: { checksum: boolean; digest: boolean }, digest: string): Check[] {
  return [
    check(
      'checksum',
      found.checksum,
      'The transcript is as it was made.',
      'The transcript was changed after it was made.',
    ),
    check(
      'digest',
      found.digest,
      `What was fixed before the draw has the digest ${digest}. Compare it with what was published beforehand.`,
      'What is said to be fixed before the draw does not have the digest that stands with it.',
    ),
  ];
}

/** The report on these checks. */
export function reportOn(checks: Check[]): VerifyReport {
  return { passed: checks.every(({ passed }) => passed), checks };
}
