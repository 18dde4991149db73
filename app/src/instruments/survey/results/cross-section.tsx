import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { useWrittenLang, Written } from '../../../platform/ui/written.tsx';
import { questionsOf } from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { surveyStaffPath } from '../survey-path.ts';
import { type CrossTable, crossable, rowKinds } from './cross-table.ts';
import { resultsMessages } from './results-messages.ts';

/** What is compared, as it was chosen, and the table if there is one. */
export type ShownCross = { row: string; column: string; table: CrossTable | null };

/** Two questions side by side, or a question against who answered it. */
export function CrossSection({ work, cross, locale }: { work: SurveyWork; cross: ShownCross; locale: Locale }) {
  const t = resultsMessages(locale);
  const lang = useWrittenLang();
  const questions = questionsOf(work.survey.sections)
    .filter(crossable)
    .map(({ id, number, text }) => ({ value: String(id), label: `${number}. ${text}`, lang }));
  if (questions.length === 0) return null;
  const { table } = cross;
  const shown = table?.cells.flat().some((cell) => cell !== null);
  return (
    <Section title={t.cross} intro={t.crossText} id="kruis">
      <form
        method="get"
        action={`${surveyStaffPath(work.step, 'results')}#kruis`}
        class="app-form"
        aria-label={t.cross}
      >
        <SelectField
          name="kolom"
          label={t.crossColumn}
          value={cross.column}
          empty={null}
          options={questions}
          optional="said"
        />
        <SelectField
          name="rij"
          label={t.crossRow}
          value={cross.row}
          empty={null}
          options={[...rowKinds.map((kind) => ({ value: kind, label: t.crossKinds[kind] })), ...questions]}
          optional="said"
        />
        <Button kind="secondary">{t.crossShow}</Button>
      </form>
      {cross.row !== '' && cross.row === cross.column && <Paragraph>{t.sameTwice}</Paragraph>}
      {table && !shown && <Paragraph>{t.allHidden}</Paragraph>}
      {table && shown && (
        <DataTable
          caption={t.cross}
          captionHidden
          rows={table.rows.map((line, index) => ({ line, cells: table.cells[index] ?? [] }))}
          columns={[
            { name: t.group, cell: ({ line }) => (line.ours ? line.text : <Written>{line.text}</Written>) },
            ...table.columns.map(({ text, ours }, index) => ({
              name: text,
              written: !ours,
              cell: ({ cells }: { cells: (number | null)[] }) => <Cell cells={cells} index={index} locale={locale} />,
            })),
          ]}
        />
      )}
    </Section>
  );
}

/** A share needs the whole row: where a cell is hidden, the numbers beside it say how many and not of how many. */
function Cell({ cells, index, locale }: { cells: readonly (number | null)[]; index: number; locale: Locale }) {
  const t = resultsMessages(locale);
  const count = cells[index];
  if (count === null || count === undefined) return t.hiddenCell;
  if (cells.includes(null)) return formatCount(count, locale);
  const total = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const share = total === 0 ? 0 : Math.round((100 * count) / total);
  return (
    <>
      <ShareBars share={share} />
      {t.cell(share, formatCount(count, locale))}
    </>
  );
}
