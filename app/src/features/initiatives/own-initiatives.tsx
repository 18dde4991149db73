import type { Db } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip } from '../../platform/ui/chip.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { initiativeHref, teamHref } from './initiative-href.ts';
import { initiativeMessages } from './messages.ts';
import type { Stage } from './stage.ts';

/** An initiative to which somebody belongs; a draft too, for who runs it. */
export type OwnInitiative = {
  slug: string;
  title: string;
  stage: Stage;
  status: 'draft' | 'published' | 'closed';
  role: 'initiator' | 'member';
};

/** The initiatives of a person, drafts first and then the newest. */
export function ownInitiatives(db: Db, personId: string): Promise<OwnInitiative[]> {
  return db
    .selectFrom('initiativeMember')
    .innerJoin('project', 'project.id', 'initiativeMember.projectId')
    .innerJoin('initiative', 'initiative.projectId', 'project.id')
    .select(['project.slug', 'project.question as title', 'project.status'])
    .select(['initiative.stage', 'initiativeMember.role'])
    .where('initiativeMember.personId', '=', personId)
    .where((eb) => eb.or([eb('project.status', '<>', 'draft'), eb('initiativeMember.role', '=', 'initiator')]))
    .orderBy((eb) => eb('project.status', '<>', 'draft'))
    .orderBy('project.id', 'desc')
    .execute();
}

/** The way from one's own page to what one began or joined; nothing where there is none. */
export function OwnInitiatives({ own, locale }: { own: readonly OwnInitiative[]; locale: Locale }) {
  const t = initiativeMessages(locale);
  if (own.length === 0) return null;
  return (
    <Section title={t.mine} id="initiatieven">
      <RowList>
        {own.map(({ slug, title, stage, status, role }) => (
          <RowItem
            title={<Written>{title}</Written>}
            href={role === 'initiator' ? teamHref(slug) : initiativeHref(slug)}
            side={<Chip kind="waiting">{status === 'draft' ? t.draft : t.stage[stage]}</Chip>}
          />
        ))}
      </RowList>
    </Section>
  );
}
