import type { Locale } from '../../platform/i18n/locale.ts';
import type { SitePath } from '../../platform/mail/mail-text.ts';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { staffNavMessages } from './messages.ts';

const pages = {
  overview: '',
  details: '/gegevens',
  agreement: '/afspraak',
  planning: '/planning',
  steps: '/onderdelen',
  plan: '/plan',
  answers: '/antwoorden',
  promises: '/beloften',
  news: '/berichten',
  report: '/verslag',
  summaries: '/samenvattingen',
  figures: '/cijfers',
} as const;
/** A part of the staff side of one trajectory. */
export type StaffPart = keyof typeof pages;

/** The address of a part of the staff side of a trajectory. */
export function staffHref(slug: string, part: StaffPart = 'overview'): SitePath {
  return `/beheer/trajecten/${slug}${pages[part]}`;
}

/** The way between the staff pages of one trajectory. */
export function StaffNav({ slug, current, locale }: { slug: string; current: StaffPart; locale: Locale }) {
  const t = staffNavMessages(locale);
  const parts = Object.keys(pages) as StaffPart[];
  return (
    <SubNav
      label={t.parts}
      items={parts.map((part) => ({ href: staffHref(slug, part), label: t.nav[part], current: part === current }))}
    />
  );
}
