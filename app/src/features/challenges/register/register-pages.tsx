import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { StateChip } from '../../schemes/index.ts';
import { requestPath } from '../paths.ts';
import type { TaskRow } from '../tasks/load-tasks.ts';
import { challengeMessages } from '../view/messages.ts';
import type { RegisterRow } from './load-public.ts';
import { challengeRegisterMessages } from './messages.ts';

function Requests({ rows, locale }: { rows: readonly RegisterRow[]; locale: Locale }) {
  const t = challengeRegisterMessages(locale);
  return (
    <RowList>
      {rows.map((row) => (
        <RowItem
          title={
            <>
              {row.number} <Written>{row.title}</Written>
            </>
          }
          href={requestPath(row.id)}
          side={<StateChip state={row.state} locale={locale} />}
        >
          <Paragraph>
            <Written>{row.summary}</Written>
          </Paragraph>
          <Chips>
            {row.organisation && (
              <Chip>
                <Written>{row.organisation}</Written>
              </Chip>
            )}
            {row.area && <Chip kind="area">{row.area}</Chip>}
            {row.submittedAt && <Chip>{t.asked(formatDay(row.submittedAt, locale))}</Chip>}
          </Chips>
          {row.lesson && (
            <Paragraph soft>
              {challengeMessages(locale).lesson}: <Written>{row.lesson}</Written>
            </Paragraph>
          )}
        </RowItem>
      ))}
    </RowList>
  );
}

/** Every request that went on, from the question to the lesson. */
export function ChallengeRegisterPage({ frame, rows }: { frame: Frame; rows: readonly RegisterRow[] }) {
  const t = challengeRegisterMessages(frame.locale);
  return (
    <Page frame={frame} title={t.registerTitle} breadcrumbs={[{ href: '/uitdagen', label: t.section }]}>
      <PageTitle lead={t.registerLead}>{t.registerTitle}</PageTitle>
      {rows.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Paragraph>
          <Link href="/uitdagen/register.csv">{t.csv}</Link>
        </Paragraph>
      )}
      <Requests rows={rows} locale={frame.locale} />
    </Page>
  );
}

/** One task, and the way to take it over. */
export function TaskPage({ frame, task, rows }: { frame: Frame; task: TaskRow; rows: readonly RegisterRow[] }) {
  const { locale } = frame;
  const t = challengeRegisterMessages(locale);
  const { title, about, department, presentCents, presentQuality, contractUntil, closedBecause, area } = task;
  return (
    <Page
      frame={frame}
      title={title}
      here={<Written>{title}</Written>}
      breadcrumbs={[{ href: '/uitdagen', label: t.section }]}
    >
      <PageTitle
        above={
          area && (
            <Chips>
              <Chip kind="area">{area}</Chip>
            </Chips>
          )
        }
      >
        <Written>{title}</Written>
      </PageTitle>
      <Prose text={about} />
      {closedBecause === null ? (
        <ButtonLink href={`/uitdagen/begin?taak=${task.id}`}>{t.takeOver}</ButtonLink>
      ) : (
        <Alert kind="warning">
          {t.closed}: <Written>{closedBecause}</Written>
        </Alert>
      )}
      {contractUntil && <Paragraph>{t.contract(formatDay(contractUntil, locale))}</Paragraph>}
      <DataList
        items={[
          { name: t.cost, value: presentCents === null ? t.unknown : formatMoney(presentCents, locale) },
          ...(department ? [{ name: t.department, value: <Written>{department}</Written> }] : []),
        ]}
      />
      {presentQuality !== '' && (
        <Section title={t.quality}>
          <Prose text={presentQuality} />
        </Section>
      )}
      {rows.length > 0 && (
        <Section title={t.requestsOf} id="verzoeken">
          <Requests rows={rows} locale={locale} />
        </Section>
      )}
    </Page>
  );
}
