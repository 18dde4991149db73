import {
  arrange,
  commitFrame,
  type Frame,
  type FrameCommitment,
  type InvitationDesign,
  openingAt,
  type UnitOpening,
} from './invitation-frame.ts';
import { chosen } from './random.ts';
import { normalisedSeed, seededNumbers } from './seed.ts';
import { taggedHash } from './tagged-hash.ts';

/** Which places of an area were drawn, in the order of the draw. */
export type DrawnPlaces = { area: string; invited: number[]; reserve: number[] };

/** Everything that is public about a draw of invitations, for `verifyInvitations`. */
export type InvitationTranscript = {
  format: 'sortition-invitations/1';
  commitment: FrameCommitment;
  seed: string;
  drawn: DrawnPlaces[];
  checksum: string;
};

/** Somebody to write to. */
export type Invitation = {
  id: string;
  area: string;
  wave: 'first' | 'reserve';
  chance: InclusionChance;
  opening: UnitOpening;
};

/**
 * The chance of an invitation that a unit had before the draw, in the first wave and in either wave, and that of each
 * adult who lives there where one of them is invited; null where the number of adults is not known.
 */
export type InclusionChance = {
  unit: number;
  unitInEither: number;
  person: number | null;
  personInEither: number | null;
};

/** The transcript is public; the invitations are not. They stand by area, in each area in the order of the draw. */
export type InvitationSample = { invitations: Invitation[]; transcript: InvitationTranscript };

/**
 * Draws whom to invite: a random sample without replacement in each area, from a public seed. The same frame, design,
 * salt and seed give the same sample, whatever the order of the rows. Throws `RangeError` for a frame or a design that
 * cannot be, and `SeedError`.
 */
export function sampleInvitations(
  frame: Frame,
  design: InvitationDesign,
  publicSeed: string,
  salt: Uint8Array,
): InvitationSample {
  const arranged = arrange(frame, salt);
  const commitment = commitFrame(frame.kind, arranged, design);
  const seed = normalisedSeed(publicSeed);
  const drawn = drawPlaces(commitment, seed);
  const invitations = arranged.flatMap((area, index) =>
    (['invited', 'reserve'] as const).flatMap((wave) =>
      (drawn[index]?.[wave] ?? []).map((place): Invitation => {
        const opening = openingAt(area, place);
        const chance = chanceOf(commitment, opening);
        return { id: opening.id, area: area.area, wave: wave === 'invited' ? 'first' : 'reserve', chance, opening };
      }),
    ),
  );
  const transcript = { format: 'sortition-invitations/1' as const, commitment, seed, drawn };
  return { invitations, transcript: { ...transcript, checksum: invitationChecksum(transcript) } };
}

/** What is fixed before the draw of invitations, to be published before the seed is known. */
export function commitInvitations(frame: Frame, design: InvitationDesign, salt: Uint8Array): FrameCommitment {
  return commitFrame(frame.kind, arrange(frame, salt), design);
}

/** The places that a seed draws in each area; anybody who has the commitment finds the same. */
export function drawPlaces({ content, digest }: FrameCommitment, seed: string): DrawnPlaces[] {
  return content.strata.map(({ area, units, invited, reserve }) => {
    const below = seededNumbers('invitations', [digest, seed, area]);
    const places = chosen(units, invited + reserve, below);
    return { area, invited: places.slice(0, invited), reserve: places.slice(invited) };
  });
}

/** The chance that a unit of this area had; equal for all units of an area. */
export function chanceOf(
  { content }: FrameCommitment,
  { area, adults }: Pick<UnitOpening, 'area' | 'adults'>,
): InclusionChance {
  const stratum = content.strata.find((one) => one.area === area);
  const [unit, unitInEither] = stratum
    ? [stratum.invited / stratum.units, (stratum.invited + stratum.reserve) / stratum.units]
    : [0, 0];
  const sharedBy = content.kind === 'persons' ? 1 : adults;
  const [person, personInEither] = sharedBy === null ? [null, null] : [unit / sharedBy, unitInEither / sharedBy];
  return { unit, unitInEither, person, personInEither };
}

/** The hash of all of a transcript but its checksum; the digest stands for the commitment. */
export function invitationChecksum({
  format,
  commitment: { digest },
  seed,
  drawn,
}: Omit<InvitationTranscript, 'checksum'>): string {
  return taggedHash('invitations', { format, commitment: digest, seed, drawn });
}
