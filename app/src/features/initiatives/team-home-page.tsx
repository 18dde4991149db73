import type { Frame } from '../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { TeamLink } from './initiative-parts.ts';
import type { Initiative } from './load-initiative.ts';
import { initiativeMessages } from './messages.ts';
import { TeamPage } from './team-page.tsx';

/** The first page of the team: everything that it can do, and what waits. */
export function TeamHomePage(props: { frame: Frame; initiative: Initiative; teamLinks: TeamLink[] }) {
  const { frame, initiative, teamLinks } = props;
  const t = initiativeMessages(frame.locale);
  return (
    <TeamPage frame={frame} initiative={initiative} title={t.teamTitle} lead={t.teamLead}>
      <Section title={t.teamParts}>
        <RowList>
          {teamLinks.map(({ href, label, note }) => (
            <RowItem title={label} href={href}>
              {note}
            </RowItem>
          ))}
        </RowList>
      </Section>
    </TeamPage>
  );
}
