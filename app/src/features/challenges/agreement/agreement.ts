import { fail, ok, type Result } from '../../../platform/result.ts';

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

export type Side = 'town' | 'challenger';
export type Signatures = { version: number; townSignedAt: Date | null; challengerSignedAt: Date | null };

export type SignError =
  | { kind: 'nothing-to-sign' }
  | { kind: 'newer-version'; version: number }
  | { kind: 'signed-before'; at: Date }
  | { kind: 'legal-entity-missing' };

/** Judges a signature: on the version that was read, once, and by the challenger only for a legal entity. */
export function sign(
  newest: Signatures | undefined,
  side: Side,
  { version, legalEntity }: { version: number; legalEntity: string },
): Result<{ both: boolean }, SignError> {
  if (!newest) return fail({ kind: 'nothing-to-sign' });
  if (newest.version !== version) return fail({ kind: 'newer-version', version: newest.version });
  const own = side === 'town' ? newest.townSignedAt : newest.challengerSignedAt;
  const other = side === 'town' ? newest.challengerSignedAt : newest.townSignedAt;
  if (own !== null) return fail({ kind: 'signed-before', at: own });
  if (side === 'challenger' && legalEntity === '') return fail({ kind: 'legal-entity-missing' });
  return ok({ both: other !== null });
}
