import { hasRole } from '../../../platform/actor.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';

type ProgrammePage = { href: string; title: Record<Locale, string>; text: Record<Locale, string> };

/** The pages of the programme team, in the order of its work. */
const programmePages: readonly ProgrammePage[] = [
  {
    href: '/beheer/stadsgesprekken',
    title: { nl: 'Stadsgesprekken', en: 'City conversations' },
    text: { nl: 'Wat bewoners, college en raad vragen, en wat u plant', en: 'What is asked, and what you plan' },
  },
];

/** What the programme team looks after: gatherings, news, mandates, what works and how far the programme is. */
export function ProgrammeSection({ frame: { actor, locale } }: { frame: Frame }) {
  if (programmePages.length === 0 || !hasRole(actor, 'programme_team')) return null;
  const title = { nl: 'Programma', en: 'Programme' }[locale];
  return (
    <Section title={title} id="programma">
      <RowList>
        {programmePages.map((page) => (
          <RowItem title={page.title[locale]} href={page.href}>
            {page.text[locale]}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
