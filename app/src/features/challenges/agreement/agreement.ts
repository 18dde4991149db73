import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Signable, type Signing, type SignOffError, signOff } from '../../sign-off/index.ts';

/** What is watched: "Iedere cliënt krijgt binnen een week een gesprek", and from when that is met. */
export type QualityPoint = { key: string; what: string; norm: string };

/** What challenger and town agree; the budget is for a year, in cents, days are YYYY-MM-DD. */
export type Agreement = {
  scope: string;
  budgetCents: number;
  startsOn: string;
  endsOn: string;
  exitTerms: string;
  otherTerms: string;
  quality: readonly QualityPoint[];
};

export type AgreementError =
  | { kind: 'words-missing'; field: 'scope' | 'exitTerms' }
  | { kind: 'quality-missing' }
  | { kind: 'ends-before-it-starts' }
  | { kind: 'contract-runs'; until: string };

/** Judges whether this can be put before both sides: scope, quality, a way out, and no day on which another still does it. */
export function propose(agreement: Agreement, contractUntil: string | null): Result<Agreement, AgreementError> {
  const { scope, exitTerms, quality, startsOn, endsOn } = agreement;
  if (scope === '') return fail({ kind: 'words-missing', field: 'scope' });
  if (exitTerms === '') return fail({ kind: 'words-missing', field: 'exitTerms' });
  if (quality.length === 0) return fail({ kind: 'quality-missing' });
  if (endsOn < startsOn) return fail({ kind: 'ends-before-it-starts' });
  if (contractUntil !== null && startsOn <= contractUntil) return fail({ kind: 'contract-runs', until: contractUntil });
  return ok(agreement);
}

export type SignError = SignOffError | { kind: 'legal-entity-missing' };

/** Judges a signature: on the version that was read, once, and by the challenger only for a legal entity. */
export function sign(
  newest: Signable | undefined,
  signing: Signing,
  { legalEntity }: { legalEntity: string },
): Result<'already' | 'first' | 'last', SignError> {
  const decision = signOff(newest, signing);
  if (!decision.ok || decision.value === 'already') return decision;
  return signing.side === 'challenger' && legalEntity === '' ? fail({ kind: 'legal-entity-missing' }) : decision;
}
