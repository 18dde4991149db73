import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { PromiseBar } from '../../platform/ui/promise-bar.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import type { PromiseState } from './agreement.ts';
import { agreementMessages } from './messages.ts';
import type { ClockCounts, PromiseTask } from './promise-clock.ts';
import { PromiseTable } from './promise-table.tsx';

type Props = { frame: Frame; counts: ClockCounts; promises: PromiseTask[]; shown: PromiseState | null; today: string };

/** The promise clock of the whole town: every promise with its state, also those that were not kept. */
export function PromiseClockPage({ frame, counts, promises, shown, today }: Props) {
  const t = agreementMessages(frame.locale);
  const tab = (state: PromiseState | null, label: string, count: number) => ({
    href: state ? `/beloften?toon=${state}` : '/beloften',
    label,
    count,
    current: shown === state,
  });
  const all = counts.kept + counts.notKept + counts.open + counts.overdue;
  return (
    <Page frame={frame} title={t.clockTitle} wide>
      <PageTitle lead={t.clockLead}>{t.clockTitle}</PageTitle>
      <PromiseBar counts={counts} />
      <SubNav
        label={t.filterState}
        items={[
          tab(null, t.filterAll, all),
          tab('overdue', t.stateOf.overdue, counts.overdue),
          tab('open', t.stateOf.open, counts.open),
          tab('kept', t.stateOf.kept, counts.kept),
          tab('not_kept', t.stateOf.not_kept, counts.notKept),
        ]}
      />
      {promises.length === 0 ? (
        <EmptyState title={t.noPromises} />
      ) : (
        <PromiseTable promises={promises} today={today} locale={frame.locale} caption={t.clockTitle} withProject />
      )}
    </Page>
  );
}
