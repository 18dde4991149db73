import type { Locale } from '../../../platform/i18n/locale.ts';
import { drawMessages } from './draw-messages.ts';
import { diceFor, type SeedKind } from './seed-from.ts';

/** Where the seed comes from, as it is fixed: Dutch, because what is hashed is in one language. */
export function fixedSource(seedKind: SeedKind, typed: string, tickets: number): string {
  return seedKind === 'dice' ? drawMessages('nl').diceSource(diceFor(tickets)) : typed;
}

/** The same for a reader: our own words about dice in her language; null where it is what an officer wrote. */
export function ownWords(
  { seedKind, tickets }: { seedKind: SeedKind; tickets: number },
  locale: Locale,
): string | null {
  return seedKind === 'dice' ? drawMessages(locale).diceSource(diceFor(tickets)) : null;
}
