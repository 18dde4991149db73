import { Alert } from '../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { staffHref } from '../staff-nav/index.ts';
import { teamHref } from './initiative-href.ts';
import type { TeamLink } from './initiative-parts.ts';
import type { Initiative } from './load-initiative.ts';
import { initiativeMessages } from './messages.ts';
import { teamMessages } from './team/messages.ts';
import { TeamPage } from './team-page.tsx';

type Props = { frame: Frame; initiative: Initiative; teamLinks: readonly TeamLink[] };

/** The first page of the team: everything that it can do, and what waits. */
export function TeamHomePage({ frame, initiative, teamLinks }: Props) {
  const t = initiativeMessages(frame.locale);
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.teamTitle} lead={t.teamLead}>
      <State frame={frame} initiative={initiative} />
      <Links title={t.teamParts} links={ownLinks(frame, initiative)} />
      {initiative.status !== 'draft' && <Links title={t.teamAsks} links={askLinks(frame, initiative)} />}
      <Links title={t.teamHelp} links={teamLinks} />
    </TeamPage>
  );
}

function Links({ title, links }: { title: string; links: readonly TeamLink[] }) {
  if (links.length === 0) return null;
  return (
    <Section title={title}>
      <RowList>
        {links.map(({ href, label, note }) => (
          <RowItem title={label} href={href}>
            {note}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

/** A draft can be published or thrown away; what a moderator hid says why. */
function State({ frame, initiative }: Omit<Props, 'teamLinks'>) {
  const t = teamMessages(frame.locale);
  const { slug, status, hiddenAt, hiddenBecause } = initiative;
  if (status !== 'draft') return null;
  if (hiddenAt) {
    return (
      <Alert kind="warning" title={t.hiddenTitle}>
        <Paragraph>
          <Written>{t.hiddenReason(hiddenBecause)}</Written>
        </Paragraph>
        <Paragraph>
          {t.hiddenText} {frame.town.contactEmail}
        </Paragraph>
      </Alert>
    );
  }
  return (
    <Alert kind="info" title={t.publishTitle}>
      <Paragraph>{t.publishText}</Paragraph>
      <Form action={teamHref(slug, '/openbaar')} inline>
        <Buttons>
          <Button>{t.publish}</Button>
          <Button kind="danger" formaction={teamHref(slug, '/weggooien')}>
            {t.discard}
          </Button>
        </Buttons>
      </Form>
    </Alert>
  );
}

function ownLinks(frame: Frame, { slug, status }: Initiative): TeamLink[] {
  const t = teamMessages(frame.locale);
  const own = [
    { href: teamHref(slug, '/gegevens'), label: t.details, note: t.detailsNote },
    { href: teamHref(slug, '/mensen'), label: t.people, note: t.peopleNote },
    { href: teamHref(slug, '/bestanden'), label: t.files, note: t.filesNote },
    { href: staffHref(slug, 'planning'), label: t.planning, note: t.planningNote },
  ];
  if (status === 'draft') return own;
  return [
    { href: teamHref(slug, '/fase'), label: t.stage, note: t.stageNote },
    { href: staffHref(slug, 'news'), label: t.news, note: t.newsNote },
    ...own,
  ];
}

/** Letting others think along, and what is done with what they say. */
function askLinks(frame: Frame, { slug }: Initiative): TeamLink[] {
  const t = teamMessages(frame.locale);
  return [
    { href: staffHref(slug, 'steps'), label: t.steps, note: t.stepsNote },
    { href: staffHref(slug, 'answers'), label: t.answers, note: t.answersNote },
    { href: '/moderatie', label: t.moderate, note: t.moderateNote },
  ];
}
