import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { doesWork } from '../states/lock-application.ts';
import { casePath } from '../states/paths.ts';
import { awaitsDecision } from '../states/steps.ts';
import { StateChip } from '../view/application-text.tsx';
import { type CaseRow, rowWaitsFor } from './list-cases.ts';
import { caseMessages } from './messages.ts';
import { OfficerPage } from './officer-page.tsx';

type Props = { frame: Frame; rows: readonly CaseRow[]; today: string };

/** What waits for this officer, what runs, and what has ended. */
export function CaseListPage({ frame, rows, today }: Props) {
  const t = caseMessages(frame.locale);
  const mine = rows.filter((row) => {
    const doer = rowWaitsFor(row);
    return doer !== null && doer !== 'applicant' && doesWork(frame.actor, doer);
  });
  const running = rows.filter((row) => !mine.includes(row) && rowWaitsFor(row) !== null);
  const ended = rows.filter((row) => rowWaitsFor(row) === null);
  return (
    <OfficerPage frame={frame} part="cases" title={t.title} lead={t.lead}>
      <Section title={t.waiting} id="wacht">
        {mine.length === 0 ? <EmptyState title={t.nothing} /> : <Rows frame={frame} rows={mine} today={today} />}
      </Section>
      {running.length > 0 && (
        <Section title={t.running} id="loopt">
          <Rows frame={frame} rows={running} today={today} />
        </Section>
      )}
      {ended.length > 0 && (
        <Section title={t.finished} id="klaar">
          <Rows frame={frame} rows={ended} today={today} />
        </Section>
      )}
    </OfficerPage>
  );
}

function Rows({ frame, rows, today }: Props) {
  const { locale } = frame;
  const t = caseMessages(locale);
  return (
    <RowList>
      {rows.map((row) => (
        <RowItem
          title={
            <>
              {row.number} <Written>{row.title}</Written>
            </>
          }
          href={casePath(row.id)}
          side={
            <>
              <StateChip state={row.state} locale={locale} />
              {row.objection && <Chip kind="waiting">{t.objection}</Chip>}
              <Term row={row} today={today} frame={frame} />
            </>
          }
        >
          <Paragraph soft>
            <Written>{row.scheme}</Written>, {t.asked(formatMoney(row.askedCents, locale))}
          </Paragraph>
        </RowItem>
      ))}
    </RowList>
  );
}

function Term({ row: { state, dueOn, objection }, today, frame }: { row: CaseRow; today: string; frame: Frame }) {
  const t = caseMessages(frame.locale);
  if (dueOn === null || !(objection || awaitsDecision(state))) return null;
  const day = formatDay(dueOn, frame.locale);
  if (state === 'incomplete') return <Chip kind="soon">{t.answerDue(day)}</Chip>;
  return dueOn < today ? <Chip kind="not">{t.late(day)}</Chip> : <Chip kind="soon">{t.due(day)}</Chip>;
}
