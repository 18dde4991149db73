import { formatDay } from '../../../platform/i18n/format.ts';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { inLanguage } from '../composing/issue.ts';
import type { Issue } from '../composing/load-issue.ts';
import type { ToChoose } from '../subscribing/choice-fields.tsx';
import { subscribingMessages } from '../subscribing/messages.ts';
import { SignUpForm } from '../subscribing/sign-up-form.tsx';
import type { ArchivedIssue } from './archive.ts';
import { IssueBody } from './issue-body.tsx';
import { readingMessages } from './messages.ts';

const feed = (title: string) => [{ href: '/nieuwsbrief.rss', title }];

/** Where somebody subscribes, and reads what was sent before. */
export function ArchivePage({ frame, issues, choose }: { frame: Frame; issues: ArchivedIssue[]; choose: ToChoose }) {
  const { locale } = frame;
  const t = readingMessages(locale);
  return (
    <Page frame={frame} title={t.title} description={t.lead} feeds={feed(t.rss)}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={subscribingMessages(locale).title} intro={subscribingMessages(locale).lead}>
        <SignUpForm frame={frame} choose={choose} />
      </Section>
      <Section title={t.earlier}>
        {issues.length === 0 && (
          <EmptyState title={t.none} pattern="waves">
            <Paragraph>{t.noneText}</Paragraph>
          </EmptyState>
        )}
        <RowList>
          {issues.map((issue) => {
            const title = inLanguage(issue.titleNl, issue.titleEn, locale);
            return (
              <RowItem
                title={<span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>}
                href={`/nieuwsbrief/${issue.id}`}
              >
                {formatDay(issue.startedAt, locale)} · {t.pieces(issue.pieces)}
              </RowItem>
            );
          })}
        </RowList>
      </Section>
    </Page>
  );
}

/** One issue as a page: all its pieces, whoever got which of them. */
export function IssuePage({ frame, issue }: { frame: Frame; issue: Issue & { startedAt: Date } }) {
  const { locale } = frame;
  const t = readingMessages(locale);
  const title = inLanguage(issue.titleNl, issue.titleEn, locale);
  const intro = inLanguage(issue.introNl, issue.introEn, locale);
  return (
    <Page frame={frame} title={title.text} breadcrumbs={[{ href: '/nieuwsbrief', label: t.title }]} feeds={feed(t.rss)}>
      <PageTitle above={t.sentOn(formatDay(issue.startedAt, locale))}>
        <span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>
      </PageTitle>
      {intro.text !== '' && <Prose text={intro.text} lang={intro.lang === locale ? undefined : intro.lang} />}
      <IssueBody frame={frame} items={issue.items} />
      <Section title={t.wantToo}>
        <SignUpForm frame={frame} />
      </Section>
    </Page>
  );
}
