import { type Actor, type Assurance, assuranceOf, meetsAssurance } from '../../platform/actor.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

/** What somebody near by says to an initiative. */
export const stances = ['support', 'worry', 'help'] as const;
export type Stance = (typeof stances)[number];

/** How far somebody lives from the place; the only thing that is kept of where exactly. */
export const distances = ['near', 'walk', 'far'] as const;
export type Distance = (typeof distances)[number];

/** The most characters of somebody's words, and of what the team says back. */
export const wordsMax = 1000;
export const answerMax = 2000;

/** Which ring a place at so many metres from the initiative lies in: up to 250 m, up to 1 km, farther. */
export function distanceOf(metres: number): Distance {
  if (metres < 250) return 'near';
  return metres < 1000 ? 'walk' : 'far';
}

type Point = { longitude: number; latitude: number };
const earthRadius = 6_371_000;

/** Metres between two points over a round earth (haversine): exact enough for rings of hundreds of metres. */
export function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

export type Draft = { stance: Stance; words: string };
export type GiveError =
  | { kind: 'not-open' }
  | { kind: 'own-initiative' }
  | { kind: 'assurance-too-low'; needed: Assurance }
  | { kind: 'words-missing' };

/** What the decision has to know of the initiative. */
export type BackingRules = { open: boolean; assurance: Assurance };

/**
 * Decides whether somebody may say this now. Who wants to help must be reachable, so they have an account or are known
 * at the desk; the team does not support itself.
 */
export function mayGive(
  rules: BackingRules,
  draft: Draft,
  by: { actor: Actor; channel: 'web' | 'desk'; onTeam: boolean; reachable: boolean },
): Result<null, GiveError> {
  if (!rules.open) return fail({ kind: 'not-open' });
  if (by.onTeam) return fail({ kind: 'own-initiative' });
  // The desk knows in its own way whom it has before it.
  if (by.channel === 'web' && !meetsAssurance(assuranceOf(by.actor), rules.assurance))
    return fail({ kind: 'assurance-too-low', needed: rules.assurance });
  if (draft.stance === 'help' && !by.reachable) return fail({ kind: 'assurance-too-low', needed: 'email' });
  if (draft.stance === 'worry' && draft.words === '') return fail({ kind: 'words-missing' });
  return ok(null);
}

/** What somebody said before. */
export type Given = { stance: Stance; words: string; answered: boolean };

/**
 * What a new form does to what somebody said before. Words that were answered stay what was answered: who says something
 * else then takes that back and begins anew, so that an answer never stands under other words.
 */
export function changeTo(before: Given | undefined, draft: Draft): 'add' | 'change' | 'replace' {
  if (!before) return 'add';
  if (before.stance !== draft.stance) return 'replace';
  return before.answered && before.words !== draft.words ? 'replace' : 'change';
}

/** What remains of something that is taken back: of a worry that it was there, of all else nothing. */
export function remainsOf(stance: Stance): 'count' | 'nothing' {
  return stance === 'worry' ? 'count' : 'nothing';
}
