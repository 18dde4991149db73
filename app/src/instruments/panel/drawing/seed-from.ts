import { normalisedSeed, SeedError, ticketOf } from '@stadmakers/sortition';
import { fail, ok, type Result } from '../../../platform/result.ts';

export type SeedKind = 'dice' | 'text';

/** How many dice of ten sides draw one of so many tickets. */
export function diceFor(tickets: number): number {
  return Math.round(Math.log10(tickets));
}

/**
 * The seed that was typed, in its one form. Of dice only the digits count, however they stand apart; there must be one
 * for each die. A text that looks like dice is refused, because it would be read as such.
 */
export function seedFrom(
  typed: string,
  seedKind: SeedKind,
  tickets: number,
): Result<string, { kind: 'seed-refused'; seedKind: SeedKind; dice: number }> {
  const refused = fail({ kind: 'seed-refused' as const, seedKind, dice: diceFor(tickets) });
  try {
    const seed = normalisedSeed(seedKind === 'dice' ? `d10: ${(typed.match(/\S/gu) ?? []).join(' ')}` : typed);
    if (seedKind === 'text' && seed.startsWith('d10:')) return refused;
    // Throws where the dice do not fit the tickets.
    ticketOf('', tickets, seed);
    return ok(seed);
  } catch (error) {
    if (error instanceof SeedError) return refused;
    throw error;
  }
}
