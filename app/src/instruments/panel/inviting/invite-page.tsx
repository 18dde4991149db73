import type { FormState } from '../../../platform/http/form.ts';
import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import { DrawSection, type FrameSummary } from './draw-section.tsx';
import { inviteMessages } from './invite-messages.ts';
import type { Wave } from './invite-state.ts';
import { SendSection } from './send-section.tsx';

type Props = {
  frame: Frame;
  work: PanelWork;
  waves: Wave[];
  /** The list that waits; null where there is none, or for who is no officer of this panel. */
  list: FrameSummary | null;
  officer: boolean;
  upload: FormState;
  draw: FormState;
  refusal?: { text: string } | undefined;
};

/** From a list to letters: send it, look at it, draw, and send the invitations. */
export function InvitePage({ frame, work, waves, list, officer, upload, draw, refusal }: Props) {
  const t = inviteMessages(frame.locale);
  const { panel } = work;
  const day = (date: Date | string) => formatDay(date, frame.locale);
  const goes = panel.deletedAt || !panel.deleteOn ? undefined : t.willGo(day(panel.deleteOn));
  const sending = officer && work.stage === 'answering';
  // A letter says until when people can answer and when everything is erased.
  const dated = panel.answerUntil !== null && panel.deleteOn !== null;
  // The second round waits for the first to be out.
  const shown = waves.filter(({ wave }) => wave === 1 || (waves[0]?.toPost === 0 && waves[0].toMail === 0));
  const errors = Object.keys(upload.errors).length > 0 ? upload : draw;
  return (
    <PanelStaffPage frame={frame} work={work} current="invitations" lead={t.lead} errors={errors} refusal={refusal}>
      {panel.deletedAt && <Alert kind="info">{t.gone(day(panel.deletedAt))}</Alert>}
      {!officer && <Alert kind="info">{t.officersOnly}</Alert>}
      {waves.length > 0 && <StateSection frame={frame} waves={waves} goes={goes} />}
      {sending && !dated && <Alert kind="warning">{t.errors['no-dates']}</Alert>}
      {sending && dated && shown.map((wave) => <SendSection frame={frame} work={work} wave={wave} />)}
      {officer && work.stage === 'setting-up' && list && (
        <DrawSection frame={frame} work={work} list={list} state={draw} />
      )}
      {officer && work.stage === 'setting-up' && (
        <Upload frame={frame} work={work} state={upload} again={list !== null} />
      )}
    </PanelStaffPage>
  );
}

function StateSection({ frame, waves, goes }: { frame: Frame; waves: Wave[]; goes: string | undefined }) {
  const t = inviteMessages(frame.locale);
  const column = (name: string, key: 'made' | 'sent' | 'yes' | 'no' | 'waiting') => ({
    name,
    cell: (row: Wave) => formatCount(row[key], frame.locale),
    numeric: true,
  });
  return (
    <Section title={t.stateTitle} intro={goes}>
      <DataTable
        caption={t.stateTitle}
        captionHidden
        rows={waves}
        columns={[
          { name: t.wave, cell: ({ wave }) => t.waves[wave] },
          column(t.made, 'made'),
          column(t.sent, 'sent'),
          column(t.yes, 'yes'),
          column(t.no, 'no'),
          column(t.waiting, 'waiting'),
        ]}
      />
    </Section>
  );
}

function Upload({ frame, work, state, again }: { frame: Frame; work: PanelWork; state: FormState; again: boolean }) {
  const t = inviteMessages(frame.locale);
  const form = (
    <>
      <Paragraph>{t.columns}</Paragraph>
      <Paragraph>
        <Link href={`${panelStaffPath(work.step, 'invitations')}/voorbeeld.csv`}>{t.example}</Link> {t.exampleText}
      </Paragraph>
      <Paragraph>{t.notKept}</Paragraph>
      <Form action={`${panelStaffPath(work.step, 'invitations')}/lijst`} state={state} multipart prefix="lijst">
        <FileField name="file" label={t.file} accept=".csv,.txt,text/csv" />
        <SubmitRow label={t.upload} />
      </Form>
    </>
  );
  if (!again) return <Section title={t.uploadTitle}>{form}</Section>;
  return (
    <Details summary={t.otherList} open={Object.keys(state.errors).length > 0}>
      {form}
    </Details>
  );
}
