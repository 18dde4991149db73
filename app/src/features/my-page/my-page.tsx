import type { Child } from 'hono/jsx';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { AnswerBlock } from '../../platform/ui/answer-block.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip, type ChipKind } from '../../platform/ui/chip.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { OwnPart, Sequel } from '../steps/index.ts';
import { messages } from './messages.ts';
import type { MyContribution, MyOverview, MyText, TextStatus } from './my-overview.ts';
import { OwnPartsSection } from './own-parts-section.tsx';

type Props = {
  frame: Frame;
  mine: MyOverview;
  sequels: readonly Sequel[];
  parts: readonly OwnPart[];
  /** What somebody began or joined, as the feature of initiatives shows it. */
  initiatives: Child;
};

/** What somebody did here and what came of it; for a visitor, what this browser did. */
export function MyPage({ frame, mine, sequels, parts, initiatives }: Props) {
  const { locale, actor } = frame;
  const t = messages(locale);
  const signedIn = actor.kind === 'person';
  const { contributions, comments, supports } = mine;
  const noTexts = contributions.length + comments.length + supports.length === 0;
  const none = noTexts && parts.length === 0;
  return (
    <Page frame={frame} title={t.title}>
      <PageTitle lead={t.hello(signedIn ? actor.name : '')}>{t.title}</PageTitle>
      {mine.promises.length > 0 && <Promises mine={mine} locale={locale} />}
      {initiatives}
      {!signedIn && noTexts ? null : (
        <Section title={t.contributions} id="bijdragen" intro={signedIn ? undefined : t.browser}>
          {mine.contributions.length === 0 ? (
            <EmptyState title={t.noContributions}>
              <Link href="/trajecten">{t.talk}</Link>
            </EmptyState>
          ) : (
            <RowList>
              {mine.contributions.map((contribution) => (
                <Contribution
                  of={contribution}
                  sequels={sequels.filter(({ contributionId }) => contributionId === contribution.id)}
                  frame={frame}
                />
              ))}
            </RowList>
          )}
        </Section>
      )}
      {parts.length > 0 && (
        <OwnPartsSection parts={parts} intro={!signedIn && noTexts ? t.browser : undefined} locale={locale} />
      )}
      {mine.comments.length > 0 && (
        <Section title={t.comments} id="reacties">
          <RowList>
            {mine.comments.map((comment) => (
              <RowItem
                title={t.commentAt(comment.title)}
                href={comment.projectHref}
                side={state(comment.status, locale)}
              >
                <Paragraph>
                  <Written>{comment.body}</Written>
                </Paragraph>
                <Reason of={comment} frame={frame} />
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {mine.supports.length > 0 && (
        <Section title={t.supports} id="steun">
          <RowList>
            {mine.supports.map((support) => (
              <RowItem title={<Written>{support.title}</Written>} href={support.projectHref}>
                {support.projectQuestion}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {signedIn ? <Account mine={mine} locale={locale} /> : <Invitation none={none} locale={locale} />}
    </Page>
  );
}

function Promises({ mine, locale }: { mine: MyOverview; locale: Locale }) {
  const t = messages(locale);
  return (
    <Section title={t.promises} id="toezeggingen">
      <RowList>
        {mine.promises.map((promise) => (
          <RowItem
            title={<Written>{promise.what}</Written>}
            href={promise.projectHref}
            side={t.due(formatDay(promise.dueOn, locale))}
          >
            {promise.projectQuestion}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

const outcome = { adopted: 'adopted', partly: 'partly', not_adopted: 'not' } as const;

function Contribution({ of, sequels, frame }: { of: MyContribution; sequels: readonly Sequel[]; frame: Frame }) {
  const t = messages(frame.locale);
  return (
    <RowItem title={<Written>{of.title}</Written>} href={of.projectHref} side={state(of.status, frame.locale)}>
      <Paragraph soft>
        <Written>{of.projectQuestion}</Written> · {t.sent(formatDay(of.submittedAt, frame.locale))} ·{' '}
        {t.counts(of.supportCount, of.commentCount)}
      </Paragraph>
      <Reason of={of} frame={frame} />
      {of.outcome && of.why ? (
        <AnswerBlock outcome={outcome[of.outcome]}>
          <Written>{of.why}</Written>
        </AnswerBlock>
      ) : (
        of.status === 'published' && sequels.length === 0 && <Chip kind="waiting">{t.noAnswer}</Chip>
      )}
      {sequels.map(({ text, href }) => (
        <Paragraph>
          <Link href={href}>{text}</Link>
        </Paragraph>
      ))}
    </RowItem>
  );
}

function Reason({ of, frame }: { of: MyText; frame: Frame }) {
  const t = messages(frame.locale);
  if (of.status === 'waiting') return <Paragraph>{t.waitingText}</Paragraph>;
  if (of.status !== 'hidden' || of.reason === null) return null;
  return (
    <Alert kind="warning">
      <Paragraph>{t.hiddenText(of.reason)}</Paragraph>
      <Paragraph>{t.disagree(frame.town.contactEmail)}</Paragraph>
    </Alert>
  );
}

const chip: Record<TextStatus, ChipKind> = {
  waiting: 'waiting',
  published: 'open',
  hidden: 'closed',
  withdrawn: 'plain',
};

function state(status: TextStatus, locale: Locale) {
  return <Chip kind={chip[status]}>{messages(locale).states[status]}</Chip>;
}

function Account({ mine, locale }: { mine: MyOverview; locale: Locale }) {
  const t = messages(locale);
  return (
    <>
      <Section title={t.follows} id="volgen" all={{ href: '/mijn/volgen', label: t.changeFollows }}>
        {mine.follows.length === 0 ? (
          <Paragraph>{t.noFollows}</Paragraph>
        ) : (
          <RowList>
            {mine.follows.map(({ name, href, frequency }) => (
              <RowItem title={<Written>{name}</Written>} {...(href ? { href } : {})} side={t.frequency[frequency]} />
            ))}
          </RowList>
        )}
      </Section>
      <Section title={t.account} id="account">
        <RowList>
          <RowItem title={t.applications} href="/aanvragen">
            {t.applicationsText}
          </RowItem>
          <RowItem title={t.data} href="/mijn/gegevens">
            {t.dataText}
          </RowItem>
          <RowItem title={t.security} href="/mijn/veiligheid">
            {t.securityText}
          </RowItem>
          <RowItem title={t.letter} href="/mijn/brief">
            {t.letterText}
          </RowItem>
          <RowItem title={t.paper} href="/mijn/papier">
            {t.paperText}
          </RowItem>
        </RowList>
      </Section>
    </>
  );
}

function Invitation({ none, locale }: { none: boolean; locale: Locale }) {
  const t = messages(locale);
  return (
    <Section title={t.visitorTitle} id="account">
      <Paragraph>{none ? t.visitorNone : t.visitorText}</Paragraph>
      <ButtonLink href="/inloggen?terug=%2Fmijn">{t.signIn}</ButtonLink>
    </Section>
  );
}
