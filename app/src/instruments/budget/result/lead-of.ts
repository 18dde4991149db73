import { formatCount, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Outcome } from './outcome.ts';
import { resultMessages } from './result-messages.ts';

/** What came of a budget in three short sentences: how many voted, how many won, how much of the money goes there. */
export function leadOf({ result, winners, losers, cost }: Outcome, amount: number, locale: Locale): string {
  const t = resultMessages(locale);
  const count = result.turnout.web + result.turnout.paper;
  const voters = t.voters(count, formatCount(count, locale));
  if (winners.length === 0) return `${voters} ${t.none}`;
  const all = winners.length + losers.length;
  return `${voters} ${t.lead(winners.length, all, formatMoney(cost, locale), formatMoney(amount, locale))}`;
}
