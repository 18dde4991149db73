import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { PdfContent } from '../../../platform/pdf/pdf-content.ts';
import type { Gathering } from '../load-gatherings.ts';
import { gatheringMessages } from '../messages.ts';
import type { RegistrationRow } from '../registering/load-registrations.ts';

/** Whether somebody was there often enough for a certificate, and their name is still known. */
export function hasCertificate(
  { certificateAfter, state }: Pick<Gathering, 'certificateAfter' | 'state'>,
  { attended, name }: Pick<RegistrationRow, 'attended' | 'name'>,
): boolean {
  const over = state === 'held' || state === 'closed';
  return over && certificateAfter !== null && name !== '' && attended.length >= certificateAfter;
}

/** The certificate: who, what, and at which meetings. */
export function certificateOf(
  { title, meetings }: Gathering,
  { name, attended }: RegistrationRow,
  { author, madeAt, locale }: { author: string; madeAt: Date; locale: Locale },
): PdfContent {
  const t = gatheringMessages(locale);
  const there = meetings.filter(({ id }) => attended.includes(id));
  return {
    ...{ title: t.certificateTitle, language: locale, author, madeAt },
    blocks: [
      { kind: 'text', text: t.certificateText(name, title) },
      { kind: 'text', text: t.certificateMeetings(there.length, meetings.length) },
      { kind: 'list', items: there.map(({ startsAt }) => formatDay(townDay(startsAt), locale)) },
    ],
  };
}
