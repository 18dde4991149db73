import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { dayField } from '../../staff/index.ts';

/** The last channel and day are likely those of the next as well; what comes first came today. */
export function carriedOver(c: AppContext, { now }: Pick<Deps, 'now'>): Record<string, string> {
  const { kanaal: channel, ontvangen } = c.req.query();
  const day = dayField('').safeParse(ontvangen);
  return { receivedOn: day.success ? day.data : townDay(now()), ...(channel ? { channel } : {}) };
}
