import { hasRole } from '../../../platform/actor.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';

type ProgrammePage = { href: string; title: Record<Locale, string>; text: Record<Locale, string> };

/** The pages of the programme team, in the order of its work. */
const programmePages: readonly ProgrammePage[] = [
  {
    href: '/beheer/evaluaties',
    title: { nl: 'Evaluaties', en: 'Evaluations' },
    text: { nl: 'Wat voorbij is en op een terugblik wacht.', en: 'What is over and waits for a look back.' },
  },
  {
    href: '/beheer/lessen',
    title: { nl: 'Lessen', en: 'Lessons' },
    text: { nl: 'Wat wij leerden, hier en elders.', en: 'What we learnt, here and elsewhere.' },
  },
  {
    href: '/beheer/voorstel',
    title: { nl: 'Voorstel aan de raad', en: 'Proposal to the council' },
    text: { nl: 'Welke manieren van meedoen wij blijven gebruiken.', en: 'Which ways to take part we keep using.' },
  },
  {
    href: '/beheer/stadsgesprekken',
    title: { nl: 'Stadsgesprekken', en: 'City conversations' },
    text: { nl: 'Wat bewoners, college en raad vragen, en wat u plant', en: 'What is asked, and what you plan' },
  },
  {
    href: '/beheer/programma',
    title: { nl: 'Programma en monitor', en: 'Programme and monitor' },
    text: { nl: 'Lijnen, activiteiten en cijfers.', en: 'Lines, activities and figures.' },
  },
  {
    href: '/beheer/jaarbalans',
    title: { nl: 'Jaarbalans', en: 'Yearly balance' },
    text: { nl: 'Wat is gedaan, wat niet, en wat wij leerden.', en: 'What was done, what not, and what we learned.' },
  },
  {
    href: '/beheer/bijeenkomsten',
    title: { nl: 'Bijeenkomsten', en: 'Gatherings' },
    text: { nl: 'Plannen, wie er komen en hoe het was.', en: 'Planning, who comes and how it was.' },
  },
  {
    href: '/beheer/nieuwsbrief',
    title: { nl: 'Nieuwsbrief', en: 'Newsletter' },
    text: { nl: 'Maken, versturen, en wie hem krijgt.', en: 'Making it, sending it, and who gets it.' },
  },
  {
    href: '/beheer/kinderkrant',
    title: { nl: 'De Kinderkrant', en: 'The Kinderkrant' },
    text: { nl: 'Nummers maken en vragen stellen aan klassen', en: 'Make numbers and ask classes questions' },
  },
  {
    href: '/beheer/zeggenschap',
    title: { nl: 'Zeggenschap', en: 'Mandates' },
    text: { nl: 'Wat is overgedragen, aan wie en hoe lang.', en: 'What was handed over, to whom and for how long.' },
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
