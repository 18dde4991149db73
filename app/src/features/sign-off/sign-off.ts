import { fail, ok, type Result } from '../../platform/result.ts';

/** Who signs: the town, and the other side (an initiative, or who takes a task over). */
export type SignSide = 'town' | 'initiative' | 'challenger';

/** That somebody signed one version for a side. */
export type Signature = {
  side: SignSide;
  /** Of an officer: shown instead of a name. */
  function: string;
  signedBy: string | null;
  signedAt: Date;
};

/** A version that two sides sign. */
export type Signable = { version: number; signatures: readonly Signature[] };

export type SignOffError =
  | { kind: 'nothing-to-sign' }
  | { kind: 'newer-version'; version: number }
  | { kind: 'own-other-side' };

/** Who signs, for which side, and the version that they read. */
export type Signing = { side: SignSide; personId: string; seen: number };

/** Decides whether somebody may sign for a side: only the version that they read, and nobody for both sides. */
export function signOff(
  newest: Signable | undefined,
  { side, personId, seen }: Signing,
): Result<'already' | 'first' | 'last', SignOffError> {
  if (!newest) return fail({ kind: 'nothing-to-sign' });
  if (newest.version !== seen) return fail({ kind: 'newer-version', version: newest.version });
  if (signedFor(newest, side)) return ok('already');
  const other = newest.signatures.find((one) => one.side !== side);
  if (other?.signedBy === personId) return fail({ kind: 'own-other-side' });
  return ok(other ? 'last' : 'first');
}

/** The signature of a side; undefined while it has not signed. */
export function signedFor<Some extends Pick<Signature, 'side'>>(
  { signatures }: { signatures: readonly Some[] },
  side: SignSide,
): Some | undefined {
  return signatures.find((one) => one.side === side);
}
