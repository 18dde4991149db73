import { isInitiator } from '../../platform/actor.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { teamHref } from './initiative-href.ts';
import type { InitiativeSection } from './initiative-parts.ts';
import type { Initiative } from './load-initiative.ts';
import { initiativeMessages } from './messages.ts';

type Props = { frame: Frame; initiative: Initiative; sections: InitiativeSection[] };

/** The page of one initiative: what, why, where and who, and what other features bring. */
export function InitiativePage({ frame, initiative, sections }: Props) {
  const t = initiativeMessages(frame.locale);
  const title = <Written>{initiative.title}</Written>;
  return (
    <Page
      frame={frame}
      title={initiative.title}
      here={title}
      description={initiative.what}
      breadcrumbs={[{ href: '/initiatieven', label: t.listTitle }]}
    >
      {initiative.status === 'draft' && (
        <Alert kind="info">
          {t.draftNotice} <Link href={teamHref(initiative.slug)}>{t.toTeam}</Link>
        </Alert>
      )}
      <PageTitle
        above={
          <Chips>
            <Chip>{t.stage[initiative.stage]}</Chip>
          </Chips>
        }
        lead={<Written>{initiative.what}</Written>}
      >
        {title}
      </PageTitle>
      {initiative.status !== 'draft' && isInitiator(frame.actor, initiative.id) && (
        <LinkMore href={teamHref(initiative.slug)}>{t.toTeam}</LinkMore>
      )}
      {initiative.why && (
        <Section title={t.why}>
          <Prose text={initiative.why} />
        </Section>
      )}
      {sections.map(({ id, title: name, body }) => (
        <Section title={name} id={id}>
          {body}
        </Section>
      ))}
    </Page>
  );
}
