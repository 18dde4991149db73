import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { applicationPath } from '../states/paths.ts';
import { StateChip } from '../view/application-text.tsx';
import { applicationMessages } from '../view/messages.ts';
import type { OwnRow } from './load-own.ts';
import { applyMessages } from './messages.ts';

/** One's own applications and how far they are. */
export function OwnListPage({ frame, rows, inCouncil }: { frame: Frame; rows: readonly OwnRow[]; inCouncil: boolean }) {
  const { mine: t, status } = applyMessages(frame.locale);
  const { unnamed } = applicationMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {inCouncil && <LinkMore href="/raad">{t.council}</LinkMore>}
      {rows.length === 0 && (
        <EmptyState title={t.none}>
          <ButtonLink href="/regelingen">{t.schemes}</ButtonLink>
        </EmptyState>
      )}
      <RowList>
        {rows.map(({ id, title, number, state }) => (
          <RowItem
            title={title ? <Written>{title}</Written> : unnamed}
            href={applicationPath(id, state === 'draft' ? 'check' : 'status')}
            side={<StateChip state={state} locale={frame.locale} />}
          >
            {number ? `${t.number(number)}. ${status.next[state]}` : t.goOn}
          </RowItem>
        ))}
      </RowList>
    </Page>
  );
}
