import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip } from '../../platform/ui/chip.tsx';
import { type Column, DataTable } from '../../platform/ui/data-table.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { projectHref } from '../project-access/index.ts';
import { promiseState } from './agreement.ts';
import { agreementMessages } from './messages.ts';
import type { PromiseTask } from './promise-clock.ts';

const chipOf = { kept: 'adopted', open: 'waiting', overdue: 'soon', not_kept: 'not' } as const;

/** Promises with their owner, due day and state; with the trajectory where they come from more than one. */
export function PromiseTable(props: {
  promises: PromiseTask[];
  today: string;
  locale: Locale;
  caption: string;
  withProject?: boolean;
}) {
  const { promises, today, locale, caption, withProject } = props;
  const t = agreementMessages(locale);
  const columns: Column<PromiseTask>[] = [
    { name: t.promise, cell: (promise) => <Written>{promise.what}</Written> },
    ...(withProject
      ? [
          {
            name: t.trajectory,
            cell: (promise: PromiseTask) => (
              <Link href={projectHref({ kind: promise.projectKind, slug: promise.projectSlug })}>
                <Written>{promise.projectQuestion}</Written>
              </Link>
            ),
          },
        ]
      : []),
    { name: t.fromWhom, cell: (promise) => promise.fromWhom },
    { name: t.dueOn, cell: (promise) => formatDay(promise.dueOn, locale) },
    {
      name: t.state,
      cell: (promise) => {
        const state = promiseState(promise, today);
        return (
          <>
            <Chip kind={chipOf[state]}>{t.stateOf[state]}</Chip>{' '}
            {promise.outcomeAt && t.settledOn(formatDay(promise.outcomeAt, locale))}
            {promise.outcomeNote && (
              <p class="app-soft">
                <Written>{promise.outcomeNote}</Written>
              </p>
            )}
          </>
        );
      },
    },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={promises} />;
}
