import { LocatorMap, type LocatorModel } from '../../features/areas/index.ts';
import { type Sequel, type Step, stepCrumbs } from '../../features/steps/index.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { pictureUrl } from '../../platform/pictures/index.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { AnswerBlock } from '../../platform/ui/answer-block.tsx';
import { Beside } from '../../platform/ui/beside.tsx';
import { Button, Buttons } from '../../platform/ui/button.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { Details } from '../../platform/ui/details.tsx';
import { Figure } from '../../platform/ui/figure.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { PersonLine } from '../../platform/ui/person-line.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type DiscussionProps, DiscussionSection } from './discussion-section.tsx';
import type { Idea } from './load-idea.ts';
import { messages } from './messages.ts';
import { settingsOf } from './settings.ts';

type Props = {
  frame: Frame;
  idea: Idea;
  step: Step;
  discussion: DiscussionProps;
  /** Where in town it is about. */
  where: LocatorModel | null;
  /** What it became elsewhere, such as a project of a budget. */
  sequels: readonly Sequel[];
  /** Where its step lives. */
  home: string;
  /** Whether supporting is possible now for who has proven enough. */
  maySupport: boolean;
  mayChange: boolean;
  mayWithdraw: boolean;
  /** The whole address of this page, to pass on. */
  address: string;
};

const answerKind = { adopted: 'adopted', partly: 'partly', not_adopted: 'not' } as const;

/** One idea: the answer on top, what it says, support, and the discussion. */
export function IdeaPage({
  frame,
  idea,
  step,
  discussion,
  where,
  sequels,
  home,
  maySupport,
  mayChange,
  mayWithdraw,
  address,
}: Props) {
  const t = messages(frame.locale);
  const settings = settingsOf(step);
  return (
    <Page
      frame={frame}
      title={idea.title}
      here={<Written>{idea.title}</Written>}
      errors={discussion.state}
      canonical={address}
      breadcrumbs={[...stepCrumbs(step, frame.locale), { href: home, label: <Written>{step.title}</Written> }]}
    >
      <PageTitle
        above={
          <Chips>
            <Chip>{t.supportCount(idea.supportCount)}</Chip>
            {idea.areaName && <Chip kind="area">{idea.areaName}</Chip>}
            {t.channel[idea.channel] && <Chip>{t.channel[idea.channel]}</Chip>}
          </Chips>
        }
      >
        <Written>{idea.title}</Written>
      </PageTitle>
      {idea.status === 'waiting' && <Alert kind="info">{idea.mine ? t.waitingForModerator : t.waitingForYou}</Alert>}
      {idea.outcome && (
        <AnswerBlock outcome={answerKind[idea.outcome]} about={t.answerTitle[step.projectKind]}>
          <Prose text={idea.why ?? ''} />
        </AnswerBlock>
      )}
      {sequels.map(({ text, href }) => (
        <Alert kind="info">
          <Link href={href}>{text}</Link>
        </Alert>
      ))}
      <Beside aside={where && <LocatorMap frame={frame} model={where} linked />}>
        <PersonLine name={idea.authorName || t.resident}>{formatDay(idea.submittedAt, frame.locale)}</PersonLine>
        <Prose text={idea.body} />
        {idea.pictureId && (
          <Figure
            src={pictureUrl(idea.pictureId)}
            alt={idea.pictureAlt ?? ''}
            width={idea.pictureWidth ?? undefined}
            height={idea.pictureHeight ?? undefined}
          />
        )}
        {settings.allowSupport && maySupport && idea.status === 'published' && <Support idea={idea} frame={frame} />}
        {(mayChange || mayWithdraw) && (
          <Paragraph soft>
            {mayChange && <Link href={`/ideeen/${idea.id}/wijzig`}>{t.change}</Link>}{' '}
            {mayWithdraw && <Link href={`/ideeen/${idea.id}/trek-in`}>{t.withdraw}</Link>}
          </Paragraph>
        )}
      </Beside>
      {idea.status === 'published' && (
        <Details summary={t.share}>
          <Paragraph>
            {t.shareHelp} <Link href={address}>{address}</Link>
          </Paragraph>
        </Details>
      )}
      {!idea.mine && (
        <Paragraph soft>
          <Link href={`/melden/bijdrage/${idea.id}`}>{t.reportThis}</Link>
        </Paragraph>
      )}
      {settings.allowComments && idea.status === 'published' && (
        <Section title={t.discussion} id="reacties">
          <DiscussionSection {...discussion} />
        </Section>
      )}
    </Page>
  );
}

function Support({ idea, frame }: { idea: Idea; frame: Frame }) {
  const t = messages(frame.locale);
  return (
    <Form action={`/ideeen/${idea.id}/${idea.supported ? 'steun-intrekken' : 'steun'}`} inline>
      <Buttons>
        {idea.supported && <Paragraph>{t.youSupport}</Paragraph>}
        {idea.supported ? (
          <Button kind="subtle">{t.supportWithdraw}</Button>
        ) : (
          <Button label={t.supportFor(idea.title)}>{t.support}</Button>
        )}
      </Buttons>
    </Form>
  );
}
