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

/** The report on these checks. */
export function reportOn(checks: Check[]): VerifyReport {
  return { passed: checks.every(({ passed }) => passed), checks };
}
