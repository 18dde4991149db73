import type { Child } from 'hono/jsx';
import { isStaff } from '../../platform/actor.ts';
import { formatCount, formatDay } from '../../platform/i18n/format.ts';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { PromiseBar } from '../../platform/ui/promise-bar.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { titleOf } from '../evaluation/index.ts';
import { LessonList } from '../lessons/index.ts';
import { workTogetherMessages } from './messages.ts';
import type { WorkTogetherModel } from './work-together.ts';

const links = [
  ['proposal', '/instrumenten/voorstel'],
  ['answers', '/wat-is-er-gedaan'],
  ['schemes', '/regelingen'],
  ['challenge', '/uitdagen'],
  ['mandates', '/zeggenschap'],
  ['conversations', '/stadsgesprekken'],
  ['monitor', '/monitor'],
  ['balance', '/jaarbalans'],
  ['data', '/open-data'],
  ['log', '/logboek'],
] as const;
type Props = { frame: Frame; model: WorkTogetherModel; meetings: Child };

/** Where officers, councillors and partners learn: what comes, what works, what was learnt, and whether the town keeps its word. */
export function WorkTogetherPage({ frame, model, meetings }: Props) {
  const { locale } = frame;
  const t = workTogetherMessages(locale);
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Buttons>
        <ButtonLink href="/begin-iets">{t.begin}</ButtonLink>
        <ButtonLink href="/hulp" kind="secondary">
          {t.help}
        </ButtonLink>
      </Buttons>
      {meetings}
      <Section title={t.works} intro={t.worksIntro} all={{ href: '/instrumenten', label: t.allWays }}>
        {model.ways.length === 0 && <Paragraph>{t.nothing}</Paragraph>}
        <RowList>
          {model.ways.map(({ key, name, summary }) => (
            <RowItem title={name[locale]} href={`/instrumenten/${key}`}>
              {t.runs(summary.runs, formatCount(summary.people, locale))}
            </RowItem>
          ))}
        </RowList>
      </Section>
      <Section title={t.lessons} all={{ href: '/lessen', label: t.allLessons }}>
        {model.lessons.length === 0 && <Paragraph>{t.noLessons}</Paragraph>}
        <LessonList lessons={model.lessons} />
      </Section>
      {model.evaluations.length > 0 && (
        <Section title={t.evaluations} all={{ href: '/evaluaties', label: t.allEvaluations }}>
          <RowList>
            {model.evaluations.map((evaluation) => (
              <RowItem title={<Written>{titleOf(evaluation)}</Written>} href={`/evaluaties/${evaluation.id}`}>
                {evaluation.title && <Written>{evaluation.question}</Written>}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {model.elsewhere.length > 0 && (
        <Section title={t.elsewhere} all={{ href: '/lessen/elders', label: t.allElsewhere }}>
          <RowList>
            {model.elsewhere.map(({ id, title, source, heldOn }) => (
              <RowItem title={<Written>{title}</Written>} href={`/lessen/elders#elders-${id}`}>
                <Written>{source}</Written>, {formatDay(heldOn, locale)}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      <Section title={t.promises} all={{ href: '/beloften', label: t.allPromises }}>
        <PromiseBar counts={model.clock} />
      </Section>
      <Section title={t.more}>
        <RowList>
          {links.map(([key, href]) => (
            <RowItem title={t.links[key].title} href={href}>
              {t.links[key].text}
            </RowItem>
          ))}
        </RowList>
      </Section>
      {isStaff(frame.actor) && (
        <Section title={t.officer}>
          <Paragraph>{t.officerText}</Paragraph>
          <LinkMore href="/beheer">{t.toStaff}</LinkMore>
        </Section>
      )}
    </Page>
  );
}
