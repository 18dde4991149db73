import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chips } from '../../../platform/ui/chip.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Work, WorkUpdate } from './load-works.ts';
import { isUnderWay } from './work.ts';
import { worksMessages } from './works-messages.ts';
import { shareOf, WorkChip, WorksSummary } from './works-summary.tsx';

type Props = { work: Work; updates: readonly WorkUpdate[]; locale: Locale };

/** On the page of a project that won: how far it is, who sees to it, what was spent, and what was told of it. */
export function PublicWork({ work, updates, locale }: Props) {
  const t = worksMessages(locale);
  const { state, owner, expectedOn, spent, cost } = work;
  const facts = [
    ...(owner ? [{ name: t.owner, value: <Written>{owner}</Written> }] : []),
    ...(expectedOn && isUnderWay(state) ? [{ name: t.expected, value: formatDay(expectedOn, locale) }] : []),
  ];
  return (
    <Section title={t.title}>
      <Chips>
        <WorkChip state={state} locale={locale} />
      </Chips>
      {facts.length > 0 && <DataList items={facts} />}
      <Paragraph>{t.spent(formatMoney(spent, locale), formatMoney(cost, locale))}</Paragraph>
      <ShareBars share={shareOf(spent, cost)} />
      <Updates updates={updates} locale={locale} />
    </Section>
  );
}

/** What was told of a work, the newest first. */
export function Updates({ updates, locale }: Omit<Props, 'work'>) {
  if (updates.length === 0) return <Paragraph soft>{worksMessages(locale).noUpdates}</Paragraph>;
  return (
    <RowList>
      {updates.map(({ state, body, publishedAt }) => (
        <RowItem title={formatDay(publishedAt, locale)} side={<WorkChip state={state} locale={locale} />}>
          <Prose text={body} />
        </RowItem>
      ))}
    </RowList>
  );
}

/** On the page of the result: how far the winners are. */
export function PublicWorks({
  works,
  hrefOf,
  locale,
}: {
  works: readonly Work[];
  hrefOf: (projectId: number) => string;
  locale: Locale;
}) {
  const t = worksMessages(locale);
  return (
    <Section title={t.title}>
      <WorksSummary works={works} locale={locale} />
      <RowList>
        {works.map(({ projectId, title, state, toldAt, beganAt }) => (
          <RowItem
            href={hrefOf(projectId)}
            title={<Written>{title}</Written>}
            side={<WorkChip state={state} locale={locale} />}
          >
            {toldAt > beganAt && t.lastTold(formatDay(toldAt, locale))}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
