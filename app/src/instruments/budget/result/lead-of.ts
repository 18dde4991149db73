import { formatCount, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Outcome } from './outcome.ts';
import { resultMessages } from './result-messages.ts';

/**
 * What came of a budget in short sentences: how many voted, how many won, how much of the money goes there, and whether
 * the town decided otherwise than the count.
 */
export function leadOf({ result, winners, losers, cost }: Outcome, amount: number, locale: Locale): string {
  const t = resultMessages(locale);
  const count = result.turnout.web + result.turnout.paper;
  const all = [...winners, ...losers];
  const decided = all.filter((project) => project.decided).length;
  const won = t.lead(winners.length, all.length, formatMoney(cost, locale), formatMoney(amount, locale));
  return [
    t.voters(count, formatCount(count, locale)),
    winners.length === 0 ? t.none : won,
    ...(decided > 0 ? [t.decided(decided)] : []),
  ].join(' ');
}
