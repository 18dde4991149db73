import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { DeskPage } from '../desk-page.tsx';
import { messages } from '../messages.ts';
import type { BatchPreview } from './batch-preview.ts';
import { columnOf } from './columns.ts';
import { importMessages } from './messages.ts';
import { RefusedRows } from './refused-rows.tsx';

type Props = {
  frame: Frame;
  batch: BatchPreview;
  message: { kind: 'ok' | 'info' | 'error'; text: string } | undefined;
};
const separatorName = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** What a file brings before it is confirmed, and what became of it afterwards. */
export function PreviewPage({ frame, batch, message }: Props) {
  const t = importMessages(frame.locale);
  const { counts } = batch;
  const figure = (count: number) => formatCount(count, frame.locale);
  const stats = [
    { figure: figure(counts.accepted), label: batch.confirmedAt ? t.cameIn : t.comesIn },
    { figure: figure(counts.refused), label: t.refused },
    { figure: figure(counts.duplicate), label: t.duplicate },
  ];
  const other = (
    <ButtonLink kind="secondary" href={`/balie/invoer/${batch.stepId}/csv`}>
      {t.other}
    </ButtonLink>
  );
  return (
    <DeskPage
      frame={frame}
      title={batch.confirmedAt ? t.doneTitle : t.previewTitle}
      lead={<Written>{batch.stepTitle}</Written>}
    >
      {message && <Alert kind={message.kind}>{message.text}</Alert>}
      <StatRow stats={stats} />
      {!batch.confirmedAt && counts.accepted === 0 && <Alert kind="warning">{t.nothing}</Alert>}
      {batch.filled > 0 && <Alert>{t.fills(batch.filled, figure(batch.filled))}</Alert>}
      <Details summary={t.facts} open={!batch.confirmedAt}>
        <Facts frame={frame} batch={batch} />
      </Details>
      {batch.first.length > 0 && <FirstRows frame={frame} batch={batch} />}
      {batch.refused.length > 0 && <RefusedRows frame={frame} batch={batch} />}
      {batch.confirmedAt ? (
        <Buttons>
          <ButtonLink href={batch.projectHref}>{t.view}</ButtonLink>
          <ButtonLink kind="secondary" href="/balie">
            {t.back}
          </ButtonLink>
        </Buttons>
      ) : counts.accepted === 0 ? (
        <Buttons>{other}</Buttons>
      ) : (
        <Form action={`/balie/bestand/${batch.id}`}>
          <SubmitRow label={t.confirm(counts.accepted, figure(counts.accepted))}>{other}</SubmitRow>
        </Form>
      )}
    </DeskPage>
  );
}

function Facts({ frame, batch }: { frame: Frame; batch: BatchPreview }) {
  const t = importMessages(frame.locale);
  const used = batch.header.filter((name) => columnOf(name) !== null);
  const ignored = batch.header.filter((name) => columnOf(name) === null && name !== '');
  return (
    <DataList
      items={[
        { name: t.fileName, value: batch.fileName },
        { name: t.receivedOn, value: formatDay(batch.receivedOn, frame.locale) },
        { name: t.encoding, value: t.encodings[batch.encoding] },
        { name: t.separator, value: t.separators[separatorName[batch.separator]] },
        { name: t.columnsUsed, value: used.join(', ') },
        { name: t.columnsIgnored, value: ignored.join(', ') || t.noneIgnored },
      ]}
    />
  );
}

function FirstRows({ frame, batch }: { frame: Frame; batch: BatchPreview }) {
  const t = importMessages(frame.locale);
  const { channel } = messages(frame.locale);
  return (
    <Section title={t.first}>
      <DataTable
        caption={t.first}
        captionHidden
        rows={batch.first}
        columns={[
          { name: t.ideaTitle, cell: (row) => row.title },
          { name: t.text, cell: (row) => excerpt(row.body) },
          { name: t.area, cell: (row) => row.area ?? '–' },
          { name: t.channel, cell: (row) => channel[row.channel] },
          { name: t.author, cell: (row) => row.authorName || t.resident },
        ]}
      />
    </Section>
  );
}

const excerpt = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text || '–');
