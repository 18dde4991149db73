import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { OwnPart, Whose } from '../steps/index.ts';
import { readingMessages } from './reading/messages.ts';
import { subscribingMessages } from './subscribing/messages.ts';
import { choicesHref } from './subscribing/subscriber-token.ts';

/** The way from somebody's own page to what they get; nothing for who does not subscribe with their address. */
export async function newsletterOwnPart(
  { db, settings }: Pick<Deps, 'db' | 'settings'>,
  whose: Whose,
  locale: Locale,
): Promise<OwnPart[]> {
  if (!('personId' in whose)) return [];
  const own = await db
    .selectFrom('newsletterSubscriber as subscriber')
    .leftJoin('person', (join) =>
      join
        .onRef('subscriber.email', '=', (eb) => eb.fn<string>('lower', ['person.email']))
        .on('person.emailVerified', '=', true),
    )
    .select('subscriber.id')
    .where((eb) => eb.or([eb('subscriber.personId', '=', whose.personId), eb('person.id', '=', whose.personId)]))
    .where('subscriber.state', '<>', 'waiting')
    .executeTakeFirst();
  if (!own) return [];
  const t = subscribingMessages(locale);
  const href = choicesHref(settings.secret, own.id);
  return [
    { title: t.ownPart, titleBy: 'site', about: readingMessages(locale).title, text: t.ownPartText, href, answers: [] },
  ];
}
