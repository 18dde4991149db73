import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Chip, type ChipKind } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { teamMessages } from '../team-messages.ts';
import { TeamPage } from '../team-page.tsx';
import type { IssueState } from './issue.ts';
import { composingMessages } from './messages.ts';
import type { IssueRow, Overview } from './overview.ts';

const chips: Record<IssueState, ChipKind> = {
  draft: 'waiting',
  planned: 'soon',
  sending: 'open',
  paused: 'waiting',
  stopped: 'closed',
  sent: 'plain',
};

/** How an issue stands. */
export function IssueChip({ frame, state }: { frame: Frame; state: IssueState }) {
  return <Chip kind={chips[state]}>{teamMessages(frame.locale).state[state]}</Chip>;
}

/** All issues and how many subscribe. */
export function OverviewPage({ frame, model }: { frame: Frame; model: Overview }) {
  const { locale } = frame;
  const t = composingMessages(locale);
  const stats = [
    { figure: formatCount(model.active, locale), label: t.active },
    { figure: formatCount(model.waiting, locale), label: t.waiting },
    { figure: formatCount(model.suspended, locale), label: t.suspended },
  ];
  return (
    <TeamPage frame={frame} current="issues" title={teamMessages(locale).newsletter} lead={t.lead}>
      <StatRow stats={stats} />
      <Form action="/beheer/nieuwsbrief/nieuw" once label={t.begin}>
        <Button>{t.begin}</Button>
      </Form>
      {model.issues.length === 0 && (
        <EmptyState title={t.none} pattern="waves">
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      <RowList>
        {model.issues.map((issue) => (
          <RowItem
            title={issue.titleNl === '' ? teamMessages(locale).noTitle : <Written>{issue.titleNl}</Written>}
            href={`/beheer/nieuwsbrief/${issue.id}`}
            side={<IssueChip frame={frame} state={issue.state} />}
          >
            {lineOf(frame, issue)}
          </RowItem>
        ))}
      </RowList>
    </TeamPage>
  );
}

function lineOf({ locale }: Frame, { state, changedAt, sendAt, readers }: IssueRow): string {
  const t = composingMessages(locale);
  if (state === 'draft' || sendAt === null) return t.changed(formatMoment(changedAt, locale));
  if (state === 'planned') return t.sendsAt(formatMoment(sendAt, locale));
  return `${formatMoment(sendAt, locale)} · ${t.sentTo(formatCount(readers, locale))}`;
}
