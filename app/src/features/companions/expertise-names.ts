import type { Locale } from '../../platform/i18n/locale.ts';
import type { CompanionPool } from '../../platform/town.ts';

/** The name of an expertise of the town's list; one that the list has no more keeps its own word. */
export function expertiseName({ expertise }: CompanionPool, slug: string, locale: Locale): string {
  return expertise.find((one) => one.slug === slug)?.name[locale] ?? slug;
}
