import type { Child } from 'hono/jsx';
import { formatDay, formatMoney } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { Details } from '../../platform/ui/details.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Timeline } from '../../platform/ui/timeline.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { courseOf } from './course.ts';
import type { Mandate, MandateVersion } from './load-mandates.ts';
import { changesBetween, type MandateChange, mandateTexts } from './mandate.ts';
import { staffMandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';
import { MoneySection } from './money-section.tsx';
import { MandateChip } from './state-chip.tsx';
import { termText } from './term-text.ts';

/** Something to which a mandate belongs, with where it is found. */
export type BelongsTo = { href: string; title: string };

type Props = { frame: Frame; mandate: Mandate; belongs: readonly BelongsTo[]; today: string; works: boolean };

/** One mandate: who decides on what, within which limits, what it costs, and all that happened with it. */
export function MandatePage({ frame, mandate, belongs, today, works }: Props) {
  const { locale } = frame;
  const t = mandateMessages(locale);
  return (
    <Page
      frame={frame}
      title={mandate.title}
      breadcrumbs={[{ href: '/zeggenschap', label: t.title }]}
      here={<Written>{mandate.title}</Written>}
    >
      <PageTitle
        above={
          <Chips>
            <MandateChip state={mandate.state} locale={locale} />
            <Chip>{t.hands[mandate.hands]}</Chip>
            <Chip kind="area">{mandate.area ?? t.wholeTown}</Chip>
          </Chips>
        }
        lead={t.stateMeaning[mandate.state]}
      >
        <Written>{mandate.title}</Written>
      </PageTitle>
      {works && <ButtonLink href={staffMandatePath(mandate.mandateId)}>{t.work}</ButtonLink>}
      <TermsList mandate={mandate} locale={locale} belongs={belongs} />
      <Section title={t.course} id="stand">
        <Timeline label={t.course} items={courseOf(mandate, today, locale)} />
      </Section>
      {mandate.budgetCents !== null && <MoneySection budgetCents={mandate.budgetCents} {...{ mandate, locale }} />}
      <Section title={t.history} id="geschiedenis">
        <History mandate={mandate} locale={locale} />
      </Section>
      {mandate.versions.length > 0 && (
        <Section title={t.versions} id="versies">
          {mandate.versions.length === 1 && <Paragraph>{t.noChanges}</Paragraph>}
          {mandate.versions.slice(0, -1).map((version, index) => (
            <Changes before={mandate.versions[index + 1] ?? version} {...{ version, locale }} />
          ))}
        </Section>
      )}
    </Page>
  );
}

type ListProps = { mandate: Mandate; locale: Locale; belongs: readonly BelongsTo[] };

/** What was agreed, in the order in which somebody asks for it. */
export function TermsList({ mandate, locale, belongs }: ListProps) {
  const t = mandateMessages(locale);
  const texts = mandateTexts.filter((part) => part !== 'title' && mandate[part] !== '');
  const items: { name: Child; value: Child }[] = texts.map((part) => ({
    name: t.part[part],
    value:
      part === 'bodyName' ? (
        <>
          <Written>{mandate.bodyName}</Written> ({t.bodyKind[mandate.bodyKind]})
        </>
      ) : (
        <Prose text={mandate[part]} />
      ),
  }));
  items.push({ name: t.term2, value: termText(mandate, locale) });
  if (mandate.nextReviewOn) items.push({ name: t.nextReview, value: formatDay(mandate.nextReviewOn, locale) });
  if (mandate.decidedOn) items.push({ name: t.decision, value: <Decision version={mandate} locale={locale} /> });
  if (belongs.length > 0)
    items.push({
      name: t.belongs,
      value: belongs.map(({ href, title }) => (
        <Paragraph>
          <Link href={href}>
            <Written>{title}</Written>
          </Link>
        </Paragraph>
      )),
    });
  return <DataList items={items} />;
}

function Decision({ version, locale }: { version: MandateVersion; locale: Locale }) {
  const t = mandateMessages(locale);
  return (
    <>
      <Written>{version.decidedBy}</Written>, {formatDay(version.decidedOn ?? '', locale)}
      {version.documentUrl && (
        <>
          {'. '}
          <Link href={version.documentUrl}>{t.readDecision}</Link>
        </>
      )}
    </>
  );
}

function History({ mandate, locale }: { mandate: Mandate; locale: Locale }) {
  const t = mandateMessages(locale);
  return (
    <Timeline
      upright
      label={t.history}
      items={mandate.events.map(({ step, day, byWhom, note }, index) => ({
        title: t.step[step as keyof typeof t.step],
        when: (
          <>
            {formatDay(day, locale)}
            {byWhom && (
              <>
                , <Written>{byWhom}</Written>
              </>
            )}
          </>
        ),
        state: index === 0 ? 'now' : 'done',
        text: note && <Written>{note}</Written>,
      }))}
    />
  );
}

function Changes({ before, version, locale }: { before: MandateVersion; version: MandateVersion; locale: Locale }) {
  const t = mandateMessages(locale);
  const text = ({ part }: MandateChange, value: string) => {
    if (value === '') return t.notSet;
    if (part === 'budgetCents') return formatMoney(Number(value), locale);
    return part.endsWith('On') ? formatDay(value, locale) : <Prose text={value} />;
  };
  return (
    <Section title={t.versionOf(version.version, formatDay(version.decidedOn ?? '', locale))} level={3}>
      <Prose text={version.changeNote} />
      {changesBetween(before, version).map((change) => (
        <Details summary={t.part[change.part]}>
          <DataList
            items={[
              { name: t.was, value: text(change, change.before) },
              { name: t.became, value: text(change, change.after) },
            ]}
          />
        </Details>
      ))}
    </Section>
  );
}
