import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { OwnPart, Whose } from '../steps/index.ts';
import { gatheringMessages } from './messages.ts';
import { registrationPath } from './registering/registration-token.ts';
import { whenText } from './when-text.ts';

/** The gatherings for which somebody registered with the account, the latest first. */
export async function gatheringOwnPart(
  { db, settings }: Pick<Deps, 'db' | 'settings'>,
  whose: Whose,
  locale: Locale,
): Promise<OwnPart[]> {
  if (!('personId' in whose)) return [];
  const rows = await db
    .selectFrom('gatheringRegistration as registration')
    .innerJoin('gathering', 'gathering.id', 'registration.gatheringId')
    .select(['registration.id', 'registration.state', 'gathering.title', 'gathering.kind', 'startsAt', 'endsAt'])
    .where('registration.personId', '=', whose.personId)
    .where('registration.state', '<>', 'cancelled')
    .orderBy('startsAt', 'desc')
    .limit(50)
    .execute();
  const t = gatheringMessages(locale);
  return rows.map(({ id, state, title, kind, startsAt, endsAt }) => ({
    ...{ title, titleBy: 'town' as const, about: t.kind[kind], answers: [] },
    text: `${t.own[state]}. ${whenText({ startsAt, endsAt }, locale)}`,
    href: registrationPath(settings.secret, id),
  }));
}
