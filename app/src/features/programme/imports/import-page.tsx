import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Unit } from '../indicators/indicator.ts';
import { valueText } from '../indicators/value-text.ts';
import { programmeHref } from '../programme-href.ts';
import { TeamPage } from '../team-page.tsx';
import type { BadRow, Known } from './figures-file.ts';
import type { Effect } from './import-figures.ts';
import { importMessages } from './messages.ts';

export type PastImport = { id: number; reason: string; figures: number; importedAt: Date };
type ImportProps = { frame: Frame; known: readonly Known[]; past: readonly PastImport[]; state: FormState };

/** Choosing a file of figures, and what was read before. */
export function ImportPage({ frame, known, past, state }: ImportProps) {
  const t = importMessages(frame.locale);
  const keys = known.filter(({ origin }) => origin === 'import');
  return (
    <TeamPage frame={frame} part="figures" below title={t.importTitle} lead={t.importLead} errors={state}>
      <Form action={programmeHref.imports} state={state} multipart>
        <FileField name="file" label={t.file} description={t.fileHelp} accept=".csv,text/csv" />
        <SubmitRow label={t.look} />
      </Form>
      <Section title={t.keys}>
        <List
          items={keys.map(({ key, name }) => (
            <>
              <code>{key}</code>: <Written>{name}</Written>
            </>
          ))}
        />
      </Section>
      <Section title={t.history}>
        {past.length === 0 && <Paragraph>{t.noHistory}</Paragraph>}
        <RowList>
          {past.map(({ figures, importedAt, reason }) => (
            <RowItem title={t.figuresOn(t.good(figures), formatDay(importedAt, frame.locale))}>
              {reason && <Written>{reason}</Written>}
            </RowItem>
          ))}
        </RowList>
      </Section>
    </TeamPage>
  );
}

type PreviewProps = {
  frame: Frame;
  known: readonly Known[];
  effects: readonly Effect[];
  bad: readonly BadRow[];
  /** The file as it was read, to be sent with the form: it is read and judged again then. */
  text: string;
  state: FormState;
  refusal?: string | undefined;
};

/** What is in the file, row by row, before anything is kept. */
export function PreviewPage({ frame, known, effects, bad, text, state, refusal }: PreviewProps) {
  const t = importMessages(frame.locale);
  const { locale } = frame;
  const of = (key: string) => known.find((one) => one.key === key);
  const value = (key: string, given: number) => valueText(given, (of(key)?.unit ?? 'count') as Unit, locale);
  const replaced = effects.filter(({ kind }) => kind === 'replaces').length;
  const useful = effects.some(({ kind }) => kind !== 'same');
  return (
    <TeamPage
      frame={frame}
      part="figures"
      below
      title={t.preview}
      lead={t.previewLead}
      errors={state}
      refusal={refusal}
    >
      {bad.length > 0 && (
        <>
          <Alert kind="warning" title={t.badTitle(bad.length)}>
            {t.badHelp}
          </Alert>
          <DataTable
            caption={t.badTitle(bad.length)}
            captionHidden
            rows={bad}
            columns={[
              { name: t.line, cell: ({ line }) => String(line) },
              { name: t.typed, cell: ({ typed }) => typed || '–' },
              { name: t.problem, cell: ({ problem }) => t.problems[problem] },
            ]}
          />
        </>
      )}
      {effects.length > 0 && (
        <DataTable
          caption={t.good(effects.length)}
          rows={effects}
          columns={[
            { name: t.indicator, cell: ({ row }) => <Written>{of(row.key)?.name ?? row.key}</Written> },
            { name: t.year, numeric: true, cell: ({ row }) => String(row.year) },
            { name: t.value, numeric: true, cell: ({ row }) => value(row.key, row.value) },
            { name: t.note, cell: ({ row }) => (row.note ? <Written>{row.note}</Written> : '–') },
            {
              name: t.effect,
              cell: ({ kind, before, row }) =>
                kind === 'replaces' && before !== null ? t.replaces(value(row.key, before)) : t.effects[kind],
            },
          ]}
        />
      )}
      {useful ? (
        <Form action={programmeHref.keepImport} state={state} once>
          <HiddenField name="text" value={text} />
          <HiddenField name="seen" value={replaced} />
          {replaced > 0 && (
            <TextArea name="reason" label={t.reason} description={t.reasonHelp} rows={3} maxLength={500} />
          )}
          <SubmitRow label={t.keep} />
        </Form>
      ) : (
        <Paragraph>{t.refused['nothing-new']}</Paragraph>
      )}
    </TeamPage>
  );
}
