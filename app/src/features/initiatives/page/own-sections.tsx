import { documentUrl, sizeText } from '../../../platform/documents/index.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { pictureUrl } from '../../../platform/pictures/index.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Figure } from '../../../platform/ui/figure.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Timeline } from '../../../platform/ui/timeline.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type TimelineItem, whenOf } from '../../projects/index.ts';
import { initiativeHref } from '../initiative-href.ts';
import type { Initiative, Member } from '../load-initiative.ts';
import { initiativeMessages } from '../messages.ts';
import type { Document, Picture } from '../team/attachments.ts';
import { teamMessages } from '../team/messages.ts';
import type { InitiativeModel } from './initiative-model.ts';

/** What the team wrote to who follows it. */
export function NewsSection({ frame, updates }: { frame: Frame; updates: InitiativeModel['updates'] }) {
  if (updates.length === 0) return null;
  return (
    <Section title={initiativeMessages(frame.locale).news} id="nieuws">
      <RowList>
        {updates.map(({ title, body, publishedAt }) => (
          <RowItem title={<Written>{title}</Written>} side={formatDay(publishedAt, frame.locale)}>
            <Prose text={body} />
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

/** When people meet, and when one can take part. */
export function CourseSection(props: { frame: Frame; slug: string; timeline: readonly TimelineItem[] }) {
  const { frame, slug, timeline } = props;
  const t = initiativeMessages(frame.locale);
  if (timeline.length === 0) return null;
  return (
    <Section title={t.course} id="verloop">
      <Timeline
        label={t.course}
        items={timeline.map((item) => ({
          ...whenOf(item, frame.locale),
          title: <Written>{item.title}</Written>,
          state: item.state,
        }))}
      />
      <LinkMore href={`${initiativeHref(slug)}.ics`}>{t.calendar}</LinkMore>
    </Section>
  );
}

type Files = { frame: Frame; pictures: readonly Picture[]; documents: readonly Document[] };

/** Pictures, each with what is on it, and documents. */
export function FilesSection({ frame, pictures, documents }: Files) {
  const t = initiativeMessages(frame.locale);
  return (
    <>
      {pictures.length > 0 && (
        <Section title={t.pictures} id="fotos">
          {pictures.map(({ id, alt }) => (
            <Figure src={pictureUrl(id)} alt={alt} />
          ))}
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={t.documents} id="documenten">
          <RowList>
            {documents.map(({ id, title, size }) => (
              <RowItem title={<Written>{title}</Written>} href={documentUrl(id)}>
                PDF, {sizeText(size, frame.locale)}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
    </>
  );
}

type Team = { frame: Frame; initiative: Initiative; team: readonly Member[]; mayLeave: boolean };

/** Who carries it, by the name that they chose. */
export function TeamSection({ frame, initiative, team, mayLeave }: Team) {
  const t = initiativeMessages(frame.locale);
  const { role: roles, resident, leave } = teamMessages(frame.locale);
  if (team.length === 0) return null;
  return (
    <Section title={t.team} id="team">
      <List
        items={team.map(({ name, role, title }) => (
          <>
            {name || resident}, <Written>{title || roles[role].toLowerCase()}</Written>
          </>
        ))}
      />
      {mayLeave && (
        <Form action={initiativeHref(initiative.slug, '/verlaat')} inline>
          <Button kind="subtle">{leave}</Button>
        </Form>
      )}
    </Section>
  );
}
