import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Issue, Item } from './load-issue.ts';
import { paperMessages } from './messages.ts';
import { Paper } from './paper.tsx';

/** All numbers, the newest in front. */
export function ArchivePage({ frame, issues }: { frame: Frame; issues: readonly Issue[] }) {
  const t = paperMessages(frame.locale);
  const [newest, ...earlier] = issues;
  return (
    <Page frame={frame} title={t.title} description={t.lead(frame.town.name)}>
      <PageTitle lead={t.lead(frame.town.name)}>{t.title}</PageTitle>
      {!newest && (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      {newest && (
        <Section title={t.newest}>
          <IssueRows frame={frame} issues={[newest]} />
          <Buttons>
            <ButtonLink href={`/kinderkrant/${newest.number}`}>{t.read}</ButtonLink>
            <ButtonLink kind="secondary" href={`/kinderkrant/${newest.number}/print`}>
              {t.print}
            </ButtonLink>
          </Buttons>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={t.earlier}>
          <IssueRows frame={frame} issues={earlier} />
        </Section>
      )}
      <Paragraph>
        <Link href="/school">{t.school}</Link>
      </Paragraph>
    </Page>
  );
}

function IssueRows({ frame, issues }: { frame: Frame; issues: readonly Issue[] }) {
  const t = paperMessages(frame.locale);
  return (
    <RowList>
      {issues.map((issue) => (
        <RowItem title={<Written>{issue.title}</Written>} href={`/kinderkrant/${issue.number}`}>
          {t.number(issue.number)}
          {issue.publishedAt && `, ${formatDay(issue.publishedAt, frame.locale)}`}
          {issue.lead !== '' && (
            <p>
              <Written>{issue.lead}</Written>
            </p>
          )}
        </RowItem>
      ))}
    </RowList>
  );
}

type IssueProps = { frame: Frame; issue: Issue; items: readonly Item[]; address: string };

/** One number on a screen. */
export function IssuePage({ frame, issue, items, address }: IssueProps) {
  const t = paperMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={`${t.title}: ${issue.title}`}
      description={issue.lead || undefined}
      breadcrumbs={[{ href: '/kinderkrant', label: t.title }]}
      here={t.number(issue.number)}
      wide
    >
      {issue.publishedAt === null && <Alert kind="warning">{t.draft}</Alert>}
      <Paper frame={frame} issue={issue} items={items} address={address} />
      <Buttons>
        <ButtonLink kind="secondary" href={`/kinderkrant/${issue.number}/print`}>
          {t.print}
        </ButtonLink>
        <ButtonLink kind="secondary" href="/school">
          {t.joinIn}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}

export type Print = { paper: 'a4' | 'a3'; ink: 'kleur' | 'zwart' };

/** One number as it leaves the printer; on the screen the choice of paper and ink stands above it. */
export function PrintPage({ frame, issue, items, address, print }: IssueProps & { print: Print }) {
  const t = paperMessages(frame.locale);
  const path = `/kinderkrant/${issue.number}/print`;
  const href = (choice: Partial<Print>) => {
    const { paper, ink } = { ...print, ...choice };
    return `${path}?papier=${paper}&inkt=${ink}`;
  };
  return (
    <Page
      frame={frame}
      title={t.printTitle(issue.number)}
      breadcrumbs={[
        { href: '/kinderkrant', label: t.title },
        { href: `/kinderkrant/${issue.number}`, label: t.number(issue.number) },
      ]}
      wide
    >
      <div class="app-screen-only">
        <PageTitle lead={t.printHelp}>{t.printTitle(issue.number)}</PageTitle>
        {issue.publishedAt === null && <Alert kind="warning">{t.draft}</Alert>}
        <SubNav
          label={t.paper}
          items={(['a4', 'a3'] as const).map((paper) => ({
            href: href({ paper }),
            label: t.papers[paper],
            current: paper === print.paper,
          }))}
        />
        <SubNav
          label={t.ink}
          items={(['kleur', 'zwart'] as const).map((ink) => ({
            href: href({ ink }),
            label: t.inks[ink],
            current: ink === print.ink,
          }))}
        />
      </div>
      <Paper frame={frame} issue={issue} items={items} address={address} print={print} />
    </Page>
  );
}
