import { saidOfSeed } from './about.ts';
import { canonical } from './canonical.ts';
import { check, reportOn, unchangedChecks, type VerifyReport } from './check.ts';
import {
  type FrameContent,
  frameDigest,
  leafOf,
  numbersOf,
  type Stratum,
  type UnitOpening,
} from './invitation-frame.ts';
import {
  chanceOf,
  type DrawnPlaces,
  drawPlaces,
  type InclusionChance,
  type InvitationTranscript,
  invitationChecksum,
} from './invitations.ts';
import { provesLeaf } from './merkle.ts';
import { pseudonymOf } from './opening.ts';
import { byCodePoint } from './problem.ts';
import { orNullIfRefused } from './refused.ts';
import { normalisedSeed } from './seed.ts';
import { count, fields, hash, listOf, oneOf, type Shape, text } from './shape.ts';
import { wholeAboutShape } from './transcript-shape.ts';

const content: Shape<FrameContent> = fields<FrameContent>({
  format: oneOf('sortition-frame/1'),
  about: wholeAboutShape,
  kind: oneOf('addresses', 'persons'),
  count,
  reserve: count,
  strata: listOf(
    fields<Stratum>({ area: text, units: count, weight: count, invited: count, reserve: count, root: hash }),
  ),
});

const transcriptShape = fields<InvitationTranscript>({
  format: oneOf('sortition-invitations/1'),
  commitment: fields<InvitationTranscript['commitment']>({ content, digest: hash }),
  seed: text,
  drawn: listOf(fields<DrawnPlaces>({ area: text, invited: listOf(count), reserve: listOf(count) })),
  checksum: hash,
});

/**
 * Checks a draw of invitations with hashes and counting alone, without the frame and without the salt. Takes anything,
 * such as a file that was read, and never throws.
 */
export function verifyInvitations(transcript: unknown): VerifyReport {
  const first = check(
    'form',
    transcriptShape(transcript),
    'The transcript has all its parts and nothing else.',
    'This is not a whole transcript.',
  );
  if (!transcriptShape(transcript)) return reportOn([first]);
  const { commitment, seed, drawn, checksum } = transcript;
  const { content, digest } = commitment;
  const numbersHold = hasItsNumbers(content);
  // Only then is what is drawn no more than what stands in the file.
  const again =
    numbersHold && drawnAsMany(content, drawn)
      ? orNullIfRefused(() => drawPlaces(commitment, normalisedSeed(seed)))
      : null;
  const drawnHolds =
    again !== null && orNullIfRefused(() => normalisedSeed(seed)) === seed && canonical(again) === canonical(drawn);
  return reportOn([
    first,
    ...unchangedChecks(
      { checksum: invitationChecksum(transcript) === checksum, digest: frameDigest(content) === digest },
      digest,
    ),
    check(
      'numbers',
      numbersHold,
      `${content.count} invitations and ${content.reserve} in reserve are divided over ${content.strata.length} areas by their ${content.kind} and weights.`,
      'The invitations are not divided over the areas as their numbers and weights say.',
    ),
    check(
      'seed',
      drawnHolds,
      `The seed "${seed}" draws these places in each area. ${saidOfSeed(content.about)}`,
      `The seed "${seed}" does not draw these places.`,
    ),
  ]);
}

function hasItsNumbers({ strata, count, reserve }: FrameContent): boolean {
  const inOrder = strata.every(
    ({ area }, index) => index === 0 || byCodePoint(strata[index - 1]?.area ?? '', area) < 0,
  );
  const numbers = orNullIfRefused(() => numbersOf(count, reserve, strata));
  return (
    inOrder &&
    (numbers?.every((own, index) => own.invited === strata[index]?.invited && own.reserve === strata[index]?.reserve) ??
      false)
  );
}

function drawnAsMany({ strata }: FrameContent, drawn: readonly DrawnPlaces[]): boolean {
  return (
    strata.length === drawn.length &&
    strata.every(
      ({ invited, reserve }, index) =>
        drawn[index]?.invited.length === invited && drawn[index]?.reserve.length === reserve,
    )
  );
}

/** What somebody finds of an address, or of herself, in a draw of invitations. */
export type MyInvitation =
  | { kind: 'not-in-frame' }
  | { kind: 'in-frame'; wave: 'first' | 'reserve' | null; chance: InclusionChance };

/** Looks up one unit by its own opening; `not-in-frame` also where its proof does not lead to the root of its area. */
export function myInvitation({ commitment, drawn }: InvitationTranscript, opening: UnitOpening): MyInvitation {
  const { area, adults, proof } = opening;
  const stratum = commitment.content.strata.find((one) => one.area === area);
  const leaf = leafOf({ pseudonym: pseudonymOf(opening), adults });
  if (!stratum || proof.size !== stratum.units || !provesLeaf(leaf, proof, stratum.root))
    return { kind: 'not-in-frame' };
  const places = drawn.find((one) => one.area === area);
  const wave = places?.invited.includes(proof.index)
    ? 'first'
    : places?.reserve.includes(proof.index)
      ? 'reserve'
      : null;
  return { kind: 'in-frame', wave, chance: chanceOf(commitment, opening) };
}
