import type { Locale } from '../../platform/i18n/locale.ts';
import type { SitePath } from '../../platform/mail/mail-text.ts';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { type Addressed, manageHref } from '../project-access/index.ts';
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

// What the team of an initiative does here; the rest is for officers, or stands on the team's own pages.
const ofTeam = ['steps', 'answers', 'planning', 'news'] as const satisfies readonly StaffPart[];

/** The way between the staff pages of one project. */
export function StaffNav(props: { project: Addressed; current: StaffPart; locale: Locale }) {
  const { project, current, locale } = props;
  const t = staffNavMessages(locale);
  const item = (part: StaffPart) => ({
    href: staffHref(project.slug, part),
    label: t.nav[part],
    current: part === current,
  });
  const items =
    project.kind === 'initiative'
      ? [{ href: manageHref(project), label: t.team }, ...ofTeam.map(item)]
      : (Object.keys(pages) as StaffPart[]).map(item);
  return <SubNav label={t.parts} items={items} />;
}
